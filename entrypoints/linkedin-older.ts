import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ember } from '@/lib/sources/linkedin/ember/read-ember';
import { world } from '@/lib/watch/world';

/** The reader of the site's older layout, which some are still served; for `linkedin.ts`. */
export default defineUnlistedScript(() => {
  world().layouts = { ...world().layouts, ember };
});
