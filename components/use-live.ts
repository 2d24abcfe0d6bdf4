import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { afterPaint } from './after-paint';
import { toldAhead } from './ahead';

/** A live answer of the database. Loading is not empty, and a failure is said. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Asks again whenever what was read changes, in this page or another. `about` names what the answer is about: under a
 * new name the former answer is never shown. `also` makes it ask again while the answer stays (the minute).
 */
export function useLive<T>(about: string, query: () => Promise<T>, also: readonly unknown[] = []): Live<T> {
  const [first] = useState(() => ahead<T>(about));
  // What was told ahead is drawn first; asking the same again would only hold that up.
  const [isDrawn, setDrawn] = useState(first === undefined);
  useEffect(() => (isDrawn ? undefined : afterPaint(() => setDrawn(true))), [isDrawn]);
  const waits = !isDrawn && first?.about === about;
  // An async function to Dexie's eyes too: of any other it loses what is read after a native await, and never asks again.
  const answer = useLiveQuery(async () => (waits ? first : asked(about, query)), [about, waits, ...also], first);
  return answer && answer.about === about ? answer.live : { state: 'loading' };
}

type Answer<T> = { readonly about: string; readonly live: Live<T> };

function ahead<T>(about: string): Answer<T> | undefined {
  const value = toldAhead<T>(about);
  return value === undefined ? undefined : { about, live: { state: 'ready', value } };
}

async function asked<T>(about: string, query: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { about, live: { state: 'ready', value: await query() } };
  } catch (error) {
    return { about, live: { state: 'failed', error } };
  }
}
