import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Canary, CanaryStore, Shortfall } from '@/lib/platform/canary-store';
import { attachCanary, checkCanary } from './canary';
import { openDatabase, type Database } from './database';
import { write } from './write';

describe('the canary', () => {
  it('takes a database that never held anything, with nothing told of it, for a first run', async () => {
    const { db, store } = watched('first');
    expect(await checkCanary(db, store)).toEqual({ kind: 'first-run' });
  });

  it('finds everything in order after writes and deletions', async () => {
    const { db, store } = watched('whole');
    await addDrafts(db, 5);
    await write(db, ['drafts'], (writer) => writer.remove('drafts', ['draft-1', 'draft-2']));
    await told();
    expect(store.canaries.get('prefika-whole')).toMatchObject({ sequence: 6, counts: { drafts: 3 } });
    expect(await checkCanary(db, store)).toEqual({ kind: 'ok' });
  });

  it('tells rows that are gone, table by table', async () => {
    const { db, store } = watched('rows');
    await addDrafts(db, 5);
    await told();
    await db.drafts.bulkDelete(['draft-1', 'draft-2']);
    expect(await checkCanary(db, store)).toMatchObject({
      kind: 'shortfall',
      shortfall: { missing: { drafts: 2 }, replaced: false },
    });
  });

  it('never takes a database that opens empty for a first run', async () => {
    const { db, store } = watched('empty');
    await addDrafts(db, 5);
    await told();
    await db.delete();
    const { db: again } = watched('empty', store);
    expect(await checkCanary(again, store)).toMatchObject({
      kind: 'shortfall',
      shortfall: { missing: { drafts: 5 }, replaced: true },
    });
  });

  it('tells a database that has gone back to an earlier state, though no row is missing', async () => {
    const { db, store } = watched('back');
    await addDrafts(db, 2);
    const earlier = await db.meta.get('ledger');
    await write(db, ['drafts'], (writer) => writer.put('drafts', { key: 'draft-1', text: 'new', updatedAt: 'now' }));
    await told();
    if (earlier) await db.meta.put(earlier);
    expect(await checkCanary(db, store)).toMatchObject({
      kind: 'shortfall',
      shortfall: { missing: {}, sequenceBehind: 1 },
    });
  });

  it('lagging behind the database is no loss, deletions among what it missed or not', async () => {
    const { db, store } = watched('lag');
    await addDrafts(db, 5);
    await told();
    const old = store.canaries.get('prefika-lag');
    await write(db, ['drafts'], (writer) => writer.remove('drafts', ['draft-1', 'draft-2']));
    await told();
    if (old) store.canaries.set('prefika-lag', old);
    expect(await checkCanary(db, store)).toEqual({ kind: 'ok' });
  });

  it('tells a database that does not open, and keeps no word of it: it may open the next time', async () => {
    const { db, store } = watched('closed');
    await addDrafts(db, 2);
    await told();
    db.close();
    expect(await checkCanary(db, store)).toMatchObject({
      kind: 'shortfall',
      shortfall: { unreadable: true, missing: { drafts: 2 } },
    });
    const { db: again } = watched('closed', store);
    expect(await checkCanary(again, store)).toEqual({ kind: 'ok' });
  });

  it('lost together with the settings is no loss of rows', async () => {
    const { db, store } = watched('settings');
    await addDrafts(db, 2);
    await told();
    store.canaries.clear();
    expect(await checkCanary(db, store)).toEqual({ kind: 'ok' });
  });
});

describe('while rows are missing', () => {
  it('nothing is written, in any context, so that the trace stays', async () => {
    const { db, store } = watched('trace');
    await addDrafts(db, 5);
    await told();
    await db.delete();
    const { db: again } = watched('trace', store);
    await expect(addDrafts(again, 1)).rejects.toMatchObject({ problem: 'paused' });
    await expect(addDrafts(again, 1)).rejects.toMatchObject({ problem: 'paused' });
    expect(store.canaries.get('prefika-trace')).toMatchObject({ counts: { drafts: 5 } });
    expect(store.shortfalls.get('prefika-trace')).toMatchObject({ missing: { drafts: 5 } });
    expect(await again.drafts.count()).toBe(0);
  });

  it('the shortfall stays told until it is decided, then writing goes on', async () => {
    const { db, store } = watched('decide');
    await addDrafts(db, 1);
    await store.writeShortfall('prefika-decide', {
      missing: { drafts: 1 },
      expected: { drafts: 2 },
      sequenceBehind: 0,
      replaced: false,
    });
    const { db: again } = watched('decide', store);
    await expect(addDrafts(again, 1)).rejects.toMatchObject({ problem: 'paused' });
    expect(await checkCanary(again, store)).toMatchObject({ kind: 'shortfall' });
    await store.writeShortfall('prefika-decide', null);
    await write(again, ['drafts'], (writer) => writer.put('drafts', { key: 'another', text: '', updatedAt: '' }));
    expect(await again.drafts.count()).toBe(2);
  });
});

type FakeStore = CanaryStore & { readonly canaries: Map<string, Canary>; readonly shortfalls: Map<string, Shortfall> };

function fakeStore(): FakeStore {
  const canaries = new Map<string, Canary>();
  const shortfalls = new Map<string, Shortfall>();
  return {
    canaries,
    shortfalls,
    read: async (name) => canaries.get(name) ?? null,
    write: async (name, canary) => void canaries.set(name, canary),
    readShortfall: async (name) => shortfalls.get(name) ?? null,
    writeShortfall: async (name, shortfall) =>
      void (shortfall === null ? shortfalls.delete(name) : shortfalls.set(name, shortfall)),
  };
}

function watched(name: string, store = fakeStore()): { readonly db: Database; readonly store: FakeStore } {
  const db = openDatabase(`prefika-${name}`);
  attachCanary(db, store);
  return { db, store };
}

async function addDrafts(db: Database, count: number): Promise<void> {
  for (let at = 1; at <= count; at += 1) {
    await write(db, ['drafts'], (writer) =>
      writer.add('drafts', { key: `draft-${at}`, text: 'text', updatedAt: '2026-03-01T09:00:00Z' }),
    );
  }
}

/** The canary is written after the answer. */
function told(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
