import type { Position } from '@/lib/domain/reading';
import { readCompanyLine, type CompanyLine } from './company-line';
import { around, attribute, follows, given } from './dom';
import type { Entry } from './entries';
import type { Line } from './lines';
import { roleBlocks, type Now, type RoleBlock } from './role-blocks';

/** `null` where any part of the item is not understood: half a group would look like roles that have gone. */
export function readJob(entry: Entry, now: Now): readonly Position[] | null {
  const blocks = roleBlocks(entry, now);
  const first = blocks[0]?.lines[0];
  if (!first) return null;
  const head = entry.lines.slice(0, entry.lines.indexOf(first));
  // Several dates without a company above them are no group, and which of them is the job's nobody knows.
  if (blocks.length > 1 && (head.length === 0 || organisationsIn(entry.links) > 1)) return null;
  const roles = blocks.flatMap((block) => readRole(block, head, entry.links, now.language) ?? []);
  return roles.length === blocks.length && !holdsUndated(entry, blocks) ? roles : null;
}

/** The roles of a group are of one company: else what was to part the jobs is not there. */
function organisationsIn(links: readonly Element[]): number {
  const ids = links.map((link) => organisationPath.exec(attribute(link, 'href'))?.[1]);
  return new Set(ids.filter(Boolean)).size;
}

/** A role without a date, beside those that have one: in a list item as theirs, or in a link to the same company. */
function holdsUndated(entry: Entry, blocks: readonly RoleBlock[]): boolean {
  const first = blocks[0]?.line.element;
  return blocks.some(({ line: { element } }) => {
    const items = Array.from(element.closest('li')?.parentElement?.children ?? []);
    const href = attribute(element.closest('a'), 'href');
    // The head leads to the company too, before the first date.
    const links = entry.links.filter(
      (link) => organisationPath.test(href) && attribute(link, 'href') === href && first && follows(link, first),
    );
    return [...items, ...links].some(
      (part) => entry.lines.some(isIn(part)) && !blocks.some((block) => part.contains(block.line.element)),
    );
  });
}

/** Only numbers are ids: a company's name in a link may be changed by the company. */
export const organisationPath = /\/(?:company|school)\/(\d+)(?:[/?#]|$)/;
/** The link of a job's skills, or of its form; older: `fsd_profilePosition:(ACoA…,123)`. */
const positionPath =
  /\/(?:overlay\/(\d+)\/skill-associations|edit\/forms\/(\d+)(?:[/?#]|$))|fsd_profilePosition(?::|%3A)(?:\(|%28)[^,%]+(?:,|%2C)(\d+)/i;

export function idIn(links: readonly Element[], path: RegExp): string | undefined {
  for (const link of links) {
    const match = path.exec(attribute(link, 'href'));
    if (match) return match.slice(1).find(Boolean);
  }
  return undefined;
}

/**
 * A single job: title; "Company · Full-time"; dates; place. In a group the head has the company, "Full-time · 8 yrs
 * 3 mos" and sometimes a place, and a role its own employment and place, or none.
 */
function readRole(
  { lines, line, date, links }: RoleBlock,
  head: readonly Line[],
  allLinks: readonly Element[],
  language: string,
): Position | null {
  const at = lines.indexOf(line);
  const title = lines[0]?.text;
  if (!title || at < 1) return null;
  const second = at > 1 ? (lines[1]?.text ?? '') : '';
  const before = [...links, ...allLinks].filter((link) => !follows(link, line.element));
  const { company, employment } = head[0] ? inGroup(head, second) : readCompanyLine(second, before, language);
  return given<Position>({
    title,
    company,
    companyId: idIn(before, organisationPath),
    positionId: idIn(links, positionPath),
    employment,
    start: date.start,
    end: date.end,
    current: date.current,
    place: placeAfter(lines, at) ?? head[2]?.text,
  });
}

function inGroup([company, shared]: readonly Line[], own: string): CompanyLine {
  const [employment = '', ...length] = shared?.text.split(' · ') ?? [];
  const isShared = length.length > 0 && !/\p{Nd}/u.test(employment);
  return { company: company?.text, employment: own || (isShared ? employment : '') || undefined };
}

/** The line behind the dates, in the same link or block: what stands further away is about something else. */
function placeAfter(lines: readonly Line[], at: number): string | undefined {
  const date = lines[at]?.element;
  const next = lines[at + 1];
  const block = date && (date.closest('a') ?? around(date, (box) => lines.filter(isIn(box)).length > 1));
  return next && block?.contains(next.element) ? next.text : undefined;
}

function isIn(box: Element): (line: Line) => boolean {
  return (line) => box.contains(line.element);
}
