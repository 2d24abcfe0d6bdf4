import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { loadEventsText, type EventsText } from '@/lib/i18n/load-events';
import { useDeps, useLanguage } from '../deps';

const Context = createContext<EventsText | null>(null);

/** Shows what stands in it once its words are there; another language's follow as soon as they are loaded. */
export function WithEventsText({ children }: { readonly children: ReactNode }) {
  const { log } = useDeps();
  const language = useLanguage();
  const around = use(Context);
  const [text, setText] = useState<EventsText | null>(around);
  useEffect(() => {
    let here = true;
    loadEventsText(language).then(
      (loaded) => here && setText(loaded),
      (error: unknown) => log.warn('the words of events could not be loaded', error),
    );
    return () => {
      here = false;
    };
  }, [language, log]);
  return text ? <Context value={text}>{children}</Context> : null;
}

/** What is said of events, follow-ups and contacts; beneath `WithEventsText`. */
export function useEventsText(): EventsText {
  const text = use(Context);
  if (!text) throw new Error('This stands outside WithEventsText.');
  return text;
}
