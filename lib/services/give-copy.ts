import { sameText } from '@/lib/domain/same-text';
import type { ServiceDeps } from './deps';
import { editBook, giveBook, takeBackMentionStep, tellMention } from './mentions';

/** A copy was handed over or sent; one of the books kept at the ready is one less. Answers with the way back. */
export async function giveCopy(deps: ServiceDeps, mentionId: string): Promise<() => Promise<unknown>> {
  const mention = await tellMention(deps, mentionId, 'copy-sent');
  const books = await deps.db.books.toArray();
  const kept = books.find(
    (book) => book.deletedAt === null && book.copies > 0 && sameText(book.title, mention?.title ?? ''),
  );
  if (kept) await giveBook(deps, kept.id);
  return async () => {
    await takeBackMentionStep(deps, mentionId);
    if (kept) await editBook(deps, kept.id, { copies: kept.copies });
  };
}
