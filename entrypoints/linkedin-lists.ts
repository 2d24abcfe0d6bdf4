import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLists } from '@/lib/sources/linkedin/lists';
import { world } from '@/lib/watch/world';

/** The reader of a profile's lists, which come late or stand on pages of their own; for `linkedin.ts`. */
export default defineUnlistedScript(() => {
  world().lists = readLists;
});
