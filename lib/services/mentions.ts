import { cutLine } from '@/lib/domain/cut-text';
import { withOneLess, type Book, type Mention, type MentionStep, type NameCameUp } from '@/lib/domain/mention';
import type { ServiceDeps } from './deps';
import { addRow, changeRow, withoutLastStep } from './keep-row';
import { setDeleted } from './trash';

type MentionInput = Pick<Mention, 'personId' | 'kind' | 'title'> &
  Partial<Pick<Mention, 'meetingId' | 'author' | 'url'>>;

export function addMention(deps: ServiceDeps, input: MentionInput): Promise<Mention> {
  const { personId, kind, title, meetingId = null, author = '', url = '' } = input;
  return addRow(deps, 'mentions', {
    personId,
    kind,
    title: cutLine(title.trim()),
    meetingId,
    author: cutLine(author.trim()),
    url: cutLine(url),
    steps: [],
  });
}

export function editMention(
  deps: ServiceDeps,
  id: string,
  patch: Partial<Pick<Mention, 'title' | 'author' | 'url'>>,
): Promise<Mention | null> {
  return changeRow(deps, 'mentions', id, (row) => ({ ...row, ...cutWords(patch) }));
}

export function tellMention(deps: ServiceDeps, id: string, kind: MentionStep['kind']): Promise<Mention | null> {
  const { at } = deps.clock.now();
  return changeRow(deps, 'mentions', id, (row) => ({ ...row, steps: [...row.steps, { kind, at }] }));
}

export function takeBackMentionStep(deps: ServiceDeps, id: string): Promise<Mention | null> {
  return changeRow(deps, 'mentions', id, withoutLastStep);
}

export function deleteMention(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'mentions', id, true);
}

export function restoreMention(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'mentions', id, false);
}

export function addBook(deps: ServiceDeps, input: Pick<Book, 'title' | 'author' | 'copies'>): Promise<Book> {
  return addRow(deps, 'books', {
    title: cutLine(input.title.trim()),
    author: cutLine(input.author.trim()),
    copies: copiesOf(input.copies),
  });
}

export function editBook(
  deps: ServiceDeps,
  id: string,
  patch: Partial<Pick<Book, 'title' | 'author' | 'copies'>>,
): Promise<Book | null> {
  return changeRow(deps, 'books', id, (row) => ({
    ...row,
    ...cutWords(patch),
    ...(patch.copies === undefined ? {} : { copies: copiesOf(patch.copies) }),
  }));
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

const maxCopies = 1_000;

function copiesOf(copies: number): number {
  return Number.isFinite(copies) ? Math.min(maxCopies, Math.max(0, Math.round(copies))) : 0;
}

/** Each text among the fields, no longer than a line may be. */
function cutWords<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? cutLine(value) : value]),
  ) as T;
}
