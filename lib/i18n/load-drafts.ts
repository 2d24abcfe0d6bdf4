import type { Language } from '@/lib/domain/language';
import type { DraftWords } from '@/lib/domain/template';
import type { drafts as english } from './en/drafts';
import { clockTime, dayAndMonth, zoneName } from './sentences/dates';
import type { Wording } from './wording';

/** All that is said in drafts and around them, in one language. */
export type DraftsText = Wording<typeof english> & DraftWords;

/** Loaded when a draft is opened: its language may be another than that of the interface. */
export async function loadDrafts(language: Language): Promise<DraftsText> {
  const text = language === 'sv' ? (await import('./sv/drafts')).drafts : (await import('./en/drafts')).drafts;
  return {
    ...text,
    language,
    names: (names) => new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
    when: (start, zone, elsewhere) => {
      const time = clockTime(start, zone, language);
      const named = elsewhere ? `${time} ${zoneName(start, zone, language)}` : time;
      return text.on(dayAndMonth(start, zone, language), named);
    },
  };
}
