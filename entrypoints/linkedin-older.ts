import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { older } from '@/lib/sources/linkedin/older';
import { world } from '@/lib/watch/world';

/** Readers of the site's other layouts, for `linkedin.ts`. */
export default defineUnlistedScript(() => {
  world().older = older;
});
