import { useLiveQuery } from 'dexie-react-hooks';

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
  const answer = useLiveQuery(() => asked(about, query), [about, ...also]);
  return answer && answer.about === about ? answer.live : { state: 'loading' };
}

async function asked<T>(
  about: string,
  query: () => Promise<T>,
): Promise<{ readonly about: string; readonly live: Live<T> }> {
  try {
    return { about, live: { state: 'ready', value: await query() } };
  } catch (error) {
    return { about, live: { state: 'failed', error } };
  }
}
