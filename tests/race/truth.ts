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

/** What is not said is not wrong: an id or a list may come later. `null` is said. */
export function wrongIn(said: Reading, actual: Reading): string {
  const parts = [
    [said.identity, actual.identity],
    [said.facts, actual.facts],
  ] as const;
  const wrong = parts.flatMap(([part, other]) =>
    Object.entries(part).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify((other as Readonly<Record<string, unknown>>)[key])),
  );
  const posts = said.posts.filter((post) => !actual.posts.some(({ id }) => id === post.id));
  return [...wrong.map(([key, value]) => `${key} is said to be ${JSON.stringify(value)}`), ...posts.map(({ id }) => `post ${id}`)].join('; ');
}
