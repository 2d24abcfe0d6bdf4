import type { CatchUpItem, OccasionKind } from '@/lib/domain/occasion';
import { lineOf } from '@/lib/sources/text';
import { all, attribute, given, slugIn } from '../dom';
import { catchUpAt, type CatchUpTab } from './address';
import { catchUpSelect } from './selectors';

const cardBudget = 300;
const textLimit = 300;

const screens: Readonly<Record<CatchUpTab, string>> = {
  all: 'CatchUpAll',
  job_changes: 'CatchUpJobChanges',
  birthday: 'CatchUpBirthday',
  work_anniversaries: 'CatchUpWorkAnniversary',
  education: 'CatchUpEducation',
};

const kindOfTab: Readonly<Partial<Record<CatchUpTab, OccasionKind>>> = {
  job_changes: 'job-change',
  birthday: 'birthday',
  work_anniversaries: 'work-anniversary',
  education: 'education',
};

/** In the link to write to somebody: `propUrn=urn:li:prop:(BIRTHDAY,…)`. */
const kindOfProp: Readonly<Record<string, OccasionKind>> = {
  JOB_CHANGE: 'job-change',
  BIRTHDAY: 'birthday',
  WORK_ANNIVERSARY: 'work-anniversary',
  EDUCATION: 'education',
};

/**
 * Who has which occasion, as the page shows it. What happened is the site's sentence, in its language; the kind is that
 * of the tab, never of a word. `null`: no such page, or the former tab's under the next one's address.
 */
export function readCatchUp(document: Document, href: string): readonly CatchUpItem[] | null {
  try {
    const tab = catchUpAt(href);
    const screen = attribute(document.querySelector(catchUpSelect.screen), 'data-sdui-screen');
    if (tab === null || !screen.endsWith(`.${screens[tab]}`)) return null;
    return outermost(all(document, catchUpSelect.card).slice(0, cardBudget)).flatMap(
      (card) => readCard(card, tab) ?? [],
    );
  } catch {
    return null;
  }
}

function readCard(card: Element, tab: CatchUpTab): CatchUpItem | null {
  const [name, text] = all(card, catchUpSelect.line)
    .slice(0, 4)
    .map((line) => lineOf(line, textLimit).text)
    .filter(Boolean);
  const message = attribute(card.querySelector(catchUpSelect.messageLink), 'href').slice(0, 4_000);
  const kind = kindOfTab[tab] ?? kindOfProp[/prop(?::|%3A)(?:\(|%28)([A-Z_]+)/.exec(message)?.[1] ?? ''];
  const handle = handleIn(card);
  const id = /fsd_profile(?::|%3A)(ACoA[\w-]{20,})/.exec(message)?.[1];
  // With several people in one card nobody knows which of them the line is about.
  if (!name || !text || !kind || handle === null || (!handle && !id)) return null;
  return given<CatchUpItem>({ kind, name, text, id, handle: handle || undefined });
}

function handleIn(card: Element): string | null {
  const handles = new Set(all(card, catchUpSelect.profileLink).map(slugIn).filter(Boolean));
  return handles.size > 1 ? null : ([...handles][0] ?? '');
}

function outermost(cards: readonly Element[]): readonly Element[] {
  let last: Element | null = null;
  return cards.filter((card) => {
    if (last?.contains(card)) return false;
    last = card;
    return true;
  });
}
