import { loadRelation, type RelationText } from '@/lib/i18n/load-relation';
import { useLanguage } from './deps';
import { useLateWords } from './use-late-words';

/** The words of lost touch, time line and card; `null` until they are there. */
export function useRelationText(): RelationText | null {
  return useLateWords(loadRelation, useLanguage(), 'the time line');
}
