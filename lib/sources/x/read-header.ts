import type { Facts, ReadingProblem, SectionState, SiteIdentity } from '@/lib/domain/reading';
import { textLimits } from '@/lib/sources/text';
import { inHeader, need, one, type Header } from './header-parts';
import { joinedMonth } from './joined';
import { idButtons, siteId } from './read-id';
import { selectors } from './selectors';
import { isTranslatedBySite, NoReading } from './states';
import { xLine, xParagraph } from './text';

export type XHeader = {
  readonly userName: Element;
  readonly identity: SiteIdentity;
  readonly facts: Facts;
  readonly state: SectionState;
  readonly problems: readonly ReadingProblem[];
};

/** What the header says. Throws unless it is the whole header of just this handle. */
export function readHeader(header: Header, handle: string, translatedPage: boolean): XHeader {
  const userName = need(header, 'userName');
  const { shown, element: shownName } = namesIn(userName);
  if (shown?.toLowerCase() !== handle) throw new NoReading('layout-unknown', 'handle');
  const joined = need(header, 'joined');
  for (const link of inHeader(header, selectors.ownerLinks)) {
    const owner = ownerLink.exec(link.getAttribute('href') ?? '')?.[1];
    if (owner && owner.toLowerCase() !== handle) throw new NoReading('layout-unknown', 'owner');
  }
  const buttons = idButtons(header);
  const id = siteId(header, handle, buttons);
  const identity: SiteIdentity = { ...(id ? { id } : {}), handle: shown };
  const isVerified = verifiedIn(userName);
  const verified = isVerified === null ? {} : { verified: isVerified };
  if (translatedPage) {
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
  const name = text('name', xLine(shownName));
  if (!name) throw new NoReading('layout-unknown', 'name');
  const item = (part: string, selector: string): string | null => {
    const found = one(header, selector);
    const words = text(part, xLine(itemText(found)));
    // There, and yet without a word: not understood, rather than empty.
    if (found && words === null) problems.push({ kind: 'layout-changed', part });
    return words;
  };
  const month = joinedMonth(xLine(joined).text, header.column.ownerDocument.documentElement.lang);
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
  if (description?.firstElementChild && !translated && bio === null)
    problems.push({ kind: 'layout-changed', part: 'bio' });
  for (const part of unknownParts(header, userName, joined, description))
    problems.push({ kind: 'layout-changed', part });

  const all = { ...facts, bio, ...rest };
  // What is not there may then be hidden or not understood: left out, never empty.
  const isBlocked = buttons.some(({ isUnblock }) => isUnblock);
  const isWhole = !isBlocked && problems.every((problem) => problem.kind === 'cut');
  return { userName, identity, facts: isWhole ? all : filled(all), state: isWhole ? 'complete' : 'partial', problems };
}

/** The element that shows the name, without icons and handle. */
export function nameIn(userName: Element): Element | null {
  return namesIn(userName).element;
}

/** To these of the header lead links of its owner alone; a bio's mentions lead elsewhere. */
const ownerLink = /^\/(\w{1,20})\/(?:verified_followers|followers|following|about|header_photo)$/;

/**
 * The handle is the first span behind the name that is one: a name may look like one too, and the label of an
 * automated account names its keeper. The name is the first text that is not the handle.
 */
function namesIn(userName: Element): { readonly shown: string | undefined; readonly element: Element | null } {
  const first = userName.querySelector(selectors.name);
  const handles = [...userName.querySelectorAll(selectors.handleSpans)].slice(0, 100).flatMap((span) => {
    const shown = handleOf(span);
    return shown === undefined ? [] : [{ span, shown }];
  });
  const behind = handles.find(({ span }) => first?.compareDocumentPosition(span) === 4);
  return behind ? { shown: behind.shown, element: first } : { shown: handles.at(-1)?.shown, element: null };
}

function handleOf(span: Element): string | undefined {
  // Nearly all are told by their beginning.
  const text = span.firstChild?.nodeType === 3 ? (span.firstChild as Text).data : '@';
  return text.trimStart().startsWith('@') ? /^@(\w{1,20})$/.exec(xLine(span, 40).text)?.[1] : undefined;
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
    ...(icons.some((icon) => isUnknown(icon, items)) ? ['items'] : []),
  ];
}

function isBetween(first: Element, element: Element, last: Element): boolean {
  return Boolean(first.compareDocumentPosition(element) & 4 && element.compareDocumentPosition(last) & 4);
}

/** An icon and words beside it make an item. */
function isUnknown(icon: Element, items: Element | null): boolean {
  const item = icon.closest(selectors.knownItem);
  if (item !== null && item !== items) return false;
  let whole = icon;
  while (whole.parentElement && whole.parentElement !== items) whole = whole.parentElement;
  return xLine(itemText(whole), 40).text !== '';
}

/** A category is inside a button (until 2024 a role); a button's text is otherwise never read. */
function itemText(item: Element | null): Element | null {
  return item?.querySelector(selectors.button.join()) ?? item;
}

function filled(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
