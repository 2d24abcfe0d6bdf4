import type { Facts, ReadingProblem, SectionState, SiteIdentity } from '@/lib/domain/reading';
import { textLimits } from '@/lib/sources/text';
import { inHeader, need, one } from './header-parts';
import { joinedMonth } from './joined';
import { siteId } from './read-id';
import { selectors } from './selectors';
import { isTranslatedBySite, isTranslatedPage, NoReading } from './states';
import { xLine, xParagraph } from './text';

export type XHeader = {
  readonly userName: Element;
  readonly identity: SiteIdentity;
  readonly facts: Facts;
  readonly state: SectionState;
  readonly problems: readonly ReadingProblem[];
};

/** What the header says. Throws unless it is the whole header of just this handle. */
export function readHeader(column: Element, handle: string): XHeader {
  const userName = need(column, 'userName');
  const shown = shownHandle(userName);
  if (shown?.toLowerCase() !== handle) throw new NoReading('layout-unknown', 'handle');
  const joined = need(column, 'joined');
  for (const link of inHeader(column, selectors.ownerLinks)) {
    const owner = /^\/(\w+)\//.exec(link.getAttribute('href') ?? '')?.[1];
    if (owner && owner.toLowerCase() !== handle) throw new NoReading('layout-unknown', 'owner');
  }
  const id = siteId(column, handle);
  const identity: SiteIdentity = { ...(id ? { id } : {}), handle: shown };
  const verified = userName.querySelector(selectors.verified) !== null;
  if (isTranslatedPage(column)) {
    return { userName, identity, facts: { verified }, state: 'unreadable', problems: [{ kind: 'translated', part: 'header' }] };
  }

  const problems: ReadingProblem[] = [];
  const text = (part: string, found: { readonly text: string; readonly cut: boolean }): string | null => {
    if (found.cut) problems.push({ kind: 'cut', part });
    return found.text || null;
  };
  const name = text('name', xLine(nameIn(userName)));
  if (!name) throw new NoReading('layout-unknown', 'name');
  const item = (part: string, selector: string): string | null => text(part, xLine(itemText(one(column, selector))));
  const month = joinedMonth(xLine(joined).text, column.ownerDocument.documentElement.lang);
  const facts = { name, verified, ...(month ? { joined: month } : {}) };
  const rest = {
    location: item('location', selectors.location),
    website: item('website', selectors.website),
    category: item('category', selectors.category),
  };
  const description = one(column, selectors.description);
  if (description && isTranslatedBySite(description)) {
    problems.push({ kind: 'translated', part: 'bio' });
    return { userName, identity, facts: { ...facts, ...rest }, state: 'partial', problems };
  }
  const bio = text('bio', xParagraph(description, textLimits.paragraph));
  if (isBlocked(column)) return { userName, identity, facts: filled({ ...facts, bio, ...rest }), state: 'partial', problems };
  return { userName, identity, facts: { ...facts, bio, ...rest }, state: 'complete', problems };
}

/** The element that shows the name, without icons and handle. */
export function nameIn(userName: Element): Element | null {
  return userName.querySelector(selectors.name) ?? userName.querySelector(selectors.nameFallback);
}

/** The last span that is a handle; a name may look like one, and "Follows you" may follow. */
function shownHandle(userName: Element): string | undefined {
  const handles = [...userName.querySelectorAll(selectors.handleSpans)]
    .slice(-100)
    .map((span) => /^@(\w{1,20})$/.exec(xLine(span, 40).text)?.[1])
    .filter((found) => found !== undefined);
  return handles.at(-1);
}

/** Where one has blocked the other, bio and items are missing though the person has them. */
function isBlocked(column: Element): boolean {
  return inHeader(column, selectors.idButtons).some((button) => /^\d+-unblock$/.test(button.getAttribute('data-testid') ?? ''));
}

/** A category is inside a button; a button's text is otherwise never read. */
function itemText(item: Element | null): Element | null {
  return item?.querySelector('button') ?? item;
}

function filled(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
