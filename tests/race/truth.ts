import type { Reading } from '@/lib/domain/reading';
import type { PageSource } from '@/lib/sources/source';

/** What the reader says of a page that nobody else ever stood on. */
export function readAlone(source: PageSource, html: string, url: string): Reading {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const result = source.read({ document, location: { href: url }, at: '2026-11-22T09:00:00Z' });
  if (!result.ok) throw new Error(`${url} cannot be read even alone: ${JSON.stringify(result.problem)}`);
  return result.reading;
}

export function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/**
 * What is not said is not wrong: an id or a list may come later. `null` is said. A person's pages may each say a fact
 * in their own way, and any of them will do.
 */
export function wrongIn(said: Reading, pages: readonly Reading[]): string {
  const wrong = (['identity', 'facts'] as const).flatMap((part) =>
    Object.entries(said[part]).filter(([key, value]) => !pages.some((page) => sameValue(page[part], key, value))),
  );
  const posts = said.posts.filter(({ id }) => !pages.some((page) => page.posts.some((post) => post.id === id)));
  return [
    ...wrong.map(([key, value]) => `${key} is said to be ${JSON.stringify(value)}`),
    ...posts.map(({ id }) => `post ${id}`),
  ].join('; ');
}

function sameValue(part: object, key: string, value: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify((part as Readonly<Record<string, unknown>>)[key]);
}
