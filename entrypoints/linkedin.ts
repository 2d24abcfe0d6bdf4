import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedin } from '@/lib/sources/linkedin/index';
import { world } from '@/lib/watch/world';

/** The site's reader; `watch.ts` comes after it. */
export default defineUnlistedScript(() => {
  world().source = linkedin;
});
