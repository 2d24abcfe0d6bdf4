import type { Language } from '@/lib/domain/language';
import type { debrief as english } from './en/debrief';
import type { Wording } from './wording';

export type DebriefText = Wording<typeof english>;

/** Loaded when a debrief begins: no brief needs these words. */
export async function loadDebriefText(language: Language): Promise<DebriefText> {
  return language === 'sv' ? (await import('./sv/debrief')).debrief : (await import('./en/debrief')).debrief;
}
