import type { Language } from '@/lib/domain/language';

/** The first of the browser's languages that there is, else English. */
export function languageOf(preferred: readonly string[]): Language {
  const known = preferred.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'en' || tag === 'sv');
  return known === 'sv' ? 'sv' : 'en';
}
