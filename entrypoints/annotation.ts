import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAnnotation } from '@/lib/annotation/annotation';
import { world } from '@/lib/watch/world';

/** Put into a page by the background, and only where the user chose the annotation. */
export default defineUnlistedScript(() => {
  world().annotate = createAnnotation;
});
