import { openDatabase, type Database, type TableName } from '@/lib/db/database';
import { write } from '@/lib/db/write';
import { recordReading } from '@/lib/services/record-reading';
import type { Reading } from '@/lib/domain/reading';
import { longHistory, onePerson, shortHistory } from './one-person';
import { tenYears, type TenYears } from './ten-years';

/** What an extension page does for the benches: fills the database, stores readings, puts the same bytes raw. */
export type InExtension = {
  /** Two people more: one known for ten years, one for a day. */
  readonly addHistories: () => Promise<void>;
  /** Of all meetings the only one that is near: with this person, in half an hour. */
  readonly meetSoon: (personId: string) => Promise<void>;
  readonly fill: (seed: number, scale: number, meetingSoon: boolean) => Promise<number>;
  readonly store: (reading: Reading) => Promise<number>;
  readonly putRaw: (reading: Reading) => Promise<number>;
};

let db: Database | null = null;
const database = () => (db ??= openDatabase('prefika'));
let counter = 0;

(globalThis as unknown as { benchInExtension: InExtension }).benchInExtension = {
  fill: async (seed, scale, meetingSoon) => {
    const rows = tenYears(seed, scale);
    if (meetingSoon) startsSoon(rows);
    return add(rows);
  },
  addHistories: async () => {
    await add(onePerson('long', 'Inga Almgren', longHistory));
    await add(onePerson('short', 'Sam Osei', shortHistory));
  },
  meetSoon: async (personId) => {
    await write(database(), ['meetings'], async (writer) => {
      const first = await writer.db.meetings.where('personIds').equals('long').first();
      if (!first) throw new Error('there is no history');
      const near = (await writer.db.meetings.toArray()).filter(
        ({ start }) => Math.abs(Date.parse(start) - Date.now()) < 3 * 86_400_000,
      );
      await writer.remove(
        'meetings',
        near.map(({ id }) => id),
      );
      const start = new Date(Date.now() + 30 * 60_000).toISOString();
      await writer.add('meetings', { ...first, id: 'soon', personIds: [personId], start, debriefedAt: null });
    });
  },
  store: async (reading) => {
    const deps = {
      db: database(),
      clock: { now: () => ({ at: reading.readAt, zone: 'Europe/Stockholm' }) },
      ids: { next: () => crypto.randomUUID() },
    };
    const start = performance.now();
    const { stored } = await recordReading(deps, { key: crypto.randomUUID(), reading });
    const took = performance.now() - start;
    if (stored !== 'recorded') throw new Error(`the bench reading was ${stored}`);
    return took;
  },
  putRaw: async (reading) => {
    const raw = await rawDatabase();
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      const transaction = raw.transaction('readings', 'readwrite');
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () => reject(transaction.error));
      transaction.objectStore('readings').put(reading, (counter += 1));
    });
    return performance.now() - start;
  },
};

async function add(rows: TenYears): Promise<number> {
  let total = 0;
  for (const [table, all] of Object.entries(rows) as [TableName, never[]][]) {
    for (let from = 0; from < all.length; from += 2000) {
      const part = all.slice(from, from + 2000);
      await write(database(), [table], (writer) => writer.add(table, ...part));
      total += part.length;
    }
  }
  return total;
}

/** The first meeting begins half an hour from now and no other one near it, so that the popup has its brief to show. */
function startsSoon({ meetings }: TenYears): void {
  const near = (start: string) => Math.abs(Date.parse(start) - Date.now()) < 3 * 86_400_000;
  const [first, ...others] = meetings.filter(({ start }) => !near(start));
  if (!first) return;
  const mine = first.personIds[0] ?? '';
  const past = others.splice(0, 8).map((each) => ({ ...each, personIds: [mine], start: '2026-01-15T09:00:00.000Z' }));
  const soon = { ...first, start: new Date(Date.now() + 30 * 60_000).toISOString(), debriefedAt: null };
  meetings.splice(0, meetings.length, soon, ...past, ...others);
}

let opened: Promise<IDBDatabase> | null = null;

function rawDatabase(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('bench-raw', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('readings'));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  return opened;
}
