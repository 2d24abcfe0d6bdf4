import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { write } from '@/lib/db/write';
import { firstMeeting, person } from '@/lib/domain/fixtures/kit';
import { tasksOf } from '@/lib/domain/tasks';
import { holdsMoreToday } from '@/lib/services/holds-more-today';
import { loadTasks, loadTodayTasks } from '@/lib/services/load-tasks';
import { peopleInOrder } from '@/lib/services/people-in-order';
import { aboutPeople, listPeople } from '@/lib/services/list-people';
import { makePromise } from '@/lib/services/promises';
import { dropWorlds, world } from './world';

afterAll(dropWorlds);

const people = [
  person({ id: 'ana', cadence: 3 }),
  person({ id: 'bo', name: 'Bo Berg', cadence: 'rest' }),
  person({ id: 'cleo', name: 'Cleo Cole' }),
  person({ id: 'dora', name: 'Dora Dahl' }),
  person({ id: 'gone', name: 'Gone', cadence: 1, deletedAt: '2026-02-01T00:00:00Z' }),
];
const held = (id: string, patch: Parameters<typeof firstMeeting>[0]) =>
  firstMeeting({ id, debriefedAt: '2026-02-20T09:00:00Z', ...patch });
const meetings = [
  held('long ago', { personIds: ['ana'], start: '2025-06-01T09:00:00Z' }),
  held('met again', { personIds: ['bo'], start: '2025-05-01T09:00:00Z', meetAgainOn: '2025-11-01' }),
  held('since', { personIds: ['bo', 'cleo'], start: '2025-12-01T09:00:00Z' }),
  held('again', { personIds: ['dora'], start: '2026-01-05T09:00:00Z', meetAgainOn: '2026-02-10' }),
  held('step', { personIds: ['bo'], start: '2024-01-05T09:00:00Z', nextStep: 'Lunch', nextStepDue: '2026-02-10' }),
  held('thank', { personIds: ['ana', 'cleo'], start: '2026-02-27T09:00:00Z', thanks: { wanted: true, saidAt: null } }),
  held('too late', { personIds: ['ana'], start: '2025-02-27T09:00:00Z', thanks: { wanted: true, saidAt: null } }),
];

async function filled() {
  const deps = world();
  await write(deps.db, ['people', 'meetings'], async (writer) => {
    await writer.add('people', ...people);
    await writer.add('meetings', ...meetings);
  });
  for (const [personId, due] of [
    ['bo', '2026-02-20'],
    ['gone', '2026-02-20'],
    ['cleo', '2026-05-20'],
  ] as const)
    await makePromise(deps, { by: 'mine', personId, text: `list for ${personId}`, due });
  return deps;
}

describe('what there is to do', () => {
  it('[P8] is the same read narrowly as computed from everything', async () => {
    const deps = await filled();
    const { db } = deps;
    const [promises, touches] = await Promise.all([db.promises.toArray(), db.touches.toArray()]);
    const all = { people, meetings, promises, touches, introductions: [], followUps: [], reviews: [] };
    const tasks = await loadTasks(deps);
    expect(tasks).toEqual(tasksOf(all, deps.clock.now()));
    expect(tasks.map(({ id }) => id.split(':').slice(0, 2).join(' '))).toEqual(
      expect.arrayContaining(['cadence ana', 'again again', 'next step', 'thank thank']),
    );
  });

  it('is more in Today than the person in sight', async () => {
    const deps = await filled();
    expect((await loadTodayTasks(deps)).length).toBeGreaterThan(3);
    expect(await holdsMoreToday(deps, { meetingId: 'thank', personIds: ['ana'] })).toBe(true);
    const alone = world();
    await write(alone.db, ['people'], (writer) => writer.add('people', ...people));
    await makePromise(alone, { by: 'mine', personId: 'bo', text: 'list', due: '2026-02-20' });
    expect(await holdsMoreToday(alone, { meetingId: null, personIds: ['bo'] })).toBe(false);
    expect(await holdsMoreToday(alone, { meetingId: null, personIds: ['ana'] })).toBe(true);
  });
});

describe('people', () => {
  it('stand in each order as their whole rows would, and a few are told like all', async () => {
    const deps = await filled();
    const rows = await listPeople(deps);
    const names = async (order: 'name' | 'met' | 'unread') => (await peopleInOrder(deps, order)).map(({ id }) => id);
    expect(await names('name')).toEqual(rows.map((row) => row.person.id));
    expect(await names('met')).toEqual(
      rows.toSorted((a, b) => (b.lastMet ?? '').localeCompare(a.lastMet ?? '')).map((row) => row.person.id),
    );
    expect(await names('unread')).toEqual(await names('name'));
    const { person: _, ...told } = rows.find((row) => row.person.id === 'cleo')!;
    expect((await aboutPeople(deps, ['cleo'])).get('cleo')).toEqual(told);
  });
});
