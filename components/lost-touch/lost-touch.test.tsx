// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { addPeople, pageDeps, showPage, testNow } from '@/tests/full-page';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { person } from '@/lib/domain/fixtures/kit';
import { loadTasks } from '@/lib/services/load-tasks';
import { saveMeeting } from '@/lib/services/save-meeting';

afterEach(cleanup);

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => person({ id: `p${at}`, name: `Person ${at}`, metWhere: 'Slush' }));

test('[P28] five of many people, each with how, when, how long and where you met', async () => {
  const page = pageDeps();
  await addPeople(page, people(200));
  const meeting = { kind: 'lunch', zone: 'Europe/Stockholm', minutes: 15, place: 'Kansas City' } as const;
  await saveMeeting(page.deps, { ...meeting, start: '2025-07-20T15:00:00Z', personIds: ['p9'] });
  showPage(page, '/lost-touch');
  expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(5);
  const card = within(screen.getByRole('region', { name: 'Person 9' }));
  expect(card.getByText('Lunch, about 16 months ago, 15 min, Kansas City')).toBeTruthy();
  expect(card.getByText('Met at Slush')).toBeTruthy();
  expect(screen.getByText('next on 26 January 2027')).toBeTruthy();
});

test('[P8] of five hundred people there is no reminder until something is chosen', async () => {
  const page = pageDeps();
  await addPeople(page, people(500));
  expect(await loadTasks(page.deps)).toEqual([]);
  showPage(page, '/lost-touch');
  await screen.findAllByRole('heading', { level: 2 });
  expect(await loadTasks(page.deps)).toEqual([]);
  expect(await page.deps.db.reviews.count()).toBe(0);
});

test('with nobody out of sight the page explains itself', async () => {
  const page = pageDeps();
  await addPeople(page, [person({ createdAt: testNow.at })]);
  showPage(page, '/lost-touch');
  expect(await screen.findByText('Nobody is out of sight')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See people' })).toBeTruthy();
});

test('[P28] all seen: the next comes in two months, others only if asked for', async () => {
  const page = pageDeps();
  await addPeople(page, people(6));
  showPage(page, '/lost-touch');
  for (let left = 5; left > 0; left -= 1) {
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Skip' })).toHaveLength(left));
    await userEvent.click(screen.getAllByRole('button', { name: 'Skip' })[0]!);
  }
  expect(await screen.findByText('All seen')).toBeTruthy();
  expect(screen.getByText('That was all for now. The next five come on 26 January 2027.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Look at others now' }));
  expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(1);
});

test('[P7] whoever rests has no reminder and keeps everything; undone, all is as before', async () => {
  const page = pageDeps();
  await addPeople(page, [person({ cadence: 6 })]);
  const meeting = { kind: 'coffee', zone: 'Europe/Stockholm', minutes: 45 } as const;
  await saveMeeting(page.deps, {
    ...meeting,
    start: '2025-07-20T15:00:00Z',
    personIds: ['ana'],
    debriefedAt: testNow.at,
  });
  expect(await loadTasks(page.deps)).toMatchObject([{ kind: 'cadence' }]);
  showPage(page, '/person/ana');
  await userEvent.click(await screen.findByRole('button', { name: 'Rests' }));
  await waitFor(async () => expect(await loadTasks(page.deps)).toEqual([]));
  expect(await page.deps.db.meetings.count()).toBe(1);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await loadTasks(page.deps)).toMatchObject([{ kind: 'cadence' }]));
});
