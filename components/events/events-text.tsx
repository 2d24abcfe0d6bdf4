import { createContext, use, type ReactNode } from 'react';
import { loadEventsText, type EventsText } from '@/lib/i18n/load-events';
import { useLanguage } from '../deps';
import { useLateWords } from '../use-late-words';

const Context = createContext<EventsText | null>(null);

/** Shows what stands in it once its words are there; another language's follow as soon as they are loaded. */
export function WithEventsText({ children }: { readonly children: ReactNode }) {
  const text = useLateWords(loadEventsText, useLanguage(), 'events', use(Context));
  return text ? <Context value={text}>{children}</Context> : null;
}

/** What is said of events, follow-ups and contacts; beneath `WithEventsText`. */
export function useEventsText(): EventsText {
  const text = use(Context);
  if (!text) throw new Error('This stands outside WithEventsText.');
  return text;
}
