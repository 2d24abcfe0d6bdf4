import type { Position, SectionState } from '@/lib/domain/reading';
import type { DateLine } from './date-line';
import { attribute, given } from './dom';
import { splitEntries, type Entry } from './entries';
import type { Line, Notes } from './lines';
import { blockOf, datesIn, isGroupOfOne, placeAfter, type Dated, type Now } from './role-blocks';
import { select } from './selectors';

export type Experience = {
  readonly positions: readonly Position[];
  /** Items of the list, a group of roles counted as one. */
  readonly count: number;
  readonly state: Extract<SectionState, 'complete' | 'partial' | 'unreadable'>;
};

/** All roles of a job list that is on the page. Whether the list is a prefix is for the caller to say. */
export function readPositions(container: Element, now: Now, notes: Notes): Experience {
  const entries = splitEntries(container, notes, 'experience');
  const read = entries.map((entry) => readEntry(entry, now));
  const positions = read.flatMap((each) => each ?? []);
  const unread = read.some((each) => each === null);
  if (unread || entries.length === 0) notes.changed('experience');
  const state = positions.length === 0 ? 'unreadable' : unread ? 'partial' : 'complete';
  return { positions, count: entries.length, state };
}

/** `null` where any part of the item is not understood: half a group would look like roles that have gone. */
function readEntry(entry: Entry, now: Now): Position[] | null {
  const dated = datesIn(entry.lines, now);
  const [only] = dated;
  if (!only) return null;
  if (dated.length === 1 && !isGroupOfOne(entry.lines, only)) {
    const single = readSingle(entry.lines, only.date, only.at, entry.links);
    return single ? [single] : null;
  }
  return readGroup(entry, dated);
}

/** Title; "Company · Full-time"; dates; place. */
function readSingle(lines: readonly Line[], date: DateLine, at: number, links: readonly Element[]): Position | null {
  const title = lines[0]?.text;
  if (!title || at < 1) return null;
  const parts = (at > 1 ? (lines[1]?.text ?? '') : '').split(' · ');
  const employment = parts.length > 1 ? parts.pop() : undefined;
  return position(title, parts.join(' · '), employment, date, placeAfter(lines, at), links, links);
}

/** A head (company; "Full-time · 8 yrs 3 mos") and under it roles, each in a block of its own. */
function readGroup(entry: Entry, dated: readonly Dated[]): Position[] | null {
  const blocks = dated.map((each) => ({ ...each, ...blockOf(entry.lines, each, dated) }));
  const firstOfBlocks = blocks[0]?.lines[0];
  const head = firstOfBlocks ? entry.lines.slice(0, entry.lines.indexOf(firstOfBlocks)) : [];
  const company = head[0]?.text;
  const employment = head[1]?.text.split(' · ').find((part) => !/\d/.test(part));
  const roles: Position[] = [];
  for (const block of blocks) {
    const at = block.lines.indexOf(block.line);
    const links = entry.links.filter((link) => block.root.contains(link) || link.contains(block.root));
    // Several single jobs in one item have no head above them.
    const role = company
      ? readRole(block.lines, block.date, at, company, employment, links, entry.links)
      : readSingle(block.lines, block.date, at, links);
    if (!role) return null;
    roles.push(role);
  }
  return roles;
}

function readRole(
  lines: readonly Line[],
  date: DateLine,
  at: number,
  company: string,
  employmentOfAll: string | undefined,
  links: readonly Element[],
  allLinks: readonly Element[],
): Position | null {
  const title = lines[0]?.text;
  if (!title || at < 1) return null;
  const own = at > 1 ? lines[1]?.text : undefined;
  return position(title, company, own ?? employmentOfAll, date, placeAfter(lines, at), links, allLinks);
}

function position(
  title: string,
  company: string,
  employment: string | undefined,
  date: DateLine,
  place: string | undefined,
  links: readonly Element[],
  companyLinks: readonly Element[],
): Position {
  const companyId = idIn(links, select.companyLink, companyPath) ?? idIn(companyLinks, select.companyLink, companyPath);
  const positionId = idIn(links, select.positionLink, positionPath);
  return given<Position>({
    title,
    company: company || undefined,
    companyId,
    positionId,
    employment,
    start: date.start,
    end: date.end,
    current: date.current,
    place,
  });
}

/** Only numbers are ids: a company's name in a link may be changed by the company. */
const companyPath = /\/(?:company|school)\/(\d+)(?:[/?#]|$)/;
const positionPath = /\/(?:overlay|edit\/forms)\/(\d+)(?:[/?#]|$)|fsd_profilePosition(?::|%3A)(?:\(|%28)[^,%]+(?:,|%2C)(\d+)/i;

function idIn(links: readonly Element[], selector: string, path: RegExp): string | undefined {
  for (const link of links) {
    const match = link.matches(selector) ? path.exec(attribute(link, 'href')) : null;
    const id = match?.[1] ?? match?.[2];
    if (id) return id;
  }
  return undefined;
}

