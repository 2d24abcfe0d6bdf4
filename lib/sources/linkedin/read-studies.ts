import type { Certification, Education } from '@/lib/domain/reading';
import { given } from './dom';
import type { Entry } from './entries';
import { idIn, organisationPath } from './read-experience';
import type { Now } from './role-blocks';
import { certificateIn, schoolIn } from './study-lines';

export function readSchool(entry: Entry, now: Now): readonly Education[] | null {
  const school = schoolIn(headOf(entry), now);
  return school && [given<Education>({ ...school, schoolId: idIn(entry.links, organisationPath) })];
}

export function readCertificate(entry: Entry, now: Now): readonly Certification[] | null {
  const certificate = certificateIn(headOf(entry), now);
  return certificate && [certificate];
}

/** What follows (a grade, a credential's number) may look like any of these lines. A link holds them all, or none. */
function headOf({ lines }: Entry): readonly string[] {
  const link = lines[0]?.element.closest('a');
  const head = link ? lines.filter((line) => link.contains(line.element)) : lines;
  return head.slice(0, 3).map((line) => line.text);
}
