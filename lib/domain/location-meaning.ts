import { sameWords } from './bio-words';

/** What an edited location means. Jokes and rewordings are low: kept, never led with, and never "you moved". */
export type LocationMeaning = { readonly kind: 'none' | 'location'; readonly low?: boolean };

export function locationMeaning(before: string | null, after: string | null): LocationMeaning {
  if (sameWords(before ?? '', after ?? '')) return { kind: 'none' };
  return { kind: 'location' };
}
