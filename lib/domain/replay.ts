import type { Known } from './merge';
import { ms } from './moments';
import type { FieldEdit, Freshness, Picture } from './picture';
import { sectionOfFact } from './reading';
import type { Facts, Instant, SectionName, SourceName } from './reading';

/** The picture as it was at a moment: every later edit is taken back, the last one first. */
export function pictureAt(current: Picture, edits: readonly FieldEdit[], at: Instant): Picture {
  return laterThan(current, edits, at).reduceRight(takenBack, current);
}

/** The same with the moments at which its sections had last been seen, as far as the edits tell. */
export function knownAt(known: Known, edits: readonly FieldEdit[], at: Instant): Known {
  const undone = laterThan(known.picture, edits, at);
  return { picture: undone.reduceRight(takenBack, known.picture), freshness: freshnessAt(known.freshness, undone, at) };
}

/** In the order of the log. */
function laterThan(current: Picture, edits: readonly FieldEdit[], at: Instant): readonly FieldEdit[] {
  const moment = ms(at);
  return edits
    .filter((edit) => edit.identityId === current.identityId && ms(edit.at) > moment)
    .toSorted((a, b) => a.seq - b.seq);
}

function takenBack(picture: Picture, edit: FieldEdit): Picture {
  const { field, old } = edit;
  if (field === 'handle' || field === 'uiLanguage' || field === 'layout' || field === 'viewer' || field === 'url') {
    return { ...picture, [field]: old };
  }
  if (field.startsWith('section:'))
    return { ...picture, sections: set(picture.sections, field.slice('section:'.length), old) };
  return { ...picture, facts: set(picture.facts, field, old) };
}

function set<T extends object>(fields: T, key: string, value: unknown): T {
  const { [key]: _was, ...rest } = fields as Record<string, unknown>;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}

function freshnessAt(current: Freshness, undone: readonly FieldEdit[], at: Instant): Freshness {
  const sectionsReadAt: Partial<Record<SectionName, Instant>> = {};
  for (const [name, seen] of Object.entries(current.sectionsReadAt) as [SectionName, Instant][]) {
    const first = undone.find((edit) => sectionOfEdit(edit.field, edit.source) === name);
    const moment = first === undefined ? seen : first.previousAt;
    if (moment !== null) sectionsReadAt[name] = earlier(moment, at);
  }
  const moments = Object.values(sectionsReadAt);
  const lastReadAt = moments.reduce((a, b) => (ms(a) >= ms(b) ? a : b), moments[0] ?? earlier(at, current.lastReadAt));
  return { ...current, lastReadAt, sectionsReadAt };
}

/** The section in which a field stands. */
function sectionOfEdit(field: FieldEdit['field'], source: SourceName): SectionName {
  if (field.startsWith('section:')) return field.slice('section:'.length) as SectionName;
  const sections = sectionOfFact[source];
  return sections[field as keyof Facts] ?? sections.name;
}

function earlier(a: Instant, b: Instant): Instant {
  return ms(a) <= ms(b) ? a : b;
}
