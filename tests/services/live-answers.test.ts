import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/db/database';
import { changesOf, identitiesByKeys, unseenChanges } from '@/lib/db/queries-people';
import { knownOf } from '@/lib/db/queries-readings';
import { listPeople } from '@/lib/services/list-people';
import { loadBrief } from '@/lib/services/load-brief';
import { loadPerson } from '@/lib/services/load-person';
import { loadTimeline } from '@/lib/services/load-timeline';
import { loadToday } from '@/lib/services/load-today';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { anaReading, dropWorlds, world, type World } from './world';

afterAll(dropWorlds);

type Asks = (deps: World, personId: string) => Promise<unknown>;

/** What screens ask, held open over one connection while a reading comes in over another. */
const asks: readonly (readonly [string, Asks])[] = [
  ['the brief', (deps, personId) => loadBrief(deps, { personIds: [personId], meetingId: null })],
  ['the person', (deps, personId) => loadPerson(deps, personId)],
  ['the time line', (deps, personId) => loadTimeline(deps, personId)],
  ['today', (deps) => loadToday(deps)],
  ['the list of people', (deps) => listPeople(deps)],
  ['changes by their index', (deps) => unseenChanges(deps.db)],
  ['changes by the person', (deps, personId) => changesOf(deps.db, personId)],
  ['the identity by a new key', (deps) => identitiesByKeys(deps.db, ['linkedin:handle:ana-new'])],
  ['a row by its key', async (deps, personId) => knownOf(deps.db, (await identityOf(deps, personId)) ?? '')],
];

describe('a reading that comes in is seen at once by', () => {
  it.each(asks)('%s', async (_name, ask) => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    const page: World = { ...deps, db: openDatabase(deps.db.name) };
    const told: string[] = [];
    const watch = liveQuery(() => ask(page, personId)).subscribe((answer) => told.push(JSON.stringify(answer)));
    for (const step of [1, 2, 3]) {
      await until(() => told.length > 0);
      const before = told.length;
      const last = told.at(-1);
      const reading = anaReading({
        at: `2026-04-0${step}T09:00:00Z`,
        facts: { headline: `Head of Lanterns ${step}` },
        handle: step === 1 ? 'ana-new' : `ana-newer-${step}`,
      });
      await recordReading(deps, { key: `key-${step}`, reading });
      await until(() => told.length > before && told.at(-1) !== last);
    }
    watch.unsubscribe();
    page.db.close();
  });
});

async function identityOf({ db }: World, personId: string): Promise<string | undefined> {
  return (await db.identities.where('personId').equals(personId).first())?.id;
}

async function until(holds: () => boolean): Promise<void> {
  await expect.poll(holds, { timeout: 1_500, interval: 10 }).toBe(true);
}
