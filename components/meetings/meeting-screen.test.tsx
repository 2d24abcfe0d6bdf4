// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';

let page: TestPage;
let ana: string;

beforeEach(async () => {
  page = pageDeps();
  const address = { source: 'x', handle: 'ana', url: 'https://x.com/ana' } as const;
  ana = (await rememberPerson(page.deps, { address, name: 'Ana Example' })).personId;
});
afterEach(cleanup);

async function meeting(
  start: string,
  more: { readonly debriefedAt?: string; readonly minutes?: number } = {},
): Promise<string> {
  const saved = await saveMeeting(page.deps, {
    personIds: [ana],
    start,
    minutes: 45,
    purpose: 'Advice on tea',
    ...more,
  });
  if (!saved.ok) throw new Error('refused');
  return saved.meeting.id;
}

test('meetings are listed as planned, held and cancelled', async () => {
  const user = userEvent.setup();
  await meeting('2026-11-27T09:00:00Z');
  const held = await meeting('2026-10-01T09:00:00Z');
  showPage(page, '/meetings');
  expect((await screen.findAllByRole('link', { name: 'Coffee with Ana Example' })).length).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Held' }));
  expect(screen.getByRole('link', { name: 'Coffee with Ana Example' }).getAttribute('href')).toBe(`#/meeting/${held}`);
  expect(screen.queryByRole('button', { name: 'Cancelled' })).toBeNull();
});

test('a planned meeting shows its brief, is cancelled without a question, and takes place after all with undo', async () => {
  const user = userEvent.setup();
  const id = await meeting('2026-11-27T09:00:00Z');
  showPage(page, `/meeting/${id}`);
  expect(await screen.findByText('Advice on tea')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel the meeting' }));
  await waitFor(async () => expect((await page.deps.db.meetings.get(id))?.cancelledAt).not.toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await page.deps.db.meetings.get(id))?.cancelledAt).toBeNull());
});

// Also in the fields, where a length is chosen.
test('a length is told in the same words everywhere', async () => {
  const id = await meeting('2026-10-01T09:00:00Z', { minutes: 240 });
  showPage(page, `/meeting/${id}`);
  expect(await screen.findByText(/ · 4 h$/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
  expect(await screen.findByRole('option', { name: '4 h' })).toBeTruthy();
});

test('an event is cancelled and changed by its own name', async () => {
  const user = userEvent.setup();
  const fair = await saveMeeting(page.deps, {
    kind: 'event',
    start: '2026-11-28T09:00:00Z',
    minutes: 60,
    place: 'Fair',
  });
  showPage(page, `/meeting/${fair.ok ? fair.meeting.id : ''}`);
  expect(await screen.findByRole('button', { name: 'Delete the event' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /the meeting/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Cancel the event' }));
  expect(await screen.findByText('The event is cancelled.')).toBeTruthy();
});

test('the next step can be told long after the debrief', async () => {
  const user = userEvent.setup();
  const id = await meeting('2026-10-01T09:00:00Z', { debriefedAt: '2026-10-01T12:00:00Z' });
  showPage(page, `/meeting/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Edit: Next step' }));
  await user.type(screen.getByRole('textbox', { name: 'Next step' }), 'Again in May{Enter}');
  await waitFor(async () => expect((await page.deps.db.meetings.get(id))?.nextStep).toBe('Again in May'));
});

test('a meeting that is gone says so and leads on', async () => {
  showPage(page, '/meeting/none');
  expect(await screen.findByText('There is nothing at this address any more.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to Today' })).toBeTruthy();
});
