// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import {
  headFacts,
  inMinutes,
  managerFacts,
  meet,
  readingOf,
  remember,
  showPopup,
  surface,
  testStart,
  type Surface,
} from '@/tests/surfaces';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { saveNote } from '@/lib/services/notes';

afterEach(cleanup);

async function beforeCoffee(): Promise<{
  popup: Surface;
  meetingId: string;
  user: ReturnType<typeof userEvent.setup>;
}> {
  const user = userEvent.setup();
  const popup = surface();
  const spring = '2026-03-09T09:00:00Z';
  const ana = await remember(
    popup,
    readingOf('ana-example', spring, managerFacts('Ana Example')),
    readingOf('ana-example', testStart, headFacts('Ana Example')),
  );
  const last = await meet(popup, [ana], { start: '2026-03-12T13:00:00Z', nextStep: 'Again when the plant is running' });
  await saveNote(popup.deps, { personId: ana, meetingId: last.id, text: 'PRIVATE: rebuilding alone' });
  const { id: meetingId } = await meet(popup, [ana], {
    start: inMinutes(20 * 60),
    purpose: 'Advice on hiring',
    place: 'Café Example',
  });
  showPopup(popup);
  await screen.findByText('How is the new role going?');
  return { popup, meetingId, user };
}

async function agenda(popup: Surface, id: string): Promise<readonly string[]> {
  return ((await popup.deps.db.meetings.get(id))?.agenda ?? []).map((question) => question.text);
}

/** Of a draft, which is loaded when it is opened. */
const draftText = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' }, { timeout: 5_000 });

test('[P2] [P6] no agenda yet, and suggestions that each name their record', async () => {
  await beforeCoffee();
  expect(screen.getByText('no agenda yet')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'a change' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'agreed last time' })).toBeTruthy();
});

test('suggestions are accepted and dismissed, questions written, changed, moved and left out', async () => {
  const { popup, meetingId, user } = await beforeCoffee();
  await user.click(screen.getByRole('button', { name: 'Put on the agenda: How is the new role going?' }));
  await waitFor(async () => expect(await agenda(popup, meetingId)).toEqual(['How is the new role going?']));

  await user.click(await screen.findByRole('button', { name: /^Wave away: Where are we with/ }));
  await waitFor(() => expect(screen.queryByText(/Where are we with/)).toBeNull());

  await user.click(screen.getByRole('button', { name: 'Your own question' }));
  await user.keyboard('What would you look for first?{Enter}');
  await waitFor(async () =>
    expect(await agenda(popup, meetingId)).toEqual(['How is the new role going?', 'What would you look for first?']),
  );

  await user.click(await screen.findByRole('button', { name: 'Move “What would you look for first?” up' }));
  await waitFor(async () => expect((await agenda(popup, meetingId))[0]).toBe('What would you look for first?'));

  await user.click(screen.getByRole('button', { name: 'What would you look for first?' }));
  await user.clear(await screen.findByRole('textbox', { name: /^Change/ }));
  await user.keyboard('Whom would you hire first?{Enter}');
  await waitFor(async () => expect((await agenda(popup, meetingId))[0]).toBe('Whom would you hire first?'));

  await user.click(await screen.findByRole('button', { name: 'Leave out “Whom would you hire first?”' }));
  await waitFor(async () => expect(await agenda(popup, meetingId)).toEqual(['How is the new role going?']));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await agenda(popup, meetingId)).toHaveLength(2));
});

// One after the other without a pause, as a quick hand does.
test('two quick clicks put two questions on the agenda', async () => {
  const { popup, meetingId } = await beforeCoffee();
  for (const button of screen.getAllByRole('button', { name: /^Put on the agenda/ })) fireEvent.click(button);
  await waitFor(async () => expect(await agenda(popup, meetingId)).toHaveLength(2));
});

test('[P3] purpose and questions are copied with one click, and nothing private', async () => {
  const { popup, meetingId, user } = await beforeCoffee();
  await user.click(screen.getByRole('button', { name: 'Put on the agenda: How is the new role going?' }));
  await screen.findByText('not shared yet');
  await user.click(await screen.findByRole('button', { name: 'Copy agenda' }));
  await screen.findByText(/^Copied/);
  const shared = await navigator.clipboard.readText();
  expect(shared).toContain('Advice on hiring');
  expect(shared).toContain('How is the new role going?');
  expect(shared).not.toMatch(/PRIVATE|Operations|Head of|plant is running/);
  expect((await popup.deps.db.meetings.get(meetingId))?.sharedAt).toBe(testStart);
});

test('[P3] the day before, the primary button opens a mail of purpose and questions; told as sent it is shared', async () => {
  const { popup, meetingId, user } = await beforeCoffee();
  await user.click(screen.getByRole('button', { name: 'Put on the agenda: How is the new role going?' }));
  await user.click(await screen.findByRole('button', { name: 'Send agenda' }));
  const body = await draftText();
  await waitFor(() => expect(body.value).toContain('How is the new role going?'));
  expect(body.value).toContain('Advice on hiring');
  expect(body.value).not.toMatch(/PRIVATE|Operations|Head of|plant is running/);
  expect(screen.getByRole('button', { name: 'Calendar file (.ics)' })).toBeTruthy();
  expect((await popup.deps.db.meetings.get(meetingId))?.sharedAt).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Copy' }));
  await user.click(await screen.findByRole('button', { name: 'Yes, it is sent' }));
  await waitFor(async () => expect((await popup.deps.db.meetings.get(meetingId))?.sharedAt).toBe(testStart));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await popup.deps.db.meetings.get(meetingId))?.sharedAt).toBeNull());
});

test('[P3] saved as a calendar file the agenda is shared too, with a way back; an invitation without questions is not', async () => {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:test');
  const { popup, meetingId, user } = await beforeCoffee();
  const sharedAt = async () => (await popup.deps.db.meetings.get(meetingId))?.sharedAt;
  await user.click(screen.getByRole('button', { name: 'Invite' }));
  await user.click(await screen.findByRole('button', { name: 'Calendar file (.ics)' }));
  await waitFor(() => expect(made).toHaveBeenCalledOnce());
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(await sharedAt()).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Put on the agenda: How is the new role going?' }));
  await user.click(await screen.findByRole('button', { name: 'Send agenda' }));
  await user.click(await screen.findByRole('button', { name: 'Calendar file (.ics)' }));
  await waitFor(async () => expect(await sharedAt()).toBe(testStart));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await sharedAt()).toBeNull());
  made.mockRestore();
});

test('[P5] the invitation tells why, word for word', async () => {
  const { user } = await beforeCoffee();
  await user.click(screen.getByRole('button', { name: 'Invite' }));
  const body = await draftText();
  await waitFor(() => expect(body.value).toContain('Advice on hiring'));
  expect(body.value).not.toMatch(/PRIVATE|plant is running/);
});

test('[P4] an empty why is a quiet question with two starters', async () => {
  const user = userEvent.setup();
  const popup = surface();
  const ana = await remember(popup, readingOf('ana-example', testStart, managerFacts('Ana Example')));
  const { id } = await meet(popup, [ana], { start: inMinutes(50) });
  showPopup(popup);
  await user.click(await screen.findByRole('button', { name: 'advice on…' }));
  await user.keyboard('hiring{Enter}');
  expect(await screen.findByText('Advice on hiring')).toBeTruthy();
  expect((await popup.deps.db.meetings.get(id))?.purpose).toBe('Advice on hiring');
});
