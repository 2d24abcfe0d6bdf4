import { readDateLine, surest, type DateLine } from './date-line';
import type { Entry } from './entries';
import type { Line } from './lines';

/** What is needed to read a date: the page's language and the year it was read in. */
export type Now = { readonly language: string; readonly year: number };

/** One role of an item: its date line, and the lines and links that belong to it and to no other role. */
export type RoleBlock = Dated & { readonly lines: readonly Line[]; readonly links: readonly Element[] };

type Dated = { readonly line: Line; readonly date: DateLine };

/** One block for a single job, several for a group; none where there is no date to go by. */
export function roleBlocks(entry: Entry, now: Now): readonly RoleBlock[] {
  const dated = datesIn(entry.lines, now);
  const [only] = dated;
  if (only && dated.length === 1 && !isGroupOfOne(entry.lines, only))
    return [{ ...only, lines: inSameLink(entry.lines, only), links: entry.links }];
  return dated.map((each) => blockOf(entry, each, dated));
}

function datesIn(lines: readonly Line[], now: Now): readonly Dated[] {
  const found = lines.flatMap((line, at) => {
    const date = readDateLine(line.text, now.language, now.year);
    return date && !isFirst(lines, at) ? [{ line, date, text: line.text }] : [];
  });
  const dates = surest(found);
  // After a job that stands outside of a list, dates inside lists are of its pictures and links.
  const inList = (each: Dated) => each.line.element.closest('li');
  return dates[0] && !inList(dates[0]) ? dates.filter((each) => !inList(each)) : dates;
}

/** The first line, of all or of its link or list item, is a title or a company, even where it looks like "2020 - 2022". */
function isFirst(lines: readonly Line[], at: number): boolean {
  const [before, own, next] = [lines[at - 1], lines[at], lines[at + 1]].map((line) => line?.element ?? null);
  const isFirstIn = (box: Element | null | undefined) => box?.contains(next ?? null) && !box.contains(before ?? null);
  return at === 0 || Boolean(next && (isFirstIn(own?.closest('a')) || isFirstIn(own?.closest('li'))));
}

/** The largest part of the page that holds this date and none of the other roles': one role, whatever it is made of. */
function blockOf(entry: Entry, own: Dated, dated: readonly Dated[]): RoleBlock {
  // A group with a single role ends where its head begins.
  const others =
    dated.length > 1 ? dated.filter((each) => each !== own).map((each) => each.line) : entry.lines.slice(0, 1);
  let root: Element = own.line.element;
  for (let up = root.parentElement; up && !others.some((other) => up?.contains(other.element)); up = up.parentElement)
    root = up;
  const inside = entry.lines.filter((line) => root.contains(line.element));
  return {
    ...own,
    lines: inside.length > 1 ? inSameLink(inside, own) : betweenDates(entry.lines, own, dated),
    links: entry.links.filter((link) => root.contains(link) || link.contains(root)),
  };
}

/** Where one link holds title and dates, lines outside of it are about something else: a picture, a description. */
function inSameLink(lines: readonly Line[], { line }: Dated): readonly Line[] {
  const link = line.element.closest('a');
  const inside = link ? lines.filter((each) => link.contains(each.element)) : [];
  return inside.indexOf(line) > 0 ? inside : lines;
}

/** Roles without blocks of their own can only be told apart while there is nothing but title and dates. */
function betweenDates(lines: readonly Line[], own: Dated, dated: readonly Dated[]): readonly Line[] {
  const at = lines.indexOf(own.line);
  const before = dated[dated.indexOf(own) - 1];
  return !before || lines[at - 2] === before.line ? lines.slice(Math.max(at - 1, 1), at + 1) : [];
}

/** One role under a head, as a list of one. */
function isGroupOfOne(lines: readonly Line[], only: Dated): boolean {
  const item = only.line.element.closest('li');
  return item !== null && lines.indexOf(only.line) > 2 && !item.contains(lines[0]?.element ?? null);
}
