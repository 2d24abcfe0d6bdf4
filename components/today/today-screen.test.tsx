// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { en } from '@/lib/i18n/en/all';
import { seedInvented } from '@/lib/services/invented-people';
import { recordOccasions } from '@/lib/services/record-occasions';
import { saveMeeting } from '@/lib/services/save-meeting';

afterEach(cleanup);

async function pageWithPeople(): Promise<TestPage & { readonly ana: string }> {
  const page = pageDeps();
  const [ana] = await seedInvented(page.deps, en.people.story);
  return { ...page, ana: ana! };
}

test('with nobody remembered it says what will be here, and offers invented people', async () => {
  const user = userEvent.setup();
  const page = pageDeps();
  showPage(page, '/today');
  await user.click(await screen.findByRole('button', { name: 'Try with invented people' }));
  expect(await screen.findByText(/coffee with Ana Example/)).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await page.deps.db.people.count()).toBe(0));
});

test('meetings of today and tomorrow and what is new are listed, and no number of anything due', async () => {
  showPage(await pageWithPeople(), '/today');
  expect(await screen.findByText(/coffee with Ana Example/)).toBeTruthy();
  expect(screen.getByText(/video call with Kim Pretend/)).toBeTruthy();
  expect(screen.getByText('Operations Manager → Head of Operations, Sep 2026')).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Today',
    'Tomorrow',
    'New on a profile',
  ]);
});

test('what was looked at goes from the list, and comes back with undo', async () => {
  const user = userEvent.setup();
  const page = await pageWithPeople();
  showPage(page, '/today');
  await user.click(await screen.findByRole('button', { name: 'Looked at' }));
  await waitFor(() => expect(screen.queryByText('New on a profile')).toBeNull());
  expect(await page.deps.db.changes.where('unseen').equals(1).count()).toBe(0);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('New on a profile')).toBeTruthy();
});

test('a coffee with nothing to tell is closed in one click, and open again with undo', async () => {
  const user = userEvent.setup();
  const page = await pageWithPeople();
  await saveMeeting(page.deps, { personIds: [page.ana], start: '2026-11-25T09:00:00Z', minutes: 45 });
  showPage(page, '/today');
  await user.click(await screen.findByRole('button', { name: 'Nothing to do' }));
  await waitFor(() => expect(screen.queryByText('How was it?')).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('How was it?')).toBeTruthy();
});

test('a reason to say hello leads to the profile, and is done or passed over in one click', async () => {
  const user = userEvent.setup();
  const page = await pageWithPeople();
  const [identity] = await page.deps.db.identities.where('personId').equals(page.ana).toArray();
  const text = 'Célébrez l’anniversaire d’Ana aujourd’hui';
  await recordOccasions(page.deps, [{ kind: 'birthday', name: 'Ana', text, handle: identity?.handle ?? '' }]);
  showPage(page, '/today');
  expect(await screen.findByText(text)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open profile' }).getAttribute('href')).toBe(identity?.url);
  await user.click(screen.getByRole('button', { name: 'Pass over' }));
  await waitFor(() => expect(screen.queryByText(text)).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText(text);
  await user.click(screen.getByRole('button', { name: 'Said hello' }));
  await waitFor(() => expect(screen.queryByText(text)).toBeNull());
  expect((await page.deps.db.touches.toArray()).map((touch) => touch.personId)).toContain(page.ana);
});
