import type { Position, SectionState } from '@/lib/domain/reading';
import { attribute, given } from './dom';
import { splitEntries, type Entry } from './entries';
import type { Line, Notes } from './lines';
import { roleBlocks, type Now, type RoleBlock } from './role-blocks';

export type Experience = {
  readonly positions: readonly Position[];
  /** Items of the list, a group of roles counted as one. */
  readonly count: number;
  readonly state: SectionState;
};

/** All roles of a job list that is on the page. Whether the list is a prefix is for the caller to say. */
export function readPositions(container: Element, now: Now, notes: Notes): Experience {
  const entries = splitEntries(container, notes, 'experience');
  const read = entries.map((entry) => readEntry(entry, now));
  const positions = read.flatMap((each) => each ?? []);
  const unread = positions.length === 0 || read.includes(null);
  if (unread) notes.changed('experience');
  const state = positions.length === 0 ? 'unreadable' : unread ? 'partial' : 'complete';
  return { positions, count: entries.length, state };
}

/** `null` where any part of the item is not understood: half a group would look like roles that have gone. */
function readEntry(entry: Entry, now: Now): Position[] | null {
  const blocks = roleBlocks(entry, now);
  const first = blocks[0]?.lines[0];
  if (!first) return null;
  const head = entry.lines.slice(0, entry.lines.indexOf(first));
  const roles = blocks.flatMap((block) => readRole(block, head, entry.links) ?? []);
  return roles.length === blocks.length ? roles : null;
}

/**
 * A single job: title; "Company · Full-time"; dates; place. In a group the head has the company and "Full-time · 8 yrs
 * 3 mos", and a role its own employment or none.
 */
function readRole(
  { lines, line, date, links }: RoleBlock,
  head: readonly Line[],
  allLinks: readonly Element[],
): Position | null {
  const at = lines.indexOf(line);
  const title = lines[0]?.text;
  if (!title || at < 1) return null;
  const second = at > 1 ? (lines[1]?.text ?? '') : '';
  const parts = second.split(' · ');
  const employment = head[0]
    ? second || head[1]?.text.split(' · ').find((part) => !/\d/.test(part))
    : parts[1] && parts.pop();
  return given<Position>({
    title,
    company: (head[0]?.text ?? parts.join(' · ')) || undefined,
    companyId: idIn([...links, ...allLinks], companyPath),
    positionId: idIn(links, positionPath),
    employment: employment || undefined,
    start: date.start,
    end: date.end,
    current: date.current,
    place: placeAfter(lines, at),
  });
}

/** Only numbers are ids: a company's name in a link may be changed by the company. */
const companyPath = /\/(?:company|school)\/(\d+)(?:[/?#]|$)/;
/** The link of a job's skills, or of its form; older: `fsd_profilePosition:(ACoA…,123)`. */
const positionPath =
  /\/(?:overlay|edit\/forms)\/(\d+)(?:[/?#]|$)|fsd_profilePosition(?::|%3A)(?:\(|%28)[^,%]+(?:,|%2C)(\d+)/i;

function idIn(links: readonly Element[], path: RegExp): string | undefined {
  for (const link of links) {
    const match = path.exec(attribute(link, 'href'));
    if (match) return match[1] ?? match[2];
  }
  return undefined;
}

/** The line behind the dates, in the same link or block: what stands further away is about something else. */
function placeAfter(lines: readonly Line[], at: number): string | undefined {
  const date = lines[at]?.element;
  const next = lines[at + 1];
  const block = date?.closest('a') ?? date?.parentElement;
  return next && block?.contains(next.element) ? next.text : undefined;
}
