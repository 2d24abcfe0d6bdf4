import 'fake-indexeddb/auto';
import { afterAll, expect, it } from 'vitest';
import { openDatabase, readLedger, ledgerKey, type Database } from './database';
import { guardWrites } from './start';
import { write } from './write';
import { writePlainly } from './write-plainly';

const opened: Database[] = [];
afterAll(async () => {
  for (const db of opened) await db.delete();
});

const draft = (key: string) => ({ key, text: 'text', updatedAt: '2026-03-01T09:00:00Z' });

it('counts what it adds and removes in the same ledger as every other write', async () => {
  const db = database('counts');
  await write(db, ['drafts'], (writer) => writer.add('drafts', draft('a'), draft('b')));
  await writePlainly(db, ['drafts'], async (writer) => {
    await writer.add('drafts', draft('c'));
    await writer.replace('drafts', { ...draft('a'), text: 'new' });
    await writer.remove('drafts', ['b', 'nobody']);
  });
  expect(await readLedger(db)).toMatchObject({ sequence: 2, counts: { drafts: 2 } });
  expect((await db.drafts.toArray()).map(({ key, text }) => [key, text])).toEqual([
    ['a', 'new'],
    ['c', 'text'],
  ]);
});

it('is undone whole by a row that is there already', async () => {
  const db = database('refused');
  await write(db, ['drafts'], (writer) => writer.add('drafts', draft('a')));
  const twice = writePlainly(db, ['drafts'], (writer) => writer.add('drafts', draft('b'), draft('a')));
  await expect(twice).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await db.drafts.count()).toBe(1);
  expect(await readLedger(db)).toMatchObject({ sequence: 1, counts: { drafts: 1 } });
});

it('writes nothing where the check at start finds rows missing, and leaves no trace where nothing changes', async () => {
  const db = database('checked');
  await writePlainly(db, ['drafts'], async (writer) => writer.db.drafts.get('a'));
  expect(await readLedger(db)).toMatchObject({ sequence: 0 });
  let kept = 0;
  const fails = () => {
    throw new Error('rows are missing');
  };
  guardWrites(db, { start: async () => fails, failed: async () => void (kept += 1), wrote: () => undefined });
  const refused = writePlainly(db, ['drafts'], (writer) => writer.add('drafts', draft('a')));
  await expect(refused).rejects.toThrow('rows are missing');
  expect([await db.drafts.count(), kept]).toEqual([0, 1]);
});

it('writes nothing into a database whose rows have moved to another one', async () => {
  const db = database('moved');
  const ledger = await readLedger(db);
  await db.meta.put({ key: ledgerKey, value: { ...ledger, movedTo: 'another' } });
  const late = writePlainly(db, ['drafts'], (writer) => writer.add('drafts', draft('a')));
  await expect(late).rejects.toMatchObject({ problem: 'database-moved' });
  expect(await db.drafts.count()).toBe(0);
});

function database(name: string): Database {
  const db = openDatabase(`prefika-plainly-${name}`);
  opened.push(db);
  return db;
}
