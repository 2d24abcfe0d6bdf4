import { isSignedIn } from './list-state';
import type { Reading, SectionName, Sections, SectionState } from './reading';

const rank: Readonly<Record<SectionState, number>> = {
  'not-loaded': 0,
  unreadable: 1,
  absent: 2,
  partial: 3,
  complete: 4,
};

const listOf = { experience: 'positions', education: 'education', certifications: 'certifications' } as const;

/** The best state in which each section was ever seen, and no better than the list that was kept of it. */
export function mergeSections(known: Sections, reading: Reading, way: { readonly otherLanguage: boolean }): Sections {
  const sections: Partial<Record<SectionName, SectionState>> = { ...known };
  for (const name of Object.keys(reading.sections) as SectionName[]) {
    const state = keptState(name, reading, way.otherLanguage);
    const before = sections[name];
    if (before === undefined || rank[state] > rank[before]) sections[name] = state;
  }
  return sections;
}

function keptState(name: SectionName, reading: Reading, otherLanguage: boolean): SectionState {
  const state = reading.sections[name] ?? 'not-loaded';
  if (state !== 'complete') return state;
  if (!isSignedIn(reading)) return 'partial';
  if (name !== 'experience' && name !== 'education' && name !== 'certifications') return state;
  if ((reading.facts[listOf[name]] ?? []).length === 0) return 'absent';
  return otherLanguage ? 'partial' : state;
}
