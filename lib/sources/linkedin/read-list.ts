import type { SectionState } from '@/lib/domain/reading';
import { isShell } from './cards';
import { all, attribute, follows, has } from './dom';
import { splitEntries, type Entries, type Entry } from './entries';
import type { Notes } from './lines';
import { select, type ListName } from './selectors';

export type List<Item> = { readonly items?: readonly Item[]; readonly state: SectionState };

/**
 * A list of the person's: on the profile itself it is mostly not there, since it comes when one scrolls near, and
 * often a prefix; the page of details has the whole list, as far as it is loaded. `read` gives the items of an entry
 * (several for the roles of a group), or `null` where it is not understood.
 */
export function readList<Item>(
  section: Element | null,
  list: ListName,
  read: (entry: Entry) => readonly Item[] | null,
  notes: Notes,
  isWhole: boolean,
): List<Item> {
  if (!section) return { state: 'not-loaded' };
  if (isShell(section) || isEmptyPage(section)) return { state: 'absent' };
  const found = splitEntries(section, notes, list);
  const items = found.entries.map(read);
  const known = items.flatMap((each) => each ?? []);
  // Behind the last item may stand what is none (an advertisement): no fault of reading, though nobody knows for sure.
  const last = items.findLastIndex((item) => item !== null);
  const isMissed = items.some((item, at) => item === null && (at < last || leadsToHouse(found.entries[at])));
  if (known.length === 0 || isMissed) notes.changed(list);
  // Of an unreadable list nothing is told, least of all that it is empty.
  if (known.length === 0) return { state: 'unreadable' };
  // Without the card around it a link to the rest cannot be seen.
  const isBare = !isWhole && !section.matches(select.cardOfEither);
  const isPart = isBare || items.includes(null) || leadsOn(section, list) || goesOn(section, found, isWhole);
  return { items: known, state: isPart ? 'partial' : 'complete' };
}

/** Every item leads to its company or school, or to a search for it. */
function leadsToHouse(entry: Entry | undefined): boolean {
  return entry?.links.some((link) => /\/(?:company|school)\/|[?&]keywords=/.test(attribute(link, 'href'))) ?? false;
}

/** "Nothing to see for now": a heading where the page of a list has none, and no item. */
function isEmptyPage(section: Element): boolean {
  return has(section, 'h2') && !has(section, `${select.logo}, ${select.entry}, hr, li`) && all(section, 'p').length < 3;
}

/** On the profile a link leads to the whole list. */
function leadsOn(section: Element, list: ListName): boolean {
  const whole = new RegExp(`${select.seeAll}${list}/?(?:[?#]|$)`);
  return all(section, 'a').some((link) => whole.test(attribute(link, 'href')));
}

/**
 * The whole list comes in pages of ten: at a full page, or with anything to press below the last item, it may go on.
 */
function goesOn(section: Element, { entries, last }: Entries, isWhole: boolean): boolean {
  const more = all(section, select.maybeMore).at(-1);
  return (isWhole && entries.length % 10 === 0) || Boolean(last && more && !last.contains(more) && follows(more, last));
}
