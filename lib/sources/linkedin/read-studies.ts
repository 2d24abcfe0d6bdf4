import type { Certification, Education } from '@/lib/domain/reading';
import { readDate, readDateLine } from './date-line';
import { given } from './dom';
import type { Entry } from './entries';
import { idIn, organisationPath } from './read-experience';
import type { Now } from './role-blocks';

/** Studies may be dated years ahead. */
const yearsAhead = 8;

/** School; "Bachelor of Science, Physics"; "2005 – 2010", the last two where they were given. */
export function readSchool(entry: Entry, { language, year }: Now): readonly Education[] | null {
  const [school, ...rest] = headOf(entry);
  if (!school) return null;
  const dates = rest.map((line) => readDateLine(line, language, year + yearsAhead));
  const at = dates.findIndex((date) => date !== null);
  return [
    given<Education>({
      school,
      schoolId: idIn(entry.links, organisationPath),
      degree: at === 0 ? undefined : rest[0],
      start: dates[at]?.start,
      end: dates[at]?.end,
    }),
  ];
}

/** Name; issuer; "Issued Apr 2023 · Expires Apr 2026". */
export function readCertificate(entry: Entry, { language, year }: Now): readonly Certification[] | null {
  const [name, ...rest] = headOf(entry);
  if (!name) return null;
  const dates = rest.map((line) => readDate(line.split(' · ')[0] ?? '', language, year));
  const at = dates.findIndex((date) => date !== null);
  return [given<Certification>({ name, issuer: at === 0 ? undefined : rest[0], issued: dates[at] ?? undefined })];
}

/** What follows (a grade, a credential's number) may look like any of these lines. A link holds them all, or none. */
function headOf({ lines }: Entry): readonly string[] {
  const link = lines[0]?.element.closest('a');
  const head = link ? lines.filter((line) => link.contains(line.element)) : lines;
  return head.slice(0, 3).map((line) => line.text);
}
