import { peopleByIds } from '@/lib/db/queries-people';
import type { DraftRequest } from '@/lib/domain/draft-request';
import type { Mention } from '@/lib/domain/mention';
import { promisedBook, promisedLink } from '@/lib/domain/promise-about';
import type { Promised } from '@/lib/domain/promise';
import type { ServiceDeps } from './deps';

/** The draft that keeps a promise of mine, or reminds kindly of one of theirs; `null`: it is not there any more. */
export async function promiseDraft(deps: Pick<ServiceDeps, 'db'>, promiseId: string): Promise<DraftRequest | null> {
  const promise = await deps.db.promises.get(promiseId);
  if (!promise || promise.deletedAt !== null) return null;
  const people = await peopleByIds(deps.db, [promise.personId, ...promise.aboutIds]);
  if (promise.by === 'theirs') return { kind: 'reminder', promise, people };
  switch (promise.kind) {
    case 'book':
      return { kind: 'book', personId: promise.personId, people, item: await bookOf(deps, promise) };
    case 'link':
      return { kind: 'link', personId: promise.personId, people, item: promisedLink(promise.text) };
    case 'introduction':
    case 'other':
      return { kind: 'promised', promise, people };
  }
}

/** As it was mentioned in the same meeting, where its title is in the promise or the promise names none. */
async function bookOf(
  { db }: Pick<ServiceDeps, 'db'>,
  promise: Promised,
): Promise<Pick<Mention, 'title' | 'author' | 'url'>> {
  const said = promisedBook(promise.text);
  const mentions = await db.mentions.where('personId').equals(promise.personId).toArray();
  const books = mentions.filter((each) => each.kind === 'book' && each.deletedAt === null);
  const named = books.find(
    (each) => each.title !== '' && promise.text.toLowerCase().includes(each.title.toLowerCase()),
  );
  const here = books.filter((each) => promise.meetingId !== null && each.meetingId === promise.meetingId);
  const meant = named ?? (said.title === '' && here.length === 1 ? here[0] : undefined);
  return meant ? { ...meant, author: meant.author || said.author } : said;
}
