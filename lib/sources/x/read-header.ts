import type { Facts, ReadingProblem, SectionState, SiteIdentity } from '@/lib/domain/reading';
import { textLimits } from '@/lib/sources/text';
import { headerOf, inHeader, need, one, type Header } from './header-parts';
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
  const header = headerOf(column);
  const userName = need(header, 'userName');
  const shown = shownHandle(userName);
  if (shown?.toLowerCase() !== handle) throw new NoReading('layout-unknown', 'handle');
  const joined = need(header, 'joined');
  for (const link of inHeader(header, selectors.ownerLinks)) {
    const owner = /^\/(\w+)\//.exec(link.getAttribute('href') ?? '')?.[1];
    if (owner && owner.toLowerCase() !== handle) throw new NoReading('layout-unknown', 'owner');
  }
  const id = siteId(header, handle);
  const identity: SiteIdentity = { ...(id ? { id } : {}), handle: shown };
  const isVerified = verifiedIn(userName);
  const verified = isVerified === null ? {} : { verified: isVerified };
  if (isTranslatedPage(column)) {
    return {
      userName,
      identity,
      facts: verified,
      state: 'unreadable',
      problems: [{ kind: 'translated', part: 'header' }],
    };
  }

  const problems: ReadingProblem[] = [];
  const text = (part: string, found: { readonly text: string; readonly cut: boolean }): string | null => {
    if (found.cut) problems.push({ kind: 'cut', part });
    return found.text || null;
  };
  const name = text('name', xLine(nameIn(userName)));
  if (!name) throw new NoReading('layout-unknown', 'name');
  const item = (part: string, selector: string): string | null => text(part, xLine(itemText(one(header, selector))));
  const month = joinedMonth(xLine(joined).text, column.ownerDocument.documentElement.lang);
  const facts = { name, ...verified, ...(month ? { joined: month } : {}) };
  const rest = {
    location: item('location', selectors.location),
    website: item('website', selectors.website),
    category: item('category', selectors.category),
  };
  const description = one(header, selectors.description);
  const translated = description !== null && isTranslatedBySite(description);
  if (translated) problems.push({ kind: 'translated', part: 'bio' });
  const bio = translated ? null : text('bio', xParagraph(description, textLimits.paragraph));
  for (const part of unknownParts(header, userName, joined, description))
    problems.push({ kind: 'layout-changed', part });

  const all = { ...facts, bio, ...rest };
  // What is not there may then be hidden or not understood: left out, never empty.
  const isWhole = !isBlocked(header) && problems.every((problem) => problem.kind === 'cut');
  return { userName, identity, facts: isWhole ? all : filled(all), state: isWhole ? 'complete' : 'partial', problems };
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

/** `null`: there is an icon by the name that is not known. */
function verifiedIn(userName: Element): boolean | null {
  if (userName.querySelector(selectors.verified)) return true;
  return [...userName.querySelectorAll(selectors.icon)].some((icon) => !icon.matches(selectors.locked)) ? null : false;
}

/** Parts that look like a bio or an item and bear no known name: X has changed the page. */
function unknownParts(
  header: Header,
  userName: Element,
  joined: Element,
  description: Element | null,
): readonly string[] {
  const items = joined.closest(selectors.items) ?? joined.parentElement;
  const icons = [...(items?.querySelectorAll(selectors.icon) ?? [])];
  const texts = description ? [] : inHeader(header, selectors.freeText);
  return [
    ...(texts.some((text) => isBetween(userName, text, joined) && xLine(text).text) ? ['bio'] : []),
    ...(icons.some((icon) => !icon.closest(selectors.knownItem)) ? ['items'] : []),
  ];
}

function isBetween(first: Element, element: Element, last: Element): boolean {
  return Boolean(first.compareDocumentPosition(element) & 4 && element.compareDocumentPosition(last) & 4);
}

/** Where one has blocked the other, bio and items are missing though the person has them. */
function isBlocked(header: Header): boolean {
  return inHeader(header, selectors.idButtons).some((button) =>
    /^\d+-unblock$/.test(button.getAttribute('data-testid') ?? ''),
  );
}

/** A category is inside a button; a button's text is otherwise never read. */
function itemText(item: Element | null): Element | null {
  return item?.querySelector('button') ?? item;
}

function filled(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
