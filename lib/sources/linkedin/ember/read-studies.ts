import type { Certification, Education } from '@/lib/domain/reading';
import { given } from '../dom';
import type { Now } from '../role-blocks';
import { certificateIn, schoolIn } from '../study-lines';
import type { Item } from './items';
import { companyIdOf } from './read-experience';

export function readSchool(item: Item, now: Now): Education | null {
  const school = schoolIn(textsOf(item), now);
  return school && given<Education>({ ...school, schoolId: companyIdOf(item) });
}

export function readCertificate(item: Item, now: Now): Certification | null {
  return certificateIn(textsOf(item), now);
}

function textsOf({ lines }: Item): readonly string[] {
  return lines.map((line) => line.text);
}
