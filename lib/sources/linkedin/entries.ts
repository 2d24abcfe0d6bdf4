import { all, around, follows, has } from './dom';
import { elementsIn, linesOf, type Line, type Notes } from './lines';
import { select } from './selectors';

/** One item of a list: its lines and links, in the order of the page. */
export type Entry = { readonly lines: readonly Line[]; readonly links: readonly Element[] };

export type Entries = {
  readonly entries: readonly Entry[];
  /** The part of the page that is the last item. */
  readonly last: Element | null;
};

/**
 * Cuts a list into its items: by their component keys, in builds that lack those (September 2026) by the rules between
 * them, else by list items or by logos. What follows an item without belonging to one (the roles of a group beside
 * their head) is its own.
 */
export function splitEntries(container: Element, notes: Notes, part: string): Entries {
  const asides = all(container, besideItem);
  const isAside = (element: Element) => asides.some((each) => each.contains(element) || element.contains(each));
  const lines = linesOf(container, notes, part, { without: isAside });
  const boxes = asides.filter((each) => each.matches(select.textBox));
  const byElement = new Map<Element, Line>(lines.map((line) => [line.element, line]));
  const mark = markOf(container, lines.slice(0, 2));
  const isKeyed = mark === select.entry;
  const entries: { lines: Line[]; links: Element[] }[] = isKeyed ? [] : [{ lines: [], links: [] }];
  let owner: Element | null = null;
  // The roles of a group may stand in a list right behind the item with their head.
  const isOwned = (element: Element) =>
    owner !== null && (owner.contains(element) || element.closest('ul')?.previousElementSibling === owner);
  for (const element of elementsIn(container, `p, a, ${mark}`, () => notes.cut(part))) {
    if (begins(element, mark, isAside) && !isOwned(element)) {
      owner = element;
      entries.push({ lines: [], links: [] });
    }
    // With keys, what stands outside of every item is the list's own: its title, the link to all.
    const entry = isKeyed && !isOwned(element) ? null : entries.at(-1);
    const line = byElement.get(element);
    if (line) entry?.lines.push(line);
    if (element.tagName === 'A' && !boxes.some((box) => box.contains(element))) entry?.links.push(element);
  }
  if (!isKeyed) dropTitle(container, entries);
  const kept = entries.filter((entry) => entry.lines.length > 0);
  const end = kept.at(-1)?.lines.at(-1)?.element;
  return { entries: kept, last: end ? blockOf(end, container, mark) : null };
}

/** What begins an item, or ends one. Of the first two lines one may be the list's own title. */
function markOf(container: Element, first: readonly Line[]): string {
  if (has(container, select.entry)) return select.entry;
  if (all(container, 'hr').some((rule) => !isBetweenRoles(rule))) return 'hr';
  const items = first.flatMap(({ element }) => element.closest('li') ?? []);
  return items.some((item) => container.contains(item)) ? 'li' : select.logo;
}

/** Rules and logos between the roles of a group, or pictures below a job, begin nothing. */
function begins(element: Element, mark: string, isAside: (element: Element) => boolean): boolean {
  if (!element.matches(mark) && (mark !== select.logo || !has(element, mark))) return false;
  return mark === select.entry || mark === 'li' || (!isBetweenRoles(element) && !isAside(element));
}

/** In an item of a list, or between items without logos. */
function isBetweenRoles(element: Element): boolean {
  const list = element.closest('ul, ol');
  return element.closest('li') !== null || (element.matches('hr') && list !== null && !has(list, select.logo));
}

/** The list's own title may be a paragraph too, before the first logo, or apart from the lines of the first item. */
function dropTitle(container: Element, [first, second]: readonly { lines: Line[] }[]): void {
  const [title, next, third] = first?.lines ?? [];
  if (!first || !title) return;
  const logo = container.querySelector(select.logo);
  const isBeforeLogo = logo && follows(logo, title.element) && (next ? follows(next.element, logo) : second);
  const isApart = third && !blockOf(third.element, container, 'hr').contains(title.element);
  const isBeforeLink = next?.element.closest('a') && !title.element.closest('a');
  if (isBeforeLogo || isApart || isBeforeLink) first.lines.shift();
}

/** The item around this element: the whole of a keyed one, else all that holds no rule. */
function blockOf(element: Element, container: Element, mark: string): Element {
  const own = mark === select.entry || mark === 'li' ? outermost(element, container, mark) : null;
  if (own) return own;
  const box = around(element, (each) => each === container || has(each, 'hr'));
  let block: Element = element;
  while (block.parentElement && block.parentElement !== box) block = block.parentElement;
  return block;
}

function outermost(element: Element, container: Element, selector: string): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at && at !== container; at = at.parentElement) {
    if (at.matches(selector)) found = at;
  }
  return found;
}

/** What stands in an item and is not about it. */
const besideItem = `${select.textBox}, ${select.besideJob}, button`;
