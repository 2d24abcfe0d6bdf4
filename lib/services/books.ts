import { withOneLess, type Book } from '@/lib/domain/mention';
import type { ServiceDeps } from './deps';
import { changeRow } from './keep-row';
import { addMention, deleteMention, tellMention } from './mentions';
import { addTouch, deleteTouch } from './touches';

// Many times faster than localeCompare.
const byTitle = new Intl.Collator();

/** Those kept at the ready, by title. */
export async function listBooks({ db }: Pick<ServiceDeps, 'db'>): Promise<readonly Book[]> {
  const books = await db.books.toArray();
  return books.filter((book) => book.deletedAt === null).toSorted((a, b) => byTitle.compare(a.title, b.title));
}

/** One is given away: it comes off the list, and stands with the person as a copy sent and a gift. */
export async function giveBookTo(
  deps: ServiceDeps,
  { bookId, personId }: { readonly bookId: string; readonly personId: string },
): Promise<{ readonly name: string; readonly undo: () => Promise<void> } | null> {
  const [book, person] = await Promise.all([deps.db.books.get(bookId), deps.db.people.get(personId)]);
  if (!book || !person) return null;
  const { title, author, copies } = book;
  await changeRow(deps, 'books', bookId, withOneLess);
  const mention = await addMention(deps, { personId, kind: 'book', title, author });
  await tellMention(deps, mention.id, 'copy-sent');
  const touch = await addTouch(deps, { personId, kind: 'gift', note: title });
  return {
    name: person.name,
    undo: async () => {
      if (copies > 0) await changeRow(deps, 'books', bookId, (row) => ({ ...row, copies: row.copies + 1 }));
      await deleteMention(deps, mention.id);
      await deleteTouch(deps, touch.id);
    },
  };
}
