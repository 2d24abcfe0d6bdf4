import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { publicPage } from '@/lib/sources/linkedin/public/read-public';
import { world } from '@/lib/watch/world';

/** The reader of what somebody signed out is shown; for `linkedin.ts`. */
export default defineUnlistedScript(() => {
  world().layouts = { ...world().layouts, public: publicPage };
});
