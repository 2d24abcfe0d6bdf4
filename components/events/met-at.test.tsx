// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import {
  linkedinUrl,
  managerFacts,
  readingOf,
  remember,
  showPanel,
  showPopup,
  surface,
  testStart,
} from '@/tests/surfaces';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { captureMet } from '@/lib/services/events';
import { startFollowUp, tellFollowUp } from '@/lib/services/follow-ups';
import { saveMeeting } from '@/lib/services/save-meeting';

afterEach(cleanup);

const reading = readingOf('ana-example', testStart, managerFacts('Ana Example'));

/** The morning after, over Ana's profile. */
async function morningAfter() {
  const surrounding = surface();
  const saved = await saveMeeting(surrounding.deps, {
    kind: 'event',
    personIds: [],
    place: 'Slush, Helsinki',
    start: '2026-11-25T17:00:00Z',
    minutes: 180,
  });
  if (!saved.ok) throw new Error('no event');
  surrounding.tab.url = linkedinUrl('ana-example');
  surrounding.tab.held = reading;
  return { surrounding, meetingId: saved.meeting.id };
}

const offer = () => screen.findByRole('button', { name: 'Met at Slush' });

test('[P49] somebody unknown is remembered with the tag in one click, and not asked where you met', async () => {
  const { surrounding, meetingId } = await morningAfter();
  const { db } = surrounding.deps;
  const user = userEvent.setup();
  showPopup(surrounding);
  await user.click(await offer());
  expect(await screen.findByText('Ana Example: met at Slush.')).toBeTruthy();
  expect(await db.people.toArray()).toMatchObject([{ name: 'Ana Example', metWhere: 'Slush', tags: ['Slush'] }]);
  const [ana] = await db.people.toArray();
  expect((await db.meetings.get(meetingId))?.personIds).toEqual([ana?.id]);
  await screen.findByRole('button', { name: 'Plan a coffee' });
  expect(screen.queryByLabelText('Where did you meet?')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Met at Slush' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await db.people.count()).toBe(0));
  expect((await db.meetings.get(meetingId))?.personIds).toEqual([]);
});

test('[P49] somebody remembered gets it in the panel, keeps where you met before, and loses it with undo', async () => {
  const { surrounding, meetingId } = await morningAfter();
  const { db } = surrounding.deps;
  const ana = await remember(surrounding, reading);
  await db.people.update(ana, { metWhere: 'Da Matteo' });
  const user = userEvent.setup();
  showPanel(surrounding);
  await user.click(await offer());
  await waitFor(async () => expect(await db.people.get(ana)).toMatchObject({ metWhere: 'Da Matteo', tags: ['Slush'] }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await db.people.get(ana))?.tags).toEqual([]));
  expect((await db.meetings.get(meetingId))?.personIds).toEqual([]);
});

test('whom one wrote down by name at the event gets the profile, and is not there twice', async () => {
  const { surrounding, meetingId } = await morningAfter();
  const { db } = surrounding.deps;
  await captureMet(surrounding.deps, meetingId, { name: 'Ana Example', starred: true, line: 'plants' });
  const user = userEvent.setup();
  showPopup(surrounding);
  await user.click(await offer());
  await waitFor(async () => expect(await db.identities.count()).toBe(1));
  expect(await db.people.count()).toBe(1);
});

test('[P49] four days later it is offered no more', async () => {
  const { surrounding } = await morningAfter();
  surrounding.setNow('2026-11-29T09:00:00Z');
  showPopup(surrounding);
  await screen.findByRole('button', { name: 'Remember' });
  await new Promise((done) => setTimeout(done, 50));
  expect(screen.queryByRole('button', { name: 'Met at Slush' })).toBeNull();
});

test.each(['Met', 'Call', 'Mail', 'Message', 'Comment', 'Like', 'Article', 'Gift'])(
  '[P15] a contact “%s” is one click in the popup, apart from when you last met',
  async (kind) => {
    const { surrounding } = await morningAfter();
    const ana = await remember(surrounding, reading);
    const user = userEvent.setup();
    showPopup(surrounding);
    await user.click(await screen.findByRole('button', { name: kind }));
    const met = kind === 'Met' ? 'Last met: today' : 'No meeting yet.';
    expect(await screen.findByText(`Last contact: ${kind.toLowerCase()}, today · ${met}`)).toBeTruthy();
    expect(await surrounding.deps.db.touches.toArray()).toMatchObject([{ personId: ana, kind: kind.toLowerCase() }]);
  },
);

test('[P8] how often one wishes to hear of them is chosen in the panel, and nothing is before', async () => {
  const { surrounding } = await morningAfter();
  const ana = await remember(surrounding, reading);
  const cadence = async () => (await surrounding.deps.db.people.get(ana))?.cadence;
  const user = userEvent.setup();
  showPanel(surrounding);
  await screen.findByText(/How often: no reminder/);
  await user.click(screen.getByRole('button', { name: 'change' }));
  await user.click(await screen.findByRole('button', { name: 'every 3 months' }));
  expect(await screen.findByText(/How often: every 3 months/)).toBeTruthy();
  expect(await cadence()).toBe(3);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await cadence()).toBeUndefined());
});

test('[P55] in the panel the second mail opens with the words of the first, in the place of the brief', async () => {
  const { surrounding, meetingId } = await morningAfter();
  const ana = await remember(surrounding, reading);
  const words = { subject: 'Suppliers', body: 'Your talk stayed with me. 👩‍👧\n\tCoffee? ' };
  const { id } = await startFollowUp(surrounding.deps, { personId: ana, meetingId });
  await tellFollowUp(surrounding.deps, id, 'mailed', words);
  surrounding.setNow('2026-11-29T09:00:00Z');
  const user = userEvent.setup();
  showPanel(surrounding);
  await user.click(await screen.findByRole('button', { name: 'Send the same again' }));
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })).value).toBe(words.body);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(await screen.findByRole('button', { name: 'Send the same again' })).toBeTruthy();
});
