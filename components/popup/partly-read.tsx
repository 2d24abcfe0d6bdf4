import { profileAt } from '@/lib/services/profile-at';
import { TroubleNotice } from '../health/trouble-notice';
import type { SeenTab } from '../look-at-tab';

type Props = { readonly seen: SeenTab; readonly onFacts?: () => void };

/** What is the matter with the page of the tab in front, under or over what is known of its person. */
export function PartlyRead({ seen: { tab, trouble }, onFacts }: Props) {
  const address = tab && profileAt(tab.url);
  if (!tab || !address || !trouble) return null;
  return <TroubleNotice tabId={tab.id} source={address.source} trouble={trouble} onFacts={onFacts} />;
}
