// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { linkedinUrl, managerFacts, readingOf, remember, showPopup, surface, testStart } from '@/tests/surfaces';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
// Loaded when a draft is opened: here at once, so that no test waits for it.
import '@/components/drafts/draft-sheet';

afterEach(cleanup);

const notes = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
const heard = () => screen.findByRole('list', { name: 'This will be kept' });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

async function hadCoffee(text: string, language: 'en' | 'sv' = 'en') {
  const popup = surface({ language });
  const ana = await remember(popup, readingOf('ana-example', testStart, managerFacts('Ana Example')));
  popup.tab.url = linkedinUrl('ana-example');
  showPopup(popup);
  await press(language === 'en' ? 'Had coffee' : 'Vi har fikat');
  const box = await screen.findByRole('textbox', { name: language === 'en' ? 'Notes' : 'Anteckningar' });
  await userEvent.type(box, text);
  return { db: popup.deps.db, ana, popup };
}

test('what the notes promise stands below them before it is saved, and is then a promise', async () => {
  const { db, ana } = await hadCoffee(
    'Plant two starts in May.\nme: intro to Sara Ek\nana: checklist\nbook: Range, David Epstein\nnext: lunch',
  );
  const lines = within(await heard()).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    expect.stringContaining('intro to Sara Ek'),
    expect.stringContaining('checklist'),
    expect.stringContaining('Range, David Epstein'),
    expect.stringContaining('lunch'),
  ]);
  expect(await db.promises.count()).toBe(0);
  await press('Save');
  expect(await screen.findByText('Written down.')).toBeTruthy();
  const [meeting] = await db.meetings.toArray();
  expect(meeting).toMatchObject({ nextStep: 'lunch', nextStepDue: '2026-12-03', debriefedAt: null });
  expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(['Plant two starts in May.']);
  expect(await db.promises.toArray()).toMatchObject([
    { by: 'mine', personId: ana, text: 'intro to Sara Ek', kind: 'introduction', meetingId: meeting?.id },
    { by: 'theirs', personId: ana, text: 'checklist', meetingId: meeting?.id },
  ]);
  expect(await db.mentions.toArray()).toMatchObject([{ title: 'Range', author: 'David Epstein' }]);
  expect(await db.introductions.toArray()).toMatchObject([{ a: { personId: ana }, b: { name: 'Sara Ek' } }]);
});

test('a line can be told to be a note alone, and undo brings back every word and nothing else', async () => {
  const { db } = await hadCoffee('me: intro to Sara Ek\nbook: nothing new');
  const kinds = within(await heard()).getAllByRole('combobox');
  await userEvent.selectOptions(kinds.at(-1)!, 'only a note');
  expect((await notes()).value).toBe('me: intro to Sara Ek\nnothing new');
  await press('Save');
  await waitFor(async () => expect(await db.promises.count()).toBe(1));
  await press('Undo');
  await waitFor(async () => expect(await db.promises.count()).toBe(0));
  expect([await db.introductions.count(), await db.notes.count()]).toEqual([0, 0]);
  await press('Had coffee');
  expect((await notes()).value).toBe('me: intro to Sara Ek\nnothing new');
});

test('a promise on a day that cannot be is said beside the notes, and nothing is lost', async () => {
  const { db } = await hadCoffee('me: the list');
  fireEvent.change(within(await heard()).getByLabelText('When “the list” is due'), { target: { value: '2226-01-01' } });
  await press('Save');
  expect(await screen.findByText(/“the list” has no date that can be kept/)).toBeTruthy();
  expect((await notes()).value).toBe('me: the list');
  expect([await db.meetings.count(), await db.promises.count()]).toEqual([0, 0]);
});

test('the debrief shows it as written down already, and its recap tells both', async () => {
  await hadCoffee('me: the list');
  await press('Save');
  await press('Debrief');
  expect(await screen.findByText('You promised: the list')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: 'Anything to add?' }), 'ana: a checklist');
  await press('Save');
  await press('Write: Who does what');
  const { value } = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  expect(value).toContain('From me:\n- the list');
  expect(value).toContain('From Ana:\n- a checklist');
});

test('Swedish lines are understood in Swedish', async () => {
  const { db } = await hadCoffee('jag: boken Range', 'sv');
  await press('Spara');
  await waitFor(async () => expect(await db.promises.toArray()).toMatchObject([{ by: 'mine', text: 'boken Range' }]));
});
