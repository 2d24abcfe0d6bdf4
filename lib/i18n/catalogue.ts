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
