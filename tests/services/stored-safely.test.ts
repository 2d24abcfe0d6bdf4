import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase, readLedger, type Database } from '@/lib/db/database';
import { latestVersion, versions } from '@/lib/db/versions';
import { write } from '@/lib/db/write';
import { forgetPerson } from '@/lib/services/forget-person';
import { joinPeople } from '@/lib/services/join-people';
import { saveNote } from '@/lib/services/notes';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { anaReading, dropWorlds, wholeText, world, xReading, type World } from './world';

afterAll(dropWorlds);

const moved = {
  key: 'b',
  reading: anaReading({ at: '2026-04-02T09:00:00Z', facts: { location: 'Malmö' }, handle: 'ana-new' }),
};

const steps: readonly (readonly [string, (deps: World) => Promise<unknown>])[] = [
  ['remember', (deps) => rememberPerson(deps, { reading: xReading() })],
  ['record', (deps) => recordReading(deps, moved)],
  [
    'join',
    async (deps) => joinPeople(deps, { keepId: await idOf(deps, 'Ana Example'), otherId: await idOf(deps, 'Bo') }),
  ],
  ['forget', async (deps) => forgetPerson(deps, await idOf(deps, 'Ana Example'))],
];

describe('a worker that dies between any two steps', () => {
  it.each(steps)('leaves all of "%s" or nothing of it', async (_name, act) => {
    let died = 0;
    for (let at = 0; ; at += 1) {
      const deps = await peopled();
      const before = await wholeText(deps.db);
      const alive = await dyingAt(deps, at, act);
      const after = await wholeText(deps.db);
      if (alive) {
        expect(after).not.toBe(before);
        break;
      }
      expect(after).toBe(before);
      died += 1;
    }
    expect(died).toBeGreaterThan(5);
  });
});

describe('two contexts that write at once', () => {
  it('lose nothing', async () => {
    const deps = await peopled();
    const second = { ...deps, db: openDatabase(deps.db.name) };
    const personId = await idOf(deps, 'Ana Example');
    const tag = (one: World, name: string) =>
      write(one.db, ['people'], async (writer) => {
        const person = await writer.db.people.get(personId);
        if (person) await writer.replace('people', { ...person, tags: [...person.tags, name] });
      });
    const before = (await readLedger(deps.db))?.sequence ?? 0;
    await Promise.all(Array.from({ length: 60 }, (_, at) => tag(at % 2 === 0 ? deps : second, `tag-${at}`)));
    expect((await deps.db.people.get(personId))?.tags).toHaveLength(60);
    expect((await readLedger(deps.db))?.sequence).toBe(before + 60);
  });

  it('do so through connections of either durability', async () => {
    const deps = await peopled();
    const personId = await idOf(deps, 'Ana Example');
    await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        at % 2 === 0
          ? saveNote(deps, { personId, text: `note ${at}` })
          : recordReading(deps, { ...moved, key: `k${at}` }),
      ),
    );
    expect(await deps.db.notes.count()).toBe(5);
    expect((await readLedger(deps.db))?.counts['notes']).toBe(5);
  });
});

describe('a write', () => {
  it('is refused where a newer version has upgraded the database', async () => {
    const deps = await peopled();
    const text = await wholeText(deps.db);
    deps.db.close();
    const newer = new Dexie(deps.db.name);
    for (const { version, stores } of versions) newer.version(version).stores(stores);
    newer.version(latestVersion + 1).stores({ extra: 'id' });
    await newer.open();
    newer.close();
    const old = { ...deps, db: openDatabase(deps.db.name) };
    await expect(recordReading(old, moved)).rejects.toMatchObject({ problem: 'schema-moved' });
    expect(JSON.parse(await wholeText(old.db))).toMatchObject(JSON.parse(text));
  });

  it('is refused where an import took the place of the database', async () => {
    const deps = await peopled();
    const ledger = await readLedger(deps.db);
    await deps.db.meta.put({ key: 'ledger', value: { ...ledger, movedTo: 'another' } });
    await expect(recordReading(deps, moved)).rejects.toMatchObject({ problem: 'database-moved' });
  });

  it('that changes nothing leaves no trace', async () => {
    const deps = await peopled();
    const before = await wholeText(deps.db);
    await write(deps.db, ['people'], async (writer) => writer.remove('people', ['nobody']));
    expect(await wholeText(deps.db)).toBe(before);
  });
});

async function peopled(): Promise<World> {
  const deps = world();
  await rememberPerson(deps, { reading: anaReading() });
  await rememberPerson(deps, { address: { source: 'x', handle: 'bo', url: 'https://x.com/bo' }, name: 'Bo' });
  return deps;
}

async function idOf({ db }: { readonly db: Database }, name: string): Promise<string> {
  const person = await db.people.filter((each) => each.name === name).first();
  return person?.id ?? '';
}

const requests = [
  'get',
  'getKey',
  'getAll',
  'getAllKeys',
  'count',
  'openCursor',
  'openKeyCursor',
  'put',
  'add',
  'delete',
];

/** Acts on the same database, but the request with this number (of reading or writing) is never made. Whether it lived. */
async function dyingAt(deps: World, fatal: number, act: (deps: World) => Promise<unknown>): Promise<boolean> {
  let step = 0;
  const die = () => {
    step += 1;
    if (step > fatal) throw new Error('The worker died.');
  };
  const stores = [IDBObjectStore.prototype, IDBIndex.prototype] as object[] as Record<string, unknown>[];
  const asIs = stores.flatMap((store) =>
    requests.flatMap((name) => (name in store ? [{ store, name, was: store[name] }] : [])),
  );
  for (const { store, name, was } of asIs)
    store[name] = function (this: unknown, ...given: unknown[]) {
      die();
      return (was as (...given: unknown[]) => unknown).apply(this, given);
    };
  try {
    await act({ ...deps, db: openDatabase(deps.db.name) });
    return true;
  } catch {
    return false;
  } finally {
    for (const { store, name, was } of asIs) store[name] = was;
  }
}
