import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatching } from '@/lib/watch/start';

/** The same watcher in every site's pages, after the site's own reader. */
export default defineUnlistedScript(() => startWatching());
