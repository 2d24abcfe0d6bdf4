import type { SectionState } from '@/lib/domain/reading';
import { has } from '../dom';
import type { Notes } from '../lines';
import type { EmberPage } from './page';
import { itemsIn, type Item } from './items';
import { emberSelect, restOfList } from './selectors';

export type List<T> = { readonly entries?: readonly T[]; readonly state: SectionState };
type Place = { readonly card: keyof typeof restOfList; readonly part: string };

/** `null` for an item that is not understood; some items hold several entries. */
type ReadItem<T> = (item: Item) => readonly T[] | null;

/** A list on the profile: the beginning of it where a link leads to the rest. */
export function readCard<T>(page: EmberPage, { card, part }: Place, read: ReadItem<T>, notes: Notes): List<T> {
  const section = page.card(card);
  if (!section) return page.lacks(card) ? { entries: [], state: 'absent' } : { state: 'not-loaded' };
  const list = readItems(section, part, read, notes);
  return list.state === 'complete' && has(section, restOfList[card]) ? { ...list, state: 'partial' } : list;
}

/** The page with the whole list, which loads twenty at a time. */
export function readWholeList<T>(main: Element, part: string, read: ReadItem<T>, notes: Notes): List<T> {
  const list = readItems(main, part, read, notes);
  const mayGoOn = has(main, emberSelect.mayLoadMore) || (list.count > 0 && list.count % 10 === 0);
  return list.state === 'complete' && mayGoOn ? { ...list, state: 'partial' } : list;
}

function readItems<T>(
  root: Element,
  part: string,
  read: ReadItem<T>,
  notes: Notes,
): List<T> & { readonly count: number } {
  const items = itemsIn(root, notes, part);
  if (items.length === 0) return { state: 'not-loaded', count: 0 };
  const all = items.map(read);
  const entries = all.flatMap((each) => each ?? []);
  if (all.includes(null)) notes.changed(part);
  // Of an unreadable list nothing is told, least of all that it is empty.
  if (entries.length === 0) return { state: 'unreadable', count: items.length };
  const cut = notes.problems.some((problem) => problem.part === part);
  return { entries, state: cut ? 'partial' : 'complete', count: items.length };
}
