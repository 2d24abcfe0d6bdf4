import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/database';
import type { ServiceDeps } from './deps';
import { inventedPeople, removeInvented, seedInvented } from './invented-people';
import { listPeople } from './list-people';
import { loadBrief } from './load-brief';
import { rememberPerson } from './remember-person';

const story = {
  place: 'Café',
  purpose: 'Advice on tea',
  note: 'Likes tea',
  nextStep: 'Again',
  metWhere: 'a fair',
  lunchNote: 'Knows tea',
  callPurpose: 'Hear about tea',
};

let databases = 0;
let ids = 0;

function freshDeps(): ServiceDeps {
  return {
    db: openDatabase(`invented-${databases++}`, { onReplaced: () => {} }),
    clock: { now: () => ({ at: '2026-11-26T09:00:00Z', zone: 'Europe/Stockholm' }) },
    ids: { next: () => `id-${++ids}` },
  };
}

test('the invented people have a coffee within the hour, with news to speak of', async () => {
  const deps = freshDeps();
  const [ana] = await seedInvented(deps, story);
  const rows = await listPeople(deps);
  expect(rows.map((row) => row.person.name)).toEqual(['Ana Example', 'Kim Pretend', 'Sam Sample']);
  const brief = await loadBrief(deps, { personIds: [ana!], meetingId: null });
  expect(brief.people[0]?.number).toBe(2);
  expect(brief.people[0]?.changes.map((line) => line.change.kind)).toContain('promotion');
});

test('asked for twice they come once', async () => {
  const deps = freshDeps();
  expect(await seedInvented(deps, story)).toHaveLength(3);
  await seedInvented(deps, story);
  expect(await deps.db.people.count()).toBe(3);
});

test('they go without a trace, and nobody else with them', async () => {
  const deps = freshDeps();
  const address = { source: 'x', handle: 'real', url: 'https://x.com/real' } as const;
  const { personId } = await rememberPerson(deps, { address, name: 'Real Person' });
  await seedInvented(deps, story);
  await removeInvented(deps);
  expect(await inventedPeople(deps)).toEqual([]);
  expect((await deps.db.people.toArray()).map((person) => person.id)).toEqual([personId]);
  expect(await deps.db.meetings.count()).toBe(0);
  expect(await deps.db.notes.count()).toBe(0);
  expect(await deps.db.edits.count()).toBe(0);
});
