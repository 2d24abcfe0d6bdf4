// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { afterCoffee, box, debrief, saved } from '@/tests/debrief';
import { inMinutes, managerFacts, meet, readingOf, remember, showPopup, testStart } from '@/tests/surfaces';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { loadPersonRecords } from '@/lib/services/load-person-records';

afterEach(cleanup);

test('undo brings all of it back, every word of the text, the days and the ticks', async () => {
  const { popup, meetingId } = await afterCoffee();
  await debrief(popup);
  await userEvent.type(box(), 'me: send the list\nRuns it alone.');
  const due = screen.getByLabelText('When “send the list” is due');
  await userEvent.clear(due);
  await userEvent.type(due, '2026-11-30');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Remind me to thank Ana Example' }));
  await userEvent.click(screen.getByRole('button', { name: '6 months' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await saved(popup, meetingId)).toMatchObject({ meetAgainOn: '2027-05-26', thanks: { wanted: false } });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(box().value).toBe('me: send the list\nRuns it alone.'));
  expect(screen.getByLabelText<HTMLInputElement>('When “send the list” is due').value).toBe('2026-11-30');
  expect(screen.getByRole('button', { name: '6 months' }).getAttribute('aria-pressed')).toBe('true');
  expect(await popup.deps.db.promises.count()).toBe(0);
  expect((await popup.deps.db.meetings.get(meetingId))?.debriefedAt).toBeNull();
});

test('what was told survives a popup that closes, lines, days and all', async () => {
  const { popup } = await afterCoffee();
  await debrief(popup);
  await userEvent.type(screen.getByRole('textbox', { name: 'Next step' }), 'Lunch');
  await userEvent.type(box(), 'book: Range');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Send a copy' }));
  await waitFor(async () => expect(JSON.stringify(await popup.deps.db.drafts.toArray())).toContain('copy'));
  cleanup();
  showPopup(popup);
  expect(await screen.findByDisplayValue('Lunch')).toBeTruthy();
  expect(box().value).toBe('book: Range');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Send a copy' }).checked).toBe(true);
});

test('a promise that cannot be kept as it is, is told with its words, and nothing is lost', async () => {
  const { popup, meetingId } = await afterCoffee();
  await debrief(popup);
  await userEvent.type(box(), 'me: the list');
  const due = screen.getByLabelText('When “the list” is due');
  await userEvent.clear(due);
  await userEvent.type(due, '2226-11-30');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByText(/“the list” has no date that can be kept/)).getAttribute('role')).toBe('alert');
  expect(box().value).toBe('me: the list');
  expect((await popup.deps.db.meetings.get(meetingId))?.debriefedAt).toBeNull();
});

test('with several there it is asked whose a promise is, and choosing tells it in the box', async () => {
  const { popup, ana } = await afterCoffee();
  const bo = await remember(popup, readingOf('bo', testStart, managerFacts('Bo Berg')));
  await popup.deps.db.meetings.clear();
  await meet(popup, [ana, bo], { start: inMinutes(-60) });
  await debrief(popup);
  await userEvent.type(box(), 'her: checklist');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Who promised “checklist”? Choose a name beside it.')).toBeTruthy();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What “checklist” is' }), 'Bo promised');
  expect(box().value).toBe('Bo: checklist');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await popup.deps.db.promises.count()).toBe(1));
  expect(await popup.deps.db.promises.toArray()).toMatchObject([{ by: 'theirs', personId: bo }]);
});

test('what the box understands stands beside it: a chip begins a line', async () => {
  const { popup } = await afterCoffee();
  await debrief(popup);
  await userEvent.click(screen.getByRole('button', { name: 'I promised' }));
  await waitFor(() => expect(document.activeElement).toBe(box()));
  await userEvent.keyboard('the list');
  await userEvent.click(screen.getByRole('button', { name: 'Ana promised' }));
  expect(box().value).toBe('me: the list\nAna: ');
});

test('in Swedish it understands and says Swedish', async () => {
  const { popup, ana } = await afterCoffee({ language: 'sv' });
  await debrief(popup, 'Följ upp');
  const field = screen.getByRole('textbox', { name: 'Hur var det?' });
  await userEvent.type(
    field,
    'jag: introduktion till Sara\nhon: checklista\nbok: Målet av Goldratt\nnästa: lunch i maj',
  );
  expect(await screen.findByText('Påbörja en introduktion: Ana och Sara')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
  await waitFor(async () => expect(await popup.deps.db.introductions.count()).toBe(1));
  expect((await loadPersonRecords(popup.deps, ana)).promises.map(({ by, text }) => [by, text])).toEqual([
    ['mine', 'introduktion till Sara'],
    ['theirs', 'checklista'],
  ]);
  expect((await popup.deps.db.meetings.toArray())[0]?.nextStep).toBe('lunch i maj');
});

test('notes of “Had coffee” are shown and not asked for again; too long a text is cut with a word', async () => {
  const { popup, ana, meetingId } = await afterCoffee();
  await popup.deps.db.notes.add({
    id: 'n',
    createdAt: testStart,
    updatedAt: testStart,
    deletedAt: null,
    personId: ana,
    meetingId,
    text: 'Runs it alone.',
  });
  await debrief(popup);
  expect(await screen.findByText('Runs it alone.')).toBeTruthy();
  const more = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Anything to add?' });
  await userEvent.click(more);
  await userEvent.paste('x'.repeat(50_001));
  expect(await screen.findByText(/A note holds at most 50000 characters/)).toBeTruthy();
  expect(more.value).toHaveLength(50_000);
});
