import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/reading';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { daysInTwoOrders } from '../domain/arbitrary-days';
import { anaReading, dropWorlds, world, xReading } from './world';

afterAll(dropWorlds);

const seed = Number(process.env['SEED'] ?? 20_261_128);

it(`what is stored of a day does not depend on the order in which its readings arrive (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(daysInTwoOrders, async ({ earlier, day, shuffled }) => {
      expect(await stored([...earlier, ...shuffled])).toEqual(await stored([...earlier, ...day]));
    }),
    { seed, numRuns: Number(process.env['RUNS'] ?? 20) },
  );
});

async function stored(readings: readonly Reading[]) {
  const deps = world();
  const onX = readings.some((one) => one.source === 'x');
  const first = onX ? xReading({ id: '1234567', handle: 'ana_example' }) : anaReading({ id: 'ACoAAExampleAna' });
  const { identityId } = await rememberPerson(deps, { reading: first });
  for (const [at, reading] of readings.entries()) await recordReading(deps, { key: `${at}`, reading });
  const [picture, freshness, identity] = await Promise.all([
    deps.db.pictures.get(identityId),
    deps.db.freshness.get(identityId),
    deps.db.identities.get(identityId),
  ]);
  deps.db.close();
  const { handle, url, earlierHandles } = identity ?? {};
  const row = (kept: object | undefined) => ({ ...kept, identityId: '' });
  return { picture: row(picture), freshness: row(freshness), handle, url, earlierHandles: earlierHandles?.toSorted() };
}
