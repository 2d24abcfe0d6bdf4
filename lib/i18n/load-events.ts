import type { Language } from '@/lib/domain/language';
import type { events, followUp, touch } from './en/events';
import type { Wording } from './wording';

/** All that is said of events, follow-ups and contacts, in one language. */
export type EventsText = Wording<{
  readonly events: typeof events;
  readonly followUp: typeof followUp;
  readonly touch: typeof touch;
}>;

/** Loaded when one of them is shown: most briefs show none. */
export async function loadEventsText(language: Language): Promise<EventsText> {
  return language === 'sv' ? import('./sv/events') : import('./en/events');
}
