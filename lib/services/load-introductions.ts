import type { KnownPeople } from '@/lib/domain/draft-request';
import { lessonAbout, sides, type Introduction, type Party, type Side } from '@/lib/domain/introduction';
import { promisesKeptBy } from '@/lib/domain/introduction-promise';
import type { NameCameUp } from '@/lib/domain/mention';
import type { Promised } from '@/lib/domain/promise';
import type { ServiceDeps } from './deps';
import { whoTheyAre } from './who-they-are';

/** One introduction and all that its card needs. */
export type IntroductionView = {
  /** With the names that its people bear now. */
  readonly introduction: Introduction;
  readonly people: KnownPeople;
  /** What was learnt when one with them went badly before; empty where nothing was. */
  readonly lessons: Readonly<Record<Side, string>>;
  /** Promises of mine that it keeps. */
  readonly keeps: readonly Promised[];
};

/** All of them, the closed ones too; without what lies in the trash. */
export async function listIntroductions(deps: Pick<ServiceDeps, 'db'>): Promise<readonly IntroductionView[]> {
  const rows = await deps.db.introductions.toArray();
  return viewsOf(deps, there(rows), there(rows));
}

/** Those that a person has a part in. */
export async function introductionsWith(
  deps: Pick<ServiceDeps, 'db'>,
  personId: string,
): Promise<readonly IntroductionView[]> {
  const own = there(await deps.db.introductions.where('personIds').equals(personId).toArray());
  const ids = [...new Set(own.flatMap((row) => row.personIds))];
  const all = ids.length > 1 ? await deps.db.introductions.where('personIds').anyOf(ids).distinct().toArray() : own;
  return viewsOf(deps, own, there(all));
}

/** `null`: there is none of this id, or it lies in the trash. */
export async function loadIntroduction(
  deps: Pick<ServiceDeps, 'db' | 'clock'>,
  id: string,
): Promise<(IntroductionView & { readonly who: Readonly<Record<Side, string>> }) | null> {
  const row = await deps.db.introductions.get(id);
  if (!row || row.deletedAt !== null) return null;
  const all = await deps.db.introductions
    .where('personIds')
    .anyOf([...row.personIds])
    .distinct()
    .toArray();
  const [view] = await viewsOf(deps, [row], there(all));
  if (!view) return null;
  const [a, b] = await Promise.all(sides.map((side) => whoTheyAre(deps, row[side].personId)));
  return { ...view, who: { a: a ?? '', b: b ?? '' } };
}

/** What was learnt about somebody, for the form of a new one. */
export async function lessonsAbout(
  { db }: Pick<ServiceDeps, 'db'>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.introductions
    .where('personIds')
    .anyOf([...personIds])
    .distinct()
    .toArray();
  return new Map(personIds.map((id) => [id, lessonAbout(rows, id)]));
}

/** Names that this person said, and where their own name came up; settled ones are left out. */
export type CameUp = { readonly row: NameCameUp; readonly saidBy: string; readonly people: KnownPeople };

export async function namesAbout({ db }: Pick<ServiceDeps, 'db'>, person: NamedPerson): Promise<readonly CameUp[]> {
  const rows = there(await db.namesCameUp.toArray()).filter((row) => row.settledAt === null);
  const own = rows.filter((row) => row.saidById === person.id || isThem(row, person));
  const people = await peopleOf(
    db,
    own.flatMap((row) => [row.saidById, row.personId]),
  );
  return own.map((row) => ({ row, saidBy: people.find(({ id }) => id === row.saidById)?.name ?? '', people }));
}

export type NamedPerson = { readonly id: string; readonly name: string };

/** By whom it was said to be, else by the whole name. */
export function isThem(row: Pick<NameCameUp, 'personId' | 'name'>, { id, name }: NamedPerson): boolean {
  return row.personId === null ? row.name.trim().toLowerCase() === name.trim().toLowerCase() : row.personId === id;
}

async function viewsOf(
  { db }: Pick<ServiceDeps, 'db'>,
  rows: readonly Introduction[],
  all: readonly Introduction[],
): Promise<readonly IntroductionView[]> {
  const people = await peopleOf(
    db,
    rows.flatMap(({ a, b, by }) => [a.personId, b.personId, by?.personId ?? null]),
  );
  const promises = await db.promises
    .where('personId')
    .anyOf(people.map(({ id }) => id))
    .toArray();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const called = (party: Party): Party => ({ ...party, name: names.get(party.personId ?? '') ?? party.name });
  return rows.map((row) => {
    const introduction = { ...row, a: called(row.a), b: called(row.b), by: row.by && called(row.by) };
    const others = all.filter(({ id }) => id !== row.id);
    const lesson = (side: Side) => (row[side].personId === null ? '' : lessonAbout(others, row[side].personId));
    return {
      introduction,
      people,
      lessons: { a: lesson('a'), b: lesson('b') },
      keeps: promisesKeptBy(introduction, promises),
    };
  });
}

async function peopleOf(db: ServiceDeps['db'], ids: readonly (string | null)[]) {
  const known = await db.people.bulkGet([...new Set(ids.filter((id) => id !== null))]);
  return known.filter((person) => person !== undefined);
}

function there<T extends { readonly deletedAt: string | null }>(rows: readonly T[]): readonly T[] {
  return rows.filter((row) => row.deletedAt === null);
}
