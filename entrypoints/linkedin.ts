import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedinSource } from '@/lib/sources/linkedin/linkedin-source';
import { sduiWith } from '@/lib/sources/linkedin/sdui';
import { world } from '@/lib/watch/world';

/** The site's reader, with that of its layout today; `watch.ts` comes after it. */
export default defineUnlistedScript(() => {
  const sdui = sduiWith(() => world().lists);
  world().source = linkedinSource(() => ({ sdui, ...world().layouts }));
});
