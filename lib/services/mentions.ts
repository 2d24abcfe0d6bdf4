import { withOneLess, type Book, type Mention, type MentionStep, type NameCameUp } from '@/lib/domain/mention';
import type { ServiceDeps } from './deps';
import { addRow, changeRow } from './keep-row';
import { setDeleted } from './trash';

type MentionInput = Pick<Mention, 'personId' | 'kind' | 'title'> &
  Partial<Pick<Mention, 'meetingId' | 'author' | 'url'>>;

export function addMention(deps: ServiceDeps, input: MentionInput): Promise<Mention> {
  const { personId, kind, title, meetingId = null, author = '', url = '' } = input;
  return addRow(deps, 'mentions', {
    personId,
    kind,
    title: title.trim(),
    meetingId,
    author: author.trim(),
    url,
    steps: [],
  });
}

export function editMention(
  deps: ServiceDeps,
  id: string,
  patch: Partial<Pick<Mention, 'title' | 'author' | 'url'>>,
): Promise<Mention | null> {
  return changeRow(deps, 'mentions', id, (row) => ({ ...row, ...patch }));
}

export function tellMention(deps: ServiceDeps, id: string, kind: MentionStep['kind']): Promise<Mention | null> {
  const { at } = deps.clock.now();
  return changeRow(deps, 'mentions', id, (row) => ({ ...row, steps: [...row.steps, { kind, at }] }));
}

export function takeBackMentionStep(deps: ServiceDeps, id: string): Promise<Mention | null> {
  return changeRow(deps, 'mentions', id, (row) =>
    row.steps.length > 0 ? { ...row, steps: row.steps.slice(0, -1) } : row,
  );
}

export function deleteMention(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'mentions', id, true);
}

export function restoreMention(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'mentions', id, false);
}

export function addBook(deps: ServiceDeps, input: Pick<Book, 'title' | 'author' | 'copies'>): Promise<Book> {
  return addRow(deps, 'books', { ...input, title: input.title.trim(), author: input.author.trim() });
}

export function editBook(
  deps: ServiceDeps,
  id: string,
  patch: Partial<Pick<Book, 'title' | 'author' | 'copies'>>,
): Promise<Book | null> {
  return changeRow(deps, 'books', id, (row) => ({ ...row, ...patch }));
}

/** One was given away. */
export function giveBook(deps: ServiceDeps, id: string): Promise<Book | null> {
  return changeRow(deps, 'books', id, withOneLess);
}

export function deleteBook(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'books', id, true);
}

export function restoreBook(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'books', id, false);
}

/** The one who was named was asked for, or let be; `open` again is the way back. */
export function settleName(deps: ServiceDeps, id: string, settled: boolean): Promise<NameCameUp | null> {
  const { at } = deps.clock.now();
  return changeRow(deps, 'namesCameUp', id, (row) => ({ ...row, settledAt: settled ? at : null }));
}
