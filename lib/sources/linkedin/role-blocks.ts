import { readDateLine, type DateLine } from './date-line';
import type { Line } from './lines';

/** What is needed to read a date: the page's language and the year it was read in. */
export type Now = { readonly language: string; readonly year: number };

/** A date line of an item, and where it stands among the item's lines. */
export type Dated = { readonly line: Line; readonly at: number; readonly date: DateLine };

export function datesIn(lines: readonly Line[], now: Now): Dated[] {
  const found: Dated[] = [];
  lines.forEach((line, at) => {
    // The first line is a title or a company, even where it looks like "2020 - 2022".
    const date = at > 0 ? readDateLine(line.text, now.language, now.year) : null;
    if (date) found.push({ line, at, date });
  });
  const first = found[0];
  // After a job that stands outside of a list, dates inside lists are of its pictures and links.
  if (first && !first.line.element.closest('li')) return found.filter((each) => !each.line.element.closest('li'));
  return found;
}

/** The largest part of the page that holds this date and none of the other roles': one role, whatever it is made of. */
export function blockOf(
  lines: readonly Line[],
  own: Dated,
  dated: readonly Dated[],
): { readonly root: Element; readonly lines: readonly Line[] } {
  const others = dated.filter((each) => each !== own).map((each) => each.line.element);
  const first = lines[0]?.element;
  let root: Element = own.line.element;
  for (let up = root.parentElement; up; up = up.parentElement) {
    // A group with a single role ends where its head begins.
    const tooFar = others.length > 0 ? others.some((other) => up?.contains(other)) : first && up.contains(first);
    if (tooFar) break;
    root = up;
  }
  const inside = lines.filter((line) => root.contains(line.element));
  return { root, lines: inside.length > 1 ? inside : betweenDates(lines, own, dated) };
}

/** One role under a head, as a list of one. */
export function isGroupOfOne(lines: readonly Line[], only: Dated): boolean {
  const first = lines[0]?.element;
  const item = only.line.element.closest('li');
  return only.at > 2 && item !== null && first !== undefined && !item.contains(first);
}

export function placeAfter(lines: readonly Line[], at: number): string | undefined {
  const date = lines[at]?.element;
  const next = lines[at + 1];
  if (!date || !next) return undefined;
  const sameLink = date.closest('a') !== null && date.closest('a') === next.element.closest('a');
  return sameLink || date.parentElement === next.element.parentElement ? next.text : undefined;
}

/** Roles without blocks of their own can only be told apart while there is nothing but title and dates. */
function betweenDates(lines: readonly Line[], own: Dated, dated: readonly Dated[]): readonly Line[] {
  const before = dated[dated.indexOf(own) - 1];
  const from = before ? before.at + 1 : own.at - 1;
  return own.at - from === 1 && from > 0 ? lines.slice(from, own.at + 1) : [];
}
