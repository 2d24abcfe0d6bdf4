import { monthsAgree } from './month-math';
import { sameOrganisation } from './position-key';
import type { Certification, Education } from './reading';
import { sameWords } from './text-normal';

/** When two entries are the same studies: the school, and the degree or the start as far as both tell them. */
export function isSameStudy(a: Education, b: Education): boolean {
  const school = sameOrganisation(
    { name: a.school, ...(a.schoolId ? { id: a.schoolId } : {}) },
    { name: b.school, ...(b.schoolId ? { id: b.schoolId } : {}) },
  );
  if (!school) return false;
  if (!a.degree || !b.degree) return monthsAgree(a.start, b.start);
  return (
    sameWords(a.degree, b.degree) || (a.start !== undefined && b.start !== undefined && monthsAgree(a.start, b.start))
  );
}

export function isSameCertificate(a: Certification, b: Certification): boolean {
  return sameWords(a.name, b.name);
}
