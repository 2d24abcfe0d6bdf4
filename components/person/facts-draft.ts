import { ownFields } from '@/lib/domain/own-fact';
import type { OwnFactInput } from '@/lib/services/own-facts';

/** Facts as they stand in the form. */
export type FactsDraft = {
  readonly name: string;
  readonly headline: string;
  readonly job: string;
  readonly company: string;
  readonly since: string;
  readonly location: string;
  readonly note: string;
};

export const emptyFacts: FactsDraft = {
  name: '',
  headline: '',
  job: '',
  company: '',
  since: '',
  location: '',
  note: '',
};

/** What was half typed before. */
export function revivedFacts(kept: string | null): FactsDraft {
  try {
    const read: unknown = JSON.parse(kept ?? '{}');
    const texts = Object.entries(typeof read === 'object' && read !== null ? read : {}).filter(
      ([key, value]) => Object.hasOwn(emptyFacts, key) && typeof value === 'string',
    );
    return { ...emptyFacts, ...Object.fromEntries(texts) };
  } catch {
    return emptyFacts;
  }
}

export function keptFacts(draft: FactsDraft): string {
  return isEmpty(draft) ? '' : JSON.stringify(draft);
}

export function isEmpty(draft: FactsDraft): boolean {
  return Object.values(draft).every((text) => text.trim() === '');
}

export function isMonth(since: string): boolean {
  return since.trim() === '' || /^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/.test(since.trim());
}

export function factsOf(draft: FactsDraft): readonly OwnFactInput[] {
  return ownFields
    .map((field): OwnFactInput => {
      if (field !== 'job') return { field, text: draft[field] };
      return { field, text: draft.job, company: draft.company, since: draft.since.trim() || null };
    })
    .filter(({ text, company = '' }) => text.trim() !== '' || company.trim() !== '');
}
