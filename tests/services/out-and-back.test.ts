import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCanary } from '@/lib/db/canary';
import { openDatabase } from '@/lib/db/database';
import type { Canary, Shortfall } from '@/lib/platform/canary-store';
import { checkImport } from '@/lib/services/check-import';
import { saveDraft } from '@/lib/services/drafts';
import { exportEverything } from '@/lib/services/export-everything';
import { fileVersion } from '@/lib/services/file-format';
import { importEverything, type ImportDeps } from '@/lib/services/import-everything';
import { joinPeople } from '@/lib/services/join-people';
import { goOnWithWhatIsThere } from '@/lib/services/missing-rows';
import { saveNote } from '@/lib/services/notes';
import { addOwnFacts } from '@/lib/services/own-facts';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { dropSetAside, listSetAside, restoreSetAside } from '@/lib/services/set-aside';
import { oneOfEach } from './person-records';
import { allRows, anaReading, dropWorlds, wholeText, world, xReading, type World } from './world';

afterAll(dropWorlds);

describe('everything written to a file and read again', () => {
  it('is equal, row by row', async () => {
    const deps = await full();
    const text = JSON.stringify(await exportEverything(deps));
    const check = checkImport(text);
    if (!check.ok) throw new Error(JSON.stringify(check.problems));
    const elsewhere = importing(world());
    await rememberPerson(elsewhere, { reading: xReading({ id: '777', handle: 'else' }) });
    await importEverything(elsewhere, check.checked);
    const restored = openDatabase(elsewhere.pointer());
    const rows = await allRows(restored);
    expect(rows).toEqual(await allRows(deps.db));
    for (const [table, all] of Object.entries(rows)) expect(all.length, `${table} is in the test`).toBeGreaterThan(0);
    expect((await exportEverything({ ...deps, db: restored })).rows).toEqual((await exportEverything(deps)).rows);
    expect(await checkCanary(restored, elsewhere.canary)).toEqual({ kind: 'ok' });
  });

  it('goes on numbering where it was', async () => {
    const deps = await full();
    const check = checkImport(JSON.stringify(await exportEverything(deps)));
    if (!check.ok) throw new Error('not ok');
    const elsewhere = importing(world());
    await importEverything(elsewhere, check.checked);
    const restored = { ...elsewhere, db: openDatabase(elsewhere.pointer()) };
    const last = Math.max(...check.checked.rows.edits.map((edit) => edit.seq));
    await recordReading(restored, {
      key: 'later',
      reading: anaReading({ at: '2026-06-02T09:00:00Z', facts: { location: 'Ystad' } }),
    });
    expect(Math.max(...(await restored.db.edits.toArray()).map((edit) => edit.seq))).toBeGreaterThan(last);
  });

  it('takes the place of everything: whoever still writes into the former database is told', async () => {
    const deps = importing(await full());
    const check = checkImport(JSON.stringify(await exportEverything(deps)));
    if (!check.ok) throw new Error('not ok');
    await importEverything(deps, check.checked);
    await expect(saveDraft(deps, 'a', 'b')).rejects.toMatchObject({ problem: 'database-moved' });
  });
});

describe('a file that is not in order', () => {
  const broken: readonly (readonly [string, (file: Json) => unknown, object])[] = [
    ['is no JSON', () => '{"format": "prefika", "rows"', { kind: 'not-json' }],
    ['is of somebody else', (file) => ({ ...file, format: 'other' }), { kind: 'not-ours' }],
    [
      'is of a later version',
      (file) => ({ ...file, version: 99 }),
      { kind: 'newer-version', version: 99, known: fileVersion },
    ],
    ['lacks a part', (file) => without(file, 'notes'), { kind: 'part-missing', part: 'notes' }],
    [
      'has a row that is none',
      (file) => changed(file, 'people', 0, { name: 7 }),
      { kind: 'row', part: 'people', row: 1, field: 'name' },
    ],
    [
      'has a wrong date',
      (file) => changed(file, 'meetings', 0, { start: 'tomorrow' }),
      { kind: 'row', part: 'meetings', row: 1, field: 'start' },
    ],
    [
      'has half a month',
      (file) => changed(file, 'people', 0, { cadence: 1.5 }),
      { kind: 'row', part: 'people', row: 1, field: 'cadence' },
    ],
    [
      'has hostile facts',
      (file) => changed(file, 'pictures', 0, { facts: { positions: 'many' } }),
      { kind: 'row', part: 'pictures', row: 1 },
    ],
    [
      'has a row twice',
      (file) => ({ ...file, rows: { ...file.rows, notes: [file.rows['notes']?.[0], file.rows['notes']?.[0]] } }),
      { kind: 'twice', part: 'notes', row: 2 },
    ],
    [
      'speaks of a person it does not hold',
      (file) => changed(file, 'notes', 0, { personId: 'nobody' }),
      { kind: 'leads-nowhere', part: 'notes', row: 1, field: 'personId' },
    ],
  ];

  it.each(broken)('that %s is refused with part and row, and nothing changes', async (_name, breakIt, problem) => {
    const deps = await full();
    const before = await wholeText(deps.db);
    const file = JSON.parse(JSON.stringify(await exportEverything(deps))) as Json;
    const bad = breakIt(file);
    const check = checkImport(typeof bad === 'string' ? bad : JSON.stringify(bad));
    expect(check).toMatchObject({ ok: false });
    expect(check.ok ? [] : check.problems).toContainEqual(expect.objectContaining(problem));
    expect(await wholeText(deps.db)).toBe(before);
  });

  it('that was written before a part was thought of is read without it', async () => {
    const { ownFacts: _later, ...rows } = (await exportEverything(await full())).rows;
    const check = checkImport(JSON.stringify({ format: 'prefika', version: 1, exportedAt: '', rows }));
    expect(check).toMatchObject({ ok: true, checked: { rows: { ownFacts: [] } } });
  });

  it('may hold anything at all without harm', () => {
    for (const text of [
      'null',
      '[]',
      '1',
      '"x"',
      '{}',
      '{"format":"prefika","version":1,"rows":{"__proto__":[]}}',
      '{"format":"prefika","version":1,"rows":null}',
    ]) {
      expect(checkImport(text).ok, text).toBe(false);
    }
  });
});

describe('a restore that dies half-way', () => {
  it.each([0.25, 0.5, 0.75, 0.99])('at %d of its writes leaves the old data whole and in use', async (part) => {
    const deps = importing(await full());
    const check = checkImport(JSON.stringify(await exportEverything(deps)));
    if (!check.ok) throw new Error('not ok');
    const before = await wholeText(deps.db);
    // The last write is into the former database, when all is done.
    const twin = importing(await full());
    const writes = (await countWrites(() => importEverything(twin, check.checked))) - 1;
    const name = deps.pointer();
    await expect(dyingAfter(Math.floor(writes * part), () => importEverything(deps, check.checked))).rejects.toThrow(
      'The browser was closed.',
    );
    expect(deps.pointer()).toBe(name);
    expect(await wholeText(deps.db)).toBe(before);
    await saveDraft(deps, 'still', 'writable');
  });
});

describe('where rows are missing', () => {
  it('what is there is copied, and the damaged database stays as it is until it is dropped', async () => {
    const deps = importing(await full());
    const damaged = deps.pointer();
    await deps.db.notes.clear();
    const verdict = await checkCanary(deps.db, deps.canary);
    expect(verdict).toMatchObject({ kind: 'shortfall', shortfall: { missing: { notes: 1 } } });
    const before = await allRows(deps.db);
    await goOnWithWhatIsThere(deps);
    expect(deps.pointer()).not.toBe(damaged);
    const now = openDatabase(deps.pointer());
    expect(await allRows(now)).toEqual(before);
    expect(await checkCanary(now, deps.canary)).toEqual({ kind: 'ok' });
    expect(await listSetAside(deps)).toMatchObject([{ name: damaged, notes: 0, readable: true }]);
    deps.db.close();
    await dropSetAside(deps, damaged);
    expect(await Dexie.getDatabaseNames()).not.toContain(damaged);
    expect(await listSetAside(deps)).toEqual([]);
  });

  it('what was set aside takes the place of what is in use, which is set aside in its stead', async () => {
    const deps = importing(await full());
    const damaged = deps.pointer();
    await deps.db.notes.clear();
    await checkCanary(deps.db, deps.canary);
    const before = await allRows(deps.db);
    await goOnWithWhatIsThere(deps);
    const second = { ...deps, db: openDatabase(deps.pointer()) };
    await rememberPerson(second, { reading: xReading({ id: '777', handle: 'else' }) });
    const steps: number[] = [];
    await restoreSetAside(second, damaged, (done) => steps.push(done));
    expect(await allRows(openDatabase(deps.pointer()))).toEqual(before);
    expect(await checkCanary(openDatabase(deps.pointer()), deps.canary)).toEqual({ kind: 'ok' });
    expect((await listSetAside(deps)).map(({ name }) => name).toSorted()).toEqual([damaged, second.db.name].toSorted());
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });
});

type Json = { readonly rows: Record<string, Record<string, unknown>[]> };

function without(file: Json, part: string): Json {
  return { ...file, rows: Object.fromEntries(Object.entries(file.rows).filter(([name]) => name !== part)) };
}

function changed(file: Json, part: string, row: number, fields: object): Json {
  return {
    ...file,
    rows: {
      ...file.rows,
      [part]: (file.rows[part] ?? []).map((each, at) => (at === row ? { ...each, ...fields } : each)),
    },
  };
}

/** Something in every table. */
async function full(): Promise<World> {
  const deps = world();
  const { personId: keepId } = await rememberPerson(deps, { reading: anaReading() });
  const { personId: otherId } = await rememberPerson(deps, { reading: xReading() });
  await recordReading(deps, {
    key: 'k',
    reading: anaReading({ at: '2026-04-02T09:00:00Z', facts: { location: 'Malmö', bio: null } }),
  });
  await joinPeople(deps, { keepId, otherId });
  await saveMeeting(deps, {
    personIds: [keepId],
    kind: 'lunch',
    start: '2026-03-10T11:00:00Z',
    zone: 'Europe/Stockholm',
    minutes: 60,
    purpose: 'Lanterns',
  });
  await saveNote(deps, { personId: keepId, text: '# Ana\n\nlikes <b>lamps</b> \u202e' });
  await saveDraft(deps, `note:${keepId}`, 'half');
  await addOwnFacts(deps, keepId, [
    { field: 'job', text: 'Head of Lanterns', company: 'Acme Lantern', since: '2026-03' },
    { field: 'headline', text: 'Lanterns', marked: { source: 'x', url: 'https://x.com/ana_example' } },
  ]);
  const bo = await rememberPerson(deps, { reading: xReading({ id: '77', handle: 'bo', facts: { name: 'Bo' } }) });
  await oneOfEach(deps, keepId, bo.personId);
  return deps;
}

type Importing = World & ImportDeps & { readonly pointer: () => string };

function importing(deps: World): Importing {
  let name = deps.db.name;
  const canaries = new Map<string, Canary>();
  const shortfalls = new Map<string, Shortfall>();
  return {
    ...deps,
    pointer: () => name,
    databases: { get: async () => name, set: async (next) => void (name = next) },
    canary: {
      read: async (of) => canaries.get(of) ?? null,
      write: async (of, canary) => void canaries.set(of, canary),
      readShortfall: async (of) => shortfalls.get(of) ?? null,
      writeShortfall: async (of, shortfall) =>
        void (shortfall === null ? shortfalls.delete(of) : shortfalls.set(of, shortfall)),
    },
  };
}

async function countWrites(act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  await withEveryWrite(() => void (count += 1), act);
  return count;
}

function dyingAfter(writes: number, act: () => Promise<unknown>): Promise<unknown> {
  let count = 0;
  return withEveryWrite(() => {
    count += 1;
    if (count > writes) throw new Error('The browser was closed.');
  }, act);
}

async function withEveryWrite<T>(happens: () => void, act: () => Promise<T>): Promise<T> {
  const addon = (db: Dexie) =>
    db.use({
      stack: 'dbcore',
      create: (core) => ({
        ...core,
        table: (name) => ({ ...core.table(name), mutate: (request) => (happens(), core.table(name).mutate(request)) }),
      }),
    });
  Dexie.addons.push(addon);
  try {
    return await act();
  } finally {
    Dexie.addons.splice(Dexie.addons.indexOf(addon), 1);
  }
}
