import type { Rows } from '@/lib/db/rows';
import type { Meeting } from '@/lib/domain/meeting';
import type { Instant } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';
import { removeOwnFacts, restoreOwnFacts } from './own-facts';
import { setDeleted } from './trash';

/** What lies in the trash beside people, as a user would name it. */
export const trashKinds = [
  'meetings',
  'notes',
  'ownFacts',
  'promises',
  'introductions',
  'touches',
  'followUps',
  'mentions',
  'namesCameUp',
  'books',
] as const;
export type TrashKind = (typeof trashKinds)[number];

export type TrashRow = {
  readonly kind: TrashKind;
  readonly id: string;
  readonly deletedAt: Instant;
  /** What was written in it; may be empty. */
  readonly text: string;
  /** Whom it concerns. */
  readonly names: readonly string[];
  /** Of a meeting alone. */
  readonly meeting: Pick<Meeting, 'kind' | 'start' | 'zone'> | null;
};

/** All that was deleted by itself, the latest first. What goes with a person in the trash is not listed one by one. */
export async function listTrash({ db }: Pick<ServiceDeps, 'db'>): Promise<readonly TrashRow[]> {
  const found = await Promise.all(
    trashKinds.map(async (kind) => {
      const rows = (await db.table(kind).toArray()) as Rows[TrashKind][];
      return rows.flatMap((row) => (row.deletedAt === null ? [] : [toldOf(kind, row, row.deletedAt)]));
    }),
  );
  const all = found.flat();
  const ids = [...new Set(all.flatMap(({ personIds }) => personIds))];
  const people = (await db.people.bulkGet(ids)).flatMap((person) => (person ? [person] : []));
  const names = new Map(people.map((person) => [person.id, person.name]));
  return all
    .map(({ personIds, ...row }) => ({
      ...row,
      names: [...row.names, ...personIds.flatMap((id) => names.get(id) ?? [])],
    }))
    .toSorted((a, b) => b.deletedAt.localeCompare(a.deletedAt) || a.id.localeCompare(b.id));
}

export async function restoreFromTrash(deps: ServiceDeps, kind: TrashKind, id: string): Promise<void> {
  await (kind === 'ownFacts' ? restoreOwnFacts(deps, [id]) : setDeleted(deps, kind, id, false));
}

/** The way back from that. */
export async function backIntoTrash(deps: ServiceDeps, kind: TrashKind, id: string): Promise<void> {
  await (kind === 'ownFacts' ? removeOwnFacts(deps, [id]) : setDeleted(deps, kind, id, true));
}

type Told = TrashRow & { readonly personIds: readonly string[] };
type Words = Partial<Pick<Told, 'text' | 'names' | 'personIds' | 'meeting'>>;

const words: { readonly [K in TrashKind]: (row: Rows[K]) => Words } = {
  meetings: ({ kind, start, zone, purpose, personIds }) => ({
    meeting: { kind, start, zone },
    text: purpose,
    personIds,
  }),
  notes: ({ text, personId }) => ({ text, personIds: [personId] }),
  ownFacts: ({ text, company, personId }) => ({
    text: [text, company].filter((part) => part !== '').join(', '),
    personIds: [personId],
  }),
  promises: ({ text, personId }) => ({ text, personIds: [personId] }),
  introductions: ({ a, b, by, direction }) => ({
    names: (direction === 'given' ? [a, b] : [b, by]).flatMap((party) => party?.name ?? []),
  }),
  touches: ({ note, personId }) => ({ text: note, personIds: [personId] }),
  followUps: ({ topic, subject, personId }) => ({ text: topic || subject, personIds: [personId] }),
  mentions: ({ title, personId }) => ({ text: title, personIds: [personId] }),
  namesCameUp: ({ name, saidById }) => ({ text: name, personIds: [saidById] }),
  books: ({ title }) => ({ text: title }),
};

function toldOf<K extends TrashKind>(kind: K, row: Rows[K], deletedAt: Instant): Told {
  return { kind, id: row.id, deletedAt, text: '', names: [], personIds: [], meeting: null, ...words[kind](row) };
}
