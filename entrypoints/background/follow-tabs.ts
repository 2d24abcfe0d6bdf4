import { onTabGone, onTabMoved } from '@/lib/platform/tab-life';
import { keepOnly } from '@/lib/platform/tab-memory';
import { profileKey } from '@/lib/services/profile-at';

/** What was read of somebody not remembered goes when the tab leaves their profile or closes. */
export function followTabs(): void {
  onTabMoved((tabId, url) => void keepOnly(tabId, profileKey(url)));
  onTabGone((tabId) => void keepOnly(tabId, null));
}
