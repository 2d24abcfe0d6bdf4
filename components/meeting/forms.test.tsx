// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import {
  inMinutes,
  linkedinUrl,
  managerFacts,
  meet,
  readingOf,
  remember,
  showPopup,
  surface,
  testStart,
  type Surface,
} from '@/tests/surfaces';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

afterEach(cleanup);

async function onAnasProfile(): Promise<{ popup: Surface; ana: string }> {
  const popup = surface();
  const ana = await remember(popup, readingOf('ana-example', testStart, managerFacts('Ana Example')));
  popup.tab.url = linkedinUrl('ana-example');
  showPopup(popup);
  await screen.findByRole('button', { name: 'Plan a coffee' });
  return { popup, ana };
}

async function meetings({ deps }: Surface) {
  return (await deps.db.meetings.toArray()).filter((meeting) => meeting.deletedAt === null);
}

test('plan a coffee in three clicks: plan, day, save', async () => {
  const { popup, ana } = await onAnasProfile();
  await userEvent.click(screen.getByRole('button', { name: 'Plan a coffee' }));
  await userEvent.click(await screen.findByRole('button', { name: 'In a week 10:00' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await meetings(popup)).toHaveLength(1));
  expect((await meetings(popup))[0]).toMatchObject({
    personIds: [ana],
    kind: 'coffee',
    start: '2026-12-03T09:00:00Z',
    minutes: 45,
  });
  expect(await screen.findByText('Planned.')).toBeTruthy();
});

test('[P57] how each can help the other is written down with the meeting, in two columns', async () => {
  const { popup } = await onAnasProfile();
  await userEvent.click(screen.getByRole('button', { name: 'Plan a coffee' }));
  await userEvent.click(await screen.findByRole('button', { name: 'How can you help each other?' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'How you can help' }), 'Sara knows plant software');
  await userEvent.type(screen.getByRole('textbox', { name: 'How they can help' }), 'Interview questions');
  await userEvent.click(screen.getByRole('button', { name: 'In a week 10:00' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await meetings(popup)).toHaveLength(1));
  expect((await meetings(popup))[0]).toMatchObject({
    myHelp: 'Sara knows plant software',
    theirHelp: 'Interview questions',
  });
});

test('had coffee in two clicks, with the cursor in the notes and the last place filled in', async () => {
  const { popup, ana } = await onAnasProfile();
  await popup.deps.settings.update({ lastMeeting: { kind: 'lunch', minutes: 60, place: 'Café Example' } });
  await userEvent.click(screen.getByRole('button', { name: 'Had coffee' }));
  const notes = await screen.findByRole('textbox', { name: 'Notes' });
  expect(document.activeElement).toBe(notes);
  await userEvent.keyboard('Likes plants');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await popup.deps.db.notes.count()).toBe(1));
  const [meeting] = await meetings(popup);
  expect(meeting).toMatchObject({
    personIds: [ana],
    kind: 'coffee',
    minutes: 45,
    place: 'Café Example',
    start: '2026-11-26T08:15:00Z',
  });
  expect((await popup.deps.db.notes.toArray())[0]).toMatchObject({ text: 'Likes plants', meetingId: meeting!.id });
});

test('what was typed survives a click outside: the popup opens where it was left, with every word', async () => {
  const { popup } = await onAnasProfile();
  await userEvent.click(screen.getByRole('button', { name: 'Had coffee' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Notes' }), 'Half a thought');
  cleanup();
  showPopup(popup);
  expect(await screen.findByDisplayValue('Half a thought')).toBeTruthy();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('button', { name: 'Plan a coffee' });
  expect(await popup.deps.db.notes.count()).toBe(1);
  await waitFor(async () => expect(await popup.deps.db.drafts.count()).toBe(0));
  cleanup();
  showPopup(popup);
  await screen.findByRole('button', { name: 'Plan a coffee' });
  expect((await popup.deps.db.drafts.toArray()).map((draft) => draft.key)).toEqual([]);
});

test('cancel throws away, Escape goes back and keeps what was typed', async () => {
  const { popup } = await onAnasProfile();
  await userEvent.click(screen.getByRole('button', { name: 'Had coffee' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Notes' }), 'Kept{Escape}');
  await userEvent.click(await screen.findByRole('button', { name: 'Had coffee' }));
  expect(await screen.findByDisplayValue('Kept')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Had coffee' }));
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' })).value).toBe('');
  expect(await meetings(popup)).toEqual([]);
});

test('Escape is heard although the button that led to the form is gone', async () => {
  await onAnasProfile();
  await userEvent.click(screen.getByRole('button', { name: 'Plan a coffee' }));
  await screen.findByRole('heading', { name: 'Plan a coffee' });
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('button', { name: 'Had coffee' })).toBeTruthy();
});

test('what no meeting can be is said beside the field, and nothing is stored', async () => {
  const { popup } = await onAnasProfile();
  await userEvent.click(screen.getByRole('button', { name: 'Plan a coffee' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave out Ana Example' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Choose at least one person/)).toBeTruthy();
  expect(await meetings(popup)).toEqual([]);
});

test('a second person is added by name', async () => {
  const { popup, ana } = await onAnasProfile();
  const sara = await remember(popup, readingOf('sara-example', testStart, { name: 'Sara Sample' }));
  await userEvent.click(screen.getByRole('button', { name: 'Plan a coffee' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
  await userEvent.keyboard('sara');
  await userEvent.click(await screen.findByRole('button', { name: 'Sara Sample' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect((await meetings(popup))[0]?.personIds).toEqual([ana, sara]));
});

test('a planned meeting is changed, cancelled and deleted, each with the way back', async () => {
  const { popup, ana } = await onAnasProfile();
  const { id } = await meet(popup, [ana], { start: inMinutes(2 * 24 * 60), purpose: 'Advice' });
  const row = async () => popup.deps.db.meetings.get(id);
  await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
  await userEvent.type(
    await screen.findByRole('textbox', { name: 'Where' }),
    'Café Example{Control>}{Enter}{/Control}',
  );
  await waitFor(async () => expect((await row())?.place).toBe('Café Example'));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await row())?.place).toBe(''));

  await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel the meeting' }));
  await waitFor(async () => expect((await row())?.cancelledAt).toBe(testStart));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await row())?.cancelledAt).toBeNull());

  await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Delete the meeting' }));
  await waitFor(async () => expect((await row())?.deletedAt).toBe(testStart));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await row())?.deletedAt).toBeNull());
});

test('a debrief does not ask again for notes that were written down with the coffee', async () => {
  const { popup } = await onAnasProfile();
  await userEvent.click(screen.getByRole('button', { name: 'Had coffee' }));
  await userEvent.type(
    await screen.findByRole('textbox', { name: 'Notes' }),
    'Likes plants{Control>}{Enter}{/Control}',
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Debrief' }));
  const step = await screen.findByRole('textbox', { name: 'Next step' });
  expect(screen.getByText('Likes plants')).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'Notes' })).toBeNull();
  expect(document.activeElement).toBe(step);
  await userEvent.type(screen.getByRole('textbox', { name: 'Anything to add?' }), 'Plant two in May');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(await popup.deps.db.notes.count()).toBe(2);

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await popup.deps.db.notes.count()).toBe(1));
  expect(await screen.findByDisplayValue('Plant two in May')).toBeTruthy();
});

test('undoing a coffee takes its notes away too, and the form opens with them again', async () => {
  const { popup } = await onAnasProfile();
  await userEvent.click(screen.getByRole('button', { name: 'Had coffee' }));
  await userEvent.type(
    await screen.findByRole('textbox', { name: 'Notes' }),
    'Likes plants{Control>}{Enter}{/Control}',
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await popup.deps.db.notes.count()).toBe(0));
  expect(await meetings(popup)).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Had coffee' }));
  expect(await screen.findByDisplayValue('Likes plants')).toBeTruthy();
});

const invitation = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:abc@calendar.example
DTSTART;TZID=Europe/Stockholm:20261203T140000
DTEND;TZID=Europe/Stockholm:20261203T150000
SUMMARY:Plant software
LOCATION:Café Example
ATTENDEE;CN=Ana Example:mailto:ana@volta.example
ATTENDEE;CN=Sara Sample:mailto:sara@sample.example
END:VEVENT
END:VCALENDAR`;

test('a pasted invitation fills the form in; a guest is remembered only by a click', async () => {
  const popup = surface();
  showPopup(popup);
  await userEvent.click(await screen.findByRole('button', { name: 'Paste an invitation' }));
  const box = await screen.findByRole('textbox', { name: 'Paste an invitation' });
  await userEvent.click(box);
  await userEvent.paste(invitation);
  await userEvent.click(screen.getByRole('button', { name: 'Use it' }));
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Why you meet' })).value).toBe('');
  await userEvent.click(screen.getByRole('button', { name: '“Plant software”' }));
  expect(await screen.findByDisplayValue('Plant software')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'None of them' }));
  expect(await popup.deps.db.people.count()).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Remember Ana Example' }));
  await screen.findByRole('button', { name: 'Leave out Ana Example' });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await meetings(popup)).toHaveLength(1));
  expect((await meetings(popup))[0]).toMatchObject({
    start: '2026-12-03T13:00:00Z',
    minutes: 60,
    place: 'Café Example',
    purpose: 'Plant software',
  });
  expect((await popup.deps.db.people.toArray()).map((person) => person.name)).toEqual(['Ana Example']);
});

test('which address of an invitation is one’s own is asked once, and then nobody offers to remember it', async () => {
  const popup = surface();
  for (const first of [true, false]) {
    showPopup(popup);
    await userEvent.click(await screen.findByRole('button', { name: 'Paste an invitation' }));
    await userEvent.click(await screen.findByRole('textbox', { name: 'Paste an invitation' }));
    await userEvent.paste(invitation);
    await userEvent.click(screen.getByRole('button', { name: 'Use it' }));
    if (first) {
      await screen.findByRole('group', { name: 'Which of these is you?' });
      expect(screen.queryByRole('button', { name: 'Remember Sara Sample' })).toBeNull();
      await userEvent.click(screen.getByRole('button', { name: 'Sara Sample' }));
    }
    expect(await screen.findByRole('button', { name: 'Remember Ana Example' })).toBeTruthy();
    expect(screen.queryByText(/Sara Sample|Which of these/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    cleanup();
  }
  expect(popup.settings().ownEmails).toEqual(['sara@sample.example']);
});
