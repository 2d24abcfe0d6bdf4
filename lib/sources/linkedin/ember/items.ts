import { lineOf } from '@/lib/sources/text';
import { elementsIn, type Line, type Notes } from '../lines';
import { emberSelect } from './selectors';

/** One item of a list: the lines of its head, its links, and the items in it (the roles of a group). */
export type Item = {
  readonly lines: readonly Line[];
  readonly links: readonly Element[];
  readonly inner: readonly Item[];
};

type Open = { readonly lines: Line[]; readonly links: Element[]; readonly inner: Open[] };

const lineBudget = 2_000;

/** The items of a part. What stands in lists inside of an item (descriptions, skills, pictures) is none of its lines. */
export function itemsIn(root: Element, notes: Notes, part: string): readonly Item[] {
  const { item, seen } = emberSelect;
  const outer: Open[] = [];
  const known = new Map<Element, Open>();
  let left = lineBudget;
  for (const element of elementsIn(root, `${item}, ${seen}, a`, () => notes.cut(part))) {
    if (element.matches(item)) {
      const own: Open = { lines: [], links: [], inner: [] };
      const parent = element.parentElement?.closest(item);
      (parent && root.contains(parent) ? known.get(parent)?.inner : outer)?.push(own);
      known.set(element, own);
      continue;
    }
    const holder = element.closest(item);
    const own = holder && known.get(holder);
    if (!own) continue;
    if (element.tagName === 'A') own.links.push(element);
    else if (element.closest('li') === holder.closest('li') && !element.parentElement?.closest(seen)) {
      const text = notes.text(lineOf(element), part);
      if (text) own.lines.push({ text, element });
      if (--left > 0) continue;
      notes.cut(part);
      break;
    }
  }
  return outer;
}
