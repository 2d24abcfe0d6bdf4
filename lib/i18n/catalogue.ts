import { en } from './en/all';
import { sv } from './sv/all';
import type { Language } from '@/lib/domain/language';
export type { Language } from '@/lib/domain/language';
import type { Wording } from './wording';

/**
 * Every sentence of the product, chosen as the program runs: a draft may be in another language than the interface.
 * The annotation's own few words stand apart (`annotation-wording.ts`), since pages must not load the rest.
 */
export type Catalogue = Wording<typeof en>;


const catalogues: Readonly<Record<Language, Catalogue>> = { en, sv };

export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}

/** The first of the browser's languages that there is, else English. */
export function languageOf(preferred: readonly string[]): Language {
  const known = preferred.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'en' || tag === 'sv');
  return known === 'sv' ? 'sv' : 'en';
}
