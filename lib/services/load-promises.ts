import { peopleByIds } from '@/lib/db/queries-people';
import { promiseLine } from '@/lib/domain/brief-records';
import type { PromiseLine } from '@/lib/domain/brief-records.types';
import type { Now } from '@/lib/domain/clock';
import { byUrgency, isOpen, openThisWeek, promiseState, type Promised } from '@/lib/domain/promise';
import type { Instant } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';

/** An open promise as a line, with whose it is. */
export type OpenPromise = { readonly line: PromiseLine; readonly personId: string; readonly name: string };

export type ClosedPromise = {
  readonly promise: Promised;
  readonly state: 'kept' | 'let-go';
  readonly at: Instant;
  readonly name: string;
};

export type PromisesView = {
  /** Late ones first. */
  readonly mine: readonly OpenPromise[];
  readonly theirs: readonly OpenPromise[];
  /** Latest first. */
  readonly closed: readonly ClosedPromise[];
};

/** Every promise with somebody who is there, or those of one person. */
export async function loadPromises(deps: Pick<ServiceDeps, 'db' | 'clock'>, personId?: string): Promise<PromisesView> {
  const { db } = deps;
  const now = deps.clock.now();
  const rows = await (personId === undefined ? db.promises : db.promises.where('personId').equals(personId)).toArray();
  const there = rows.filter((row) => row.deletedAt === null);
  const people = await peopleByIds(db, [...new Set(there.map((row) => row.personId))]);
  const names = new Map(people.map((person) => [person.id, person.name]));
  return promisesView(there, names, now);
}

/** `null`: it is not there, or lies in the trash. */
export async function findPromise({ db }: Pick<ServiceDeps, 'db'>, id: string): Promise<Promised | null> {
  const promise = await db.promises.get(id);
  return promise && promise.deletedAt === null ? promise : null;
}

/** How many promises of mine are due within the week: told beside a new date. */
export async function mineThisWeek({ db, clock }: Pick<ServiceDeps, 'db' | 'clock'>): Promise<number> {
  return openThisWeek(await db.promises.toArray(), clock.now());
}

function promisesView(rows: readonly Promised[], names: ReadonlyMap<string, string>, now: Now): PromisesView {
  const open = rows.filter(isOpen).toSorted(byUrgency(now));
  const linesOf = (by: Promised['by']) =>
    open.flatMap((promise): readonly OpenPromise[] => {
      const name = names.get(promise.personId);
      if (promise.by !== by || name === undefined) return [];
      return [{ line: promiseLine(promise, now), personId: promise.personId, name }];
    });
  const closed = rows
    .flatMap((promise): readonly ClosedPromise[] => {
      const state = promiseState(promise);
      const name = names.get(promise.personId);
      if (state === 'open' || name === undefined) return [];
      return [{ promise, state, at: promise.steps.findLast(({ kind }) => kind === state)?.at ?? promise.madeAt, name }];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return { mine: linesOf('mine'), theirs: linesOf('theirs'), closed };
}
