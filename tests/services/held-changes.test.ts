import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Facts, Position, Reading } from '@/lib/domain/reading';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { linkedin, role, x } from '@/tests/domain/readings';
import { dropWorlds, world, type World } from './world';

afterAll(dropWorlds);

const ops = role('Operations Manager', 'Acme', '2024-01');
const acme: Facts = { headline: 'Operations', companies: [{ name: 'Acme' }] };
const globex: Facts = { headline: 'Operations', companies: [{ name: 'Globex' }] };
const jobs = (at: string, positions: readonly Position[]) => linkedin(at, { ...globex, positions });

describe('another company on the top card, the jobs not read', () => {
  it('is held', async () => {
    const deps = await read([linkedin('2026-05-10', { ...acme, positions: [ops] }), linkedin('2026-08-10', globex)]);
    expect(await stored(deps)).toEqual(['company-unclear maybe']);
  });

  it('becomes a new job where the job list has it', async () => {
    const list = [role('Director', 'Globex', '2026-07'), { ...ops, end: '2026-06', current: false }];
    const deps = await read([
      linkedin('2026-05-10', { ...acme, positions: [ops] }),
      linkedin('2026-08-10', globex),
      jobs('2026-08-11', list),
    ]);
    expect(await stored(deps)).toEqual(['left stated', 'new-job stated']);
  });

  it('becomes a new job where the list of a minute before, that has it, arrives after it', async () => {
    const list = [role('Director', 'Globex', '2026-07'), { ...ops, end: '2026-06', current: false }];
    const deps = await read([
      linkedin('2026-05-10', { ...acme, positions: [ops] }),
      linkedin('2026-08-10T09:05:00Z', globex),
      linkedin('2026-08-10T09:00:00Z', { positions: list }, { topCard: 'not-loaded' }),
    ]);
    expect(await stored(deps)).toEqual(['left stated', 'new-job stated']);
  });

  it('stays a question where the list of before does not have it', async () => {
    const deps = await read([
      linkedin('2026-05-10', { ...acme, positions: [ops] }),
      linkedin('2026-08-10T09:05:00Z', globex),
      linkedin('2026-08-10T09:00:00Z', { positions: [ops] }, { topCard: 'not-loaded' }),
    ]);
    expect(await stored(deps)).toEqual(['company-unclear maybe']);
  });

  it('is over where the job list is as it was', async () => {
    const deps = await read([
      linkedin('2026-05-10', { ...acme, positions: [ops] }),
      linkedin('2026-08-10', globex),
      jobs('2026-08-11', [ops]),
    ]);
    expect(await stored(deps)).toEqual([]);
  });
});

it('a place that was gone for a while leaves nothing when it is back', async () => {
  const deps = await read([
    x('2026-05-10', { location: 'Stockholm' }),
    x('2026-06-10', { location: null }),
    x('2026-07-10', { location: 'Stockholm' }),
  ]);
  expect(await stored(deps)).toEqual([]);
});

async function read([first, ...rest]: readonly [Reading, ...Reading[]]): Promise<World> {
  const deps = world();
  await rememberPerson(deps, { reading: first });
  for (const reading of rest) await recordReading(deps, { key: reading.readAt, reading });
  return deps;
}

async function stored(deps: World): Promise<readonly string[]> {
  const rows = await deps.db.changes.toArray();
  return rows.map(({ kind, certainty }) => `${kind} ${certainty}`).toSorted();
}
