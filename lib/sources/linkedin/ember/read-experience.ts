import type { Position } from '@/lib/domain/reading';
import { readCompanyLine, type CompanyLine } from '../company-line';
import { readDateLine, surest } from '../date-line';
import { attribute, given } from '../dom';
import type { Now } from '../role-blocks';
import type { Item } from './items';

/** `null` where any part of the item is not understood: half a group would look like roles that have gone. */
export function readJob(item: Item, now: Now): readonly Position[] | null {
  const single = readRole(item, null, now);
  if (single) return [single];
  const roles = item.inner.map((inner) => readRole(inner, item, now));
  // Pictures and links of a job are items too: they have no dates.
  const known = roles.filter((role) => role !== null);
  const undated = item.inner.filter((inner, at) => !roles[at] && looksLikeRole(inner));
  return known.length > 0 && undated.length === 0 ? known : null;
}

/**
 * A single job: title; "Company · Full-time"; dates; place. In a group the head has the company and "Full-time · 6
 * yrs", and a role its own employment or none.
 */
function readRole({ lines, links }: Item, head: Item | null, now: Now): Position | null {
  const texts = lines.map((line) => line.text);
  const dated = texts.flatMap((text, index) => {
    const date = index > 0 ? readDateLine(text, now.language, now.year) : null;
    return date ? [{ text, date, at: index }] : [];
  });
  const [found] = surest(dated);
  if (!found) return null;
  const { date, at } = found;
  const { company, employment } = head
    ? inGroup(texts, at, head)
    : readCompanyLine(at > 1 ? (texts[1] ?? '') : '', links, now.language);
  return given<Position>({
    title: texts[0],
    company,
    companyId: idIn([...links, ...(head?.links ?? [])], companyPath),
    positionId: idIn(links, positionPath),
    employment,
    start: date.start,
    end: date.end,
    current: date.current,
    place: texts[at + 1] ?? head?.lines[2]?.text,
  });
}

function inGroup(texts: readonly string[], at: number, head: Item): CompanyLine {
  const parts = (head.lines[1]?.text ?? '').split(' · ');
  // Beside a duration: "Full-time · 6 yrs". Without one the line is a place.
  const shared = parts.some((part) => /\p{N}/u.test(part)) ? parts.find((part) => !/\p{N}/u.test(part)) : undefined;
  return { company: head.lines[0]?.text, employment: (at > 1 ? texts[1] : shared) || undefined };
}

/** A role leads to its company, as its group's head does; a picture leads to itself. */
function looksLikeRole(item: Item): boolean {
  return item.lines.length > 1 && idIn(item.links, companyPath) !== undefined;
}

/** Only numbers are ids: a company's name in a link may be changed by the company. */
const companyPath = /\/(?:company|school)\/(\d+)(?:[/?#]|$)/;
const positionPath = /fsd_profilePosition(?::|%3A)(?:\(|%28)[^,%]+(?:,|%2C)(\d+)|\/edit\/forms\/(\d+)(?:[/?#]|$)/i;

function idIn(links: readonly Element[], path: RegExp): string | undefined {
  for (const link of links) {
    const match = path.exec(attribute(link, 'href').slice(0, 2_000));
    if (match) return match[1] ?? match[2];
  }
  return undefined;
}

export function companyIdOf(item: Item): string | undefined {
  return idIn(item.links, companyPath);
}
