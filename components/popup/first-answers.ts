import type { PopupChoice } from '@/lib/domain/popup';
import { loadDraft } from '@/lib/services/drafts';
import { loadPopup } from '@/lib/services/load-popup';
import type { Settings } from '@/lib/settings/settings';
import type { Deps } from '../deps';
import { tellAhead } from '../ahead';
import { aboutDraft, popupPlace } from '../drafts';
import { aboutTab, type lookAtTab } from '../look-at-tab';
import { aboutBriefCode } from './lazy-views';
import { reviveView } from './view';

type BriefRequest = { readonly personIds: readonly string[]; readonly meetingId: string | null };

/** What the live answers of the popup's first screen are about (`use-live.ts`). */
export function aboutChoice(tabUrl: string | null): string {
  return `popup:${tabUrl ?? ''}`;
}

export function aboutBrief({ personIds, meetingId }: BriefRequest): string {
  return `brief:${meetingId ?? ''}:${personIds.join()}`;
}

type OnTheWay = {
  readonly seen: ReturnType<typeof lookAtTab>;
  readonly settings: Promise<Settings>;
  readonly briefCode: Promise<typeof import('./brief-view')>;
};

/** A database that does not answer is no reason to show nothing. */
const patienceMs = 1_000;

/** Asks for all that the popup opens with, in the order in which its screen would, before there is a screen. */
export async function askAhead(deps: Deps, onTheWay: OnTheWay): Promise<void> {
  const asked = ask(deps, onTheWay).catch((error: unknown) => deps.log.warn('nothing was asked ahead', error));
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}

async function ask(deps: Deps, onTheWay: OnTheWay): Promise<void> {
  // Nearly always the choice is what the popup opens with: where something was left half typed, it was asked in vain.
  const chosen = choose(deps, onTheWay);
  // Said where it is awaited, unless something else went wrong before.
  chosen.catch(() => null);
  const [seen, kept] = await Promise.all([onTheWay.seen, loadDraft(deps, popupPlace)]);
  tellAhead(aboutDraft(popupPlace), kept);
  if (seen) tellAhead(aboutTab, { ...seen, waitedMs: 0 });
  const choice = await chosen;
  if (!choice || reviveView(kept, deps.clock.now().at).kind !== 'choice') return;
  tellAhead(aboutChoice(seen?.tab?.url ?? null), choice);
  if (choice.kind !== 'person' && choice.kind !== 'meeting') return;
  // What compares is wanted whenever there is news: on its way while the rows are.
  void import('@/lib/services/compare-changes');
  const request = {
    personIds: choice.kind === 'person' ? [choice.personId] : choice.personIds,
    meetingId: choice.meetingId,
  };
  const code = await onTheWay.briefCode;
  tellAhead(aboutBriefCode, code);
  tellAhead(aboutBrief(request), await code.loadBrief(deps, request));
}

async function choose(deps: Deps, onTheWay: OnTheWay): Promise<PopupChoice | null> {
  const [seen, settings] = await Promise.all([onTheWay.seen, onTheWay.settings]);
  return seen && loadPopup(deps, { tabUrl: seen.tab?.url ?? null, held: seen.held, settings });
}
