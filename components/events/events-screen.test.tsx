// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { addPeople, pageDeps, showPage, testNow, type TestPage } from '@/tests/full-page';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { person } from '@/lib/domain/fixtures/kit';
import { captureMet, noteImpression } from '@/lib/services/events';
import { startFollowUp, tellFollowUp } from '@/lib/services/follow-ups';
import { loadTasks } from '@/lib/services/load-tasks';
import { saveMeeting } from '@/lib/services/save-meeting';

afterEach(cleanup);

let page: TestPage;
beforeEach(async () => {
  page = pageDeps();
  await addPeople(page, [person({ email: 'ana@volta.example' })]);
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });

/** Yesterday evening, and Ana was there. */
async function slush(): Promise<string> {
  const saved = await saveMeeting(page.deps, {
    kind: 'event',
    personIds: ['ana'],
    place: 'Slush, Helsinki',
    start: '2026-11-25T17:00:00Z',
    minutes: 180,
  });
  if (!saved.ok) throw new Error('no event');
  return saved.meeting.id;
}

async function mailed(): Promise<string> {
  const { id } = await startFollowUp(page.deps, { personId: 'ana', meetingId: await slush() });
  await tellFollowUp(page.deps, id, 'mailed', { subject: 'Suppliers', body: 'Your talk stayed with me.' });
  return id;
}

test('with no event it says what will be here', async () => {
  showPage(page, '/events');
  expect(await screen.findByText(/what you go for, whom you met there/)).toBeTruthy();
});

test('[P45] planning an event asks what for, not for selling', async () => {
  const user = userEvent.setup();
  showPage(page, '/events');
  await user.click(await button('Plan an event'));
  await user.type(await screen.findByLabelText('What is it, and where?'), 'Slush, Helsinki');
  expect(screen.getByText(/Not to sell, and not for a bag of cards/)).toBeTruthy();
  await user.click(await button('the two I am drawn to'));
  await user.click(await button('Save'));
  await waitFor(async () =>
    expect(await page.deps.db.meetings.toArray()).toMatchObject([
      { kind: 'event', personIds: [], mission: 'Find the two people I am drawn to' },
    ]),
  );
  await user.click(await button('Undo'));
  expect(await screen.findByText(/what you go for, whom you met there/)).toBeTruthy();
});

test('an event without a name, or 200 years off, is refused in one sentence, and nothing typed is lost', async () => {
  const user = userEvent.setup();
  showPage(page, '/events');
  await user.click(await button('Plan an event'));
  const mission = await screen.findByLabelText<HTMLInputElement>('What do you go for?');
  await user.type(mission, 'Learn');
  await user.click(await button('Save'));
  expect(await screen.findByText('What is the event called? A word is enough.')).toBeTruthy();
  await user.type(screen.getByLabelText('What is it, and where?'), 'Slush');
  const date = screen.getByLabelText('Date');
  await user.clear(date);
  await user.type(date, '2226-11-26');
  await user.click(await button('Save'));
  expect(await screen.findByText(/more than 10 years ahead/)).toBeTruthy();
  expect(mission.value).toBe('Learn');
  expect(await page.deps.db.meetings.count()).toBe(0);
});

test('[P47] whom to write to first: a star comes first, and the template opens with its topic to be filled in', async () => {
  const user = userEvent.setup();
  const meetingId = await slush();
  await captureMet(page.deps, meetingId, { name: 'Kim Pretend', starred: true, line: 'plants' });
  showPage(page, `/meeting/${meetingId}`);
  await button('Write to Kim Pretend');
  expect(screen.getAllByRole('button', { name: /^Write to/ }).map((each) => each.getAttribute('aria-label'))).toEqual([
    'Write to Kim Pretend',
    'Write to Ana Lindqvist',
  ]);
  await user.click(await button('Write to Kim Pretend'));
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  await waitFor(() => expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('[topic]'));
});

test('[P48] a second mail within three days is answered by a quiet line, and can be written all the same', async () => {
  await mailed();
  showPage(page, '/events');
  expect(await screen.findByText('You were in touch today, with no answer yet. Give it a few days.')).toBeTruthy();
  expect((await button('Send the same again now')).hasAttribute('disabled')).toBe(false);
});

test('[P50] a no closes it: nothing is left to do, and undo opens it again', async () => {
  const user = userEvent.setup();
  await mailed();
  showPage(page, '/events');
  await user.click(await button('What happened?'));
  await user.click(await button('They said no'));
  expect(await screen.findByText('Closed. A no is fine.')).toBeTruthy();
  await waitFor(async () => expect(await loadTasks(page.deps)).toEqual([]));
  await user.click(await button('Undo'));
  await waitFor(async () => expect(await loadTasks(page.deps)).toHaveLength(1));
});

test('[P51] no other way than what they gave is offered, and [P52] the mail stands before the call', async () => {
  const meetingId = await slush();
  await noteImpression(page.deps, meetingId, 'ana', { channels: ['phone', 'mail'] });
  await startFollowUp(page.deps, { personId: 'ana', meetingId });
  showPage(page, '/events');
  expect(await screen.findByText('What they gave you: Mail, Call')).toBeTruthy();
  expect(screen.queryByText(/LinkedIn/)).toBeNull();
});

test('[P54] few will answer, and that is said without blame, once for all', async () => {
  await mailed();
  await startFollowUp(page.deps, { personId: 'ana' });
  showPage(page, '/events');
  expect(await screen.findAllByText('Few answer a first mail. It says nothing about you or them.')).toHaveLength(1);
});

test('[P56] whatever was done anyway can be told, also a third mail, and none is suggested', async () => {
  const user = userEvent.setup();
  const id = await mailed();
  await tellFollowUp(page.deps, id, 'mailed');
  showPage(page, '/events');
  expect(await screen.findByText(/Written twice/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Send the same/ })).toBeNull();
  await user.click(await button('What happened?'));
  await user.click(await button('I wrote'));
  await waitFor(async () => expect((await page.deps.db.followUps.get(id))?.steps).toHaveLength(3));
  expect((await loadTasks(page.deps)).map((task) => task.kind === 'follow-up' && task.step)).toEqual(['await']);
});

test('[P46] two hundred people met are shown a few at a time, each with a star of their own', async () => {
  const user = userEvent.setup();
  const people = Array.from({ length: 200 }, (_, index) => person({ id: `p${index}`, name: `Guest ${index}` }));
  await addPeople(page, people);
  const meetingId = await slush();
  await page.deps.db.meetings.update(meetingId, { personIds: people.map(({ id }) => id) });
  showPage(page, `/meeting/${meetingId}`);
  await user.click(await button('Drawn to Guest 199'));
  await waitFor(async () =>
    expect((await page.deps.db.meetings.get(meetingId))?.impressions).toMatchObject([
      { personId: 'p199', starred: true },
    ]),
  );
  const met = within(document.getElementById('met') as HTMLElement);
  expect(met.getAllByRole('listitem')).toHaveLength(30);
  await user.click(met.getByRole('button', { name: 'More people' }));
  expect(met.getAllByRole('listitem')).toHaveLength(60);
});

test('[P15] a contact of another day is noted on a person’s page, and one to come is refused', async () => {
  const user = userEvent.setup();
  showPage(page, '/person/ana');
  expect(await screen.findByText(/No contact noted yet/)).toBeTruthy();
  await user.click(await button('On another day'));
  const day = await screen.findByLabelText('Day');
  await user.clear(day);
  await user.type(day, '2026-11-27');
  await user.type(screen.getByLabelText('A word about it'), 'sent the checklist');
  await user.click(await button('Note it'));
  expect(await screen.findByText(/That day has not come yet/)).toBeTruthy();
  await user.clear(day);
  await user.type(day, '2026-11-20');
  await user.click(await button('Note it'));
  expect(await screen.findByText(/Last contact: mail, 20 Nov/)).toBeTruthy();
  expect(await page.deps.db.touches.toArray()).toMatchObject([{ kind: 'mail', note: 'sent the checklist' }]);
  expect(testNow.at > (await page.deps.db.touches.toArray())[0]!.at).toBe(true);
  await user.click(await button('Remove mail, 20 Nov'));
  expect(await screen.findByText(/No contact noted yet/)).toBeTruthy();
  await user.click(await button('Undo'));
  expect(await screen.findByText(/Last contact: mail, 20 Nov/)).toBeTruthy();
});
