import type { Certification, Education } from '@/lib/domain/reading';
import { readDate, readDateLine } from '../date-line';
import { given } from '../dom';
import type { Now } from '../role-blocks';
import type { Item } from './items';
import { companyIdOf } from './read-experience';

/** School; "Master's degree, Media"; "2019 - 2021", the last two where they were given. */
export function readSchool(item: Item, now: Now): Education | null {
  const [school, ...rest] = item.lines.map((line) => line.text);
  if (!school) return null;
  const at = rest.findIndex((line) => readDateLine(line, now.language, now.year) !== null);
  const date = readDateLine(rest[at] ?? '', now.language, now.year);
  return given<Education>({
    school,
    schoolId: companyIdOf(item),
    degree: at === 0 ? undefined : rest[0],
    start: date?.start,
    end: date?.end,
  });
}

/** Name; issuer; "Issued Aug 2022 · Expires Aug 2024". */
export function readCertificate(item: Item, now: Now): Certification | null {
  const [name, ...rest] = item.lines.map((line) => line.text);
  if (!name) return null;
  const dates = rest.map((line) => readDate(line.split(' · ')[0] ?? '', now.language, now.year));
  const at = dates.findIndex((date) => date !== null);
  return given<Certification>({
    name,
    issuer: at === 0 ? undefined : rest[0],
    issued: dates[at] ?? undefined,
  });
}
