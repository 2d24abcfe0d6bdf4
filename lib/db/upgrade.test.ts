import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { openDatabase, readLedger, ledgerKey } from './database';
import { latestVersion, versions } from './versions';
import { write } from './write';

it.each(versions.slice(0, -1).map(({ version }) => version))(
  'a database of version %i keeps its rows, and is written into as one of the latest',
  async (old) => {
    const name = `old-${old}`;
    const before = new Dexie(name);
    for (const { version, stores } of versions.slice(0, old)) before.version(version).stores(stores);
    await before.open();
    await before.table('drafts').add({ key: 'note:1', text: 'half', updatedAt: '2026-01-01T00:00:00Z' });
    const ledger = { schema: old, generation: 'g', sequence: 3, counts: { drafts: 1 } };
    await before.table('meta').add({ key: ledgerKey, value: ledger });
    before.close();

    const db = openDatabase(name);
    await write(db, ['drafts'], (writer) =>
      writer.put('drafts', { key: 'note:2', text: 'more', updatedAt: '2026-01-02T00:00:00Z' }),
    );
    expect((await db.drafts.toArray()).map(({ text }) => text)).toEqual(['half', 'more']);
    expect(await readLedger(db)).toMatchObject({ schema: latestVersion, generation: 'g', counts: { drafts: 2 } });
    db.close();
  },
);
