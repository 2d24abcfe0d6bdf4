import { languageOf } from './language-of';
import type { Catalogue, Language } from './catalogue';

/** One language alone; the other is loaded by whoever asks for it. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === 'sv' ? (await import('./sv/all')).sv : (await import('./en/all')).en;
}

/** In the language that was chosen, else that of the browser. */
export function wordsFor(chosen: Language | null, preferred: readonly string[]): Promise<Catalogue> {
  return loadCatalogue(chosen ?? languageOf(preferred));
}
