import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readLedger } from '@/lib/db/database';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { allRows, anaReading, dropWorlds, wholeText, world } from './world';

afterAll(dropWorlds);

const later = '2026-04-02T09:00:00Z';

describe('a reading', () => {
  it('of somebody not remembered stores nothing at all', async () => {
    const deps = world();
    await deps.db.open();
    const before = await wholeText(deps.db);
    expect(await recordReading(deps, { key: 'a', reading: anaReading() })).toEqual({ stored: 'not-remembered' });
    expect(await wholeText(deps.db)).toBe(before);
  });

  it('with equal content moves the freshness row and nothing else', async () => {
    const deps = world();
    await rememberPerson(deps, { reading: anaReading() });
    const { freshness: first, ...before } = await allRows(deps.db);
    const answer = await recordReading(deps, { key: 'b', reading: anaReading({ at: later }) });
    const { freshness, ...after } = await allRows(deps.db);
    expect(answer.stored).toBe('unchanged');
    expect(after).toEqual(before);
    expect(freshness).toHaveLength(1);
    expect(freshness).not.toEqual(first);
    expect(freshness?.[0]).toMatchObject({ lastReadAt: later });
  });

  it('with equal content writes two small rows: its freshness, and the count of writes', async () => {
    const deps = world();
    await rememberPerson(deps, { reading: anaReading() });
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    const adds = vi.spyOn(IDBObjectStore.prototype, 'add');
    await recordReading(deps, { key: 'b', reading: anaReading({ at: later }) });
    const written = [...puts.mock.contexts, ...adds.mock.contexts].map((store) => (store as IDBObjectStore).name);
    vi.restoreAllMocks();
    expect(written).toEqual(['freshness', 'meta']);
  });

  it('with other content appends the field edits and stores the change, with edits as evidence', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    const edits = await deps.db.edits.count();
    const answer = await recordReading(deps, {
      key: 'b',
      reading: anaReading({ at: later, facts: { location: 'Malmö' } }),
    });
    expect(answer).toEqual({ stored: 'recorded', personId });
    const added = (await deps.db.edits.toArray()).slice(edits);
    expect(added).toMatchObject([{ field: 'location', old: 'Lund', new: 'Malmö', at: later }]);
    expect(await deps.db.changes.toArray()).toMatchObject([
      { kind: 'location', personId, unseen: 1, evidence: [`edit:${added[0]?.seq}`] },
    ]);
  });

  it('sent again under its key is recorded once', async () => {
    const deps = world();
    await rememberPerson(deps, { reading: anaReading() });
    const moved = { key: 'b', reading: anaReading({ at: later, facts: { location: 'Malmö' } }) };
    await recordReading(deps, moved);
    await recordReading(deps, {
      key: 'c',
      reading: anaReading({ at: '2026-05-02T09:00:00Z', facts: { location: 'Ystad' } }),
    });
    const before = await wholeText(deps.db);
    expect((await recordReading(deps, moved)).stored).toBe('unchanged');
    expect(await wholeText(deps.db)).toBe(before);
  });

  it('that goes back within a day folds: neither edit nor change is left', async () => {
    const deps = world();
    await rememberPerson(deps, { reading: anaReading() });
    const edits = await deps.db.edits.count();
    await recordReading(deps, {
      key: 'b',
      reading: anaReading({ at: '2026-04-02T09:00:00Z', facts: { location: 'Malmö' } }),
    });
    await recordReading(deps, { key: 'c', reading: anaReading({ at: '2026-04-02T19:00:00Z' }) });
    expect(await deps.db.edits.count()).toBe(edits);
    expect(await deps.db.changes.count()).toBe(0);
    expect((await deps.db.pictures.toArray())[0]?.facts.location).toBe('Lund');
  });

  it('that goes back after a day keeps both', async () => {
    const deps = world();
    await rememberPerson(deps, { reading: anaReading() });
    const edits = await deps.db.edits.count();
    await recordReading(deps, {
      key: 'b',
      reading: anaReading({ at: '2026-04-02T09:00:00Z', facts: { location: 'Malmö' } }),
    });
    await recordReading(deps, { key: 'c', reading: anaReading({ at: '2026-04-09T19:00:00Z' }) });
    expect(await deps.db.edits.count()).toBe(edits + 2);
  });

  it('of somebody in the trash stores nothing', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    await deps.db.people.update(personId, { deletedAt: later });
    const before = await wholeText(deps.db);
    expect(
      (await recordReading(deps, { key: 'b', reading: anaReading({ facts: { location: 'Malmö' } }) })).stored,
    ).toBe('not-remembered');
    expect(await wholeText(deps.db)).toBe(before);
  });

  it('counts every row in the ledger', async () => {
    const deps = world();
    await rememberPerson(deps, { reading: anaReading() });
    await recordReading(deps, { key: 'b', reading: anaReading({ at: later, facts: { location: 'Malmö' } }) });
    const ledger = await readLedger(deps.db);
    for (const [table, rows] of Object.entries(await allRows(deps.db)))
      expect(ledger?.counts[table] ?? 0, table).toBe(rows.length);
    expect(ledger?.sequence).toBe(2);
  });
});

describe('an identity', () => {
  it('known by its handle alone is lifted to the id, and the person named', async () => {
    const deps = world();
    const address = {
      source: 'linkedin',
      handle: 'ana-example',
      url: 'https://www.linkedin.com/in/ana-example/',
    } as const;
    const { personId } = await rememberPerson(deps, { address });
    expect(await deps.db.people.get(personId)).toMatchObject({ name: 'ana-example' });
    await recordReading(deps, { key: 'a', reading: anaReading() });
    expect(await deps.db.identities.toArray()).toMatchObject([
      { personId, siteId: anaReading().identity.id, handle: 'ana-example' },
    ]);
    expect(await deps.db.people.get(personId)).toMatchObject({ name: 'Ana Example' });
  });

  it('with a new handle stays the same person, found by the old one too', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    const answer = await recordReading(deps, { key: 'b', reading: anaReading({ at: later, handle: 'ana-new' }) });
    expect(answer).toEqual({ stored: 'recorded', personId });
    expect(await deps.db.identities.toArray()).toMatchObject([{ handle: 'ana-new', earlierHandles: ['ana-example'] }]);
    expect(await deps.db.changes.toArray()).toMatchObject([{ kind: 'handle' }]);
  });

  it('is another person where a recycled handle comes with another id', async () => {
    const deps = world();
    await rememberPerson(deps, { reading: anaReading() });
    const before = await wholeText(deps.db);
    const other = anaReading({
      at: later,
      id: 'ACoAABoExampleBoExampleBoExampleBo00002',
      facts: { name: 'Bo Example' },
    });
    expect((await recordReading(deps, { key: 'b', reading: other })).stored).toBe('not-remembered');
    expect(await wholeText(deps.db)).toBe(before);
    const { already } = await rememberPerson(deps, { reading: other });
    expect(already).toBe(false);
    const holders = (await deps.db.identities.toArray()).filter((identity) => identity.handle === 'ana-example');
    expect(holders).toMatchObject([{ siteId: 'ACoAABoExampleBoExampleBoExampleBo00002' }]);
    expect(await deps.db.people.count()).toBe(2);
  });

  it('remembered twice is remembered once', async () => {
    const deps = world();
    const first = await rememberPerson(deps, { reading: anaReading() });
    const second = await rememberPerson(deps, { reading: anaReading({ at: later }) });
    expect(second).toEqual({ ...first, already: true });
    expect(await deps.db.people.count()).toBe(1);
  });
});
