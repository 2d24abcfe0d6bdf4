import type { Certification, Education } from '@/lib/domain/reading';
import { readDate, readDateLine } from './date-line';
import { given } from './dom';
import type { Now } from './role-blocks';

/** Studies may be dated years ahead. */
const yearsAhead = 8;

/** School; "Bachelor of Science, Physics"; "2005 – 2010", the last two where they were given. */
export function schoolIn([school, ...rest]: readonly string[], { language, year }: Now): Education | null {
  if (!school) return null;
  const dates = rest.map((line) => readDateLine(line, language, year + yearsAhead));
  const at = dates.findIndex((date) => date !== null);
  // A grade follows the dates; without any it stands where a degree would, behind its name: "Grade: 3.8".
  const degree = at === 0 || (at < 0 && /^\P{L}*$|^[^:：]{1,40}[:：]/u.test(rest[0] ?? '')) ? undefined : rest[0];
  return given<Education>({ school, degree, start: dates[at]?.start, end: dates[at]?.end });
}

/** Name; issuer; "Issued Apr 2023 · Expires Apr 2026". */
export function certificateIn([name, ...rest]: readonly string[], now: Now): Certification | null {
  if (!name) return null;
  const dates = rest.map((line) => issueDate(line, now));
  const at = dates.findIndex((date) => date !== null);
  // The number of the certificate, where nothing else is told of it.
  const isNumber = at < 0 && rest.length === 1 && /\p{Nd}\S*$/u.test(rest[0] ?? '');
  return given<Certification>({
    name,
    issuer: at === 0 || isNumber ? undefined : rest[0],
    issued: dates[at] ?? undefined,
  });
}

/** A year without a month may be a number as well ("Credential ID 2019"), unless it stands alone, or beside another. */
function issueDate(line: string, { language, year }: Now): string | null {
  const [first = '', ...others] = line.split(' · ');
  const date = readDate(first, language, year);
  const isSure =
    date?.length !== 4 || /^\P{L}*$|\p{Nd}\s*[年년]/u.test(first) || others.some((each) => /\p{Nd}{4}/u.test(each));
  return isSure ? date : null;
}
