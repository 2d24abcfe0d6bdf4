import { has } from './dom';
import { elementsIn, linesOf, type Line, type Notes } from './lines';
import { select } from './selectors';

/** One item of a list: its lines and links, in the order of the page. */
export type Entry = { readonly lines: readonly Line[]; readonly links: readonly Element[] };

/**
 * Cuts a list into its items: by their component keys, and in builds that lack those (September 2026) by the rules
 * between them. What follows an item without belonging to one (the roles of a group beside their head) is its own.
 */
export function splitEntries(container: Element, notes: Notes, part: string): Entry[] {
  const lines = linesOf(container, notes, part, { without: isBesideJob });
  const byElement = new Map<Element, Line>(lines.map((line) => [line.element, line]));
  const byKey = has(container, select.entry);
  const entries: { lines: Line[]; links: Element[] }[] = [];
  let current: { lines: Line[]; links: Element[] } | null = byKey ? null : start(entries);
  let key: Element | null = null;
  for (const element of elementsIn(container, 'p, a, hr', () => notes.cut(part))) {
    if (byKey) {
      const own: Element | null = isInside(element, key) ? key : outermost(element, container);
      if (own && own !== key) {
        key = own;
        current = start(entries);
      }
    } else if (element.tagName === 'HR' && !element.closest('li')) current = start(entries);
    if (!current) continue;
    const line = byElement.get(element);
    if (line) current.lines.push(line);
    if (element.tagName === 'A') current.links.push(element);
  }
  if (!byKey) dropTitle(entries[0]);
  return entries.filter((entry) => entry.lines.length > 0);
}

function start(entries: { lines: Line[]; links: Element[] }[]): { lines: Line[]; links: Element[] } {
  const entry = { lines: [], links: [] };
  entries.push(entry);
  return entry;
}

function isInside(element: Element, root: Element | null): boolean {
  return root?.contains(element) === true;
}

function outermost(element: Element, container: Element): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at && at !== container; at = at.parentElement) {
    if (at.matches(select.entry)) found = at;
  }
  return found;
}

/** The list's own title is a paragraph too on some pages; an item's lines stand in a link or a block of their own. */
function dropTitle(entry: { lines: Line[]; links: Element[] } | undefined): void {
  const [first, second] = entry?.lines ?? [];
  if (!entry || !first || !second) return;
  const inLink = (line: Line) => line.element.closest('a');
  if (!inLink(first) && inLink(second)) entry.lines.shift();
  else if (first.element.parentElement !== second.element.parentElement && entry.lines.length > 3) entry.lines.shift();
}

function isBesideJob(paragraph: Element): boolean {
  return (
    has(paragraph, `${select.textBox}, ${select.besideJob}`) ||
    paragraph.closest(`${select.textBox}, ${select.besideJob}, button`) !== null
  );
}
