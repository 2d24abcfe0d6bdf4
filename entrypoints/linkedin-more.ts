import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { catchUpAt } from '@/lib/sources/linkedin/catch-up/address';
import { readCatchUp } from '@/lib/sources/linkedin/catch-up/read-catch-up';
import { publicPage } from '@/lib/sources/linkedin/public/read-public';
import { world } from '@/lib/watch/world';

/** Readers of what somebody signed out is shown, for `linkedin.ts`, and of the page of occasions, for `watch.ts`. */
export default defineUnlistedScript(() => {
  world().layouts = { ...world().layouts, public: publicPage };
  world().catchUp = { isAt: (url) => catchUpAt(url) !== null, read: readCatchUp };
});
