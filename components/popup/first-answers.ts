import type { Brief } from '@/lib/domain/brief.types';
import { loadDraft } from '@/lib/services/drafts';
import { loadPopup } from '@/lib/services/load-popup';
import type { Settings } from '@/lib/settings/settings';
import type { Deps } from '../deps';
import { tellAhead } from '../ahead';
import { aboutDraft, popupPlace } from '../drafts';
import { aboutTab, lookAtTab } from '../look-at-tab';
import { reviveView } from './view';

type BriefRequest = { readonly personIds: readonly string[]; readonly meetingId: string | null };

/** What the live answers of the popup's first screen are about (`use-live.ts`). */
export function aboutChoice(tabUrl: string | null): string {
  return `popup:${tabUrl ?? ''}`;
}

export function aboutBrief({ personIds, meetingId }: BriefRequest): string {
  return `brief:${meetingId ?? ''}:${personIds.join()}`;
}

export type LoadBrief = (deps: Deps, request: BriefRequest) => Promise<Brief>;

/** Asks for all that the popup opens with, in the order in which its screen would, before there is a screen. */
export async function askAhead(deps: Deps, settings: Settings, loadBrief: Promise<LoadBrief>): Promise<void> {
  const [seen, kept] = await Promise.all([lookAtTab(deps), loadDraft(deps, popupPlace)]);
  tellAhead(aboutDraft(popupPlace), kept);
  if (!seen) return;
  tellAhead(aboutTab, { ...seen, waitedMs: 0 });
  if (reviveView(kept, deps.clock.now().at).kind !== 'choice') return;
  const tabUrl = seen.tab?.url ?? null;
  const choice = await loadPopup(deps, { tabUrl, held: seen.held, settings });
  tellAhead(aboutChoice(tabUrl), choice);
  if (choice.kind !== 'person' && choice.kind !== 'meeting') return;
  const request = {
    personIds: choice.kind === 'person' ? [choice.personId] : choice.personIds,
    meetingId: choice.meetingId,
  };
  tellAhead(aboutBrief(request), await (await loadBrief)(deps, request));
}
