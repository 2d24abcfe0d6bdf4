import type { Language } from '@/lib/domain/language';
import type { relation as english } from './en/relation';
import type { Wording } from './wording';

export type RelationText = Wording<typeof english>;

/** Loaded with the screens that speak of lost touch, the time line and the card; the popup opens without them. */
export async function loadRelation(language: Language): Promise<RelationText> {
  return language === 'sv' ? (await import('./sv/relation')).relation : (await import('./en/relation')).relation;
}
