import type { Language } from '@/lib/domain/language';
import type { promises as english } from './en/promises';
import type { Wording } from './wording';

export type PromisesText = Wording<typeof english>;

/** Loaded when promises or tasks are shown: most popups are without. */
export async function loadPromisesText(language: Language): Promise<PromisesText> {
  return language === 'sv' ? (await import('./sv/promises')).promises : (await import('./en/promises')).promises;
}
