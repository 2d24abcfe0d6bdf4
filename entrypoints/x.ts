import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { x } from '@/lib/sources/x/index';
import { world } from '@/lib/watch/world';

/** The site's reader; `watch.ts` comes after it. */
export default defineUnlistedScript(() => {
  world().source = x;
});
