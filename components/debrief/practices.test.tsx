// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { afterCoffee, box, debrief, saved } from '@/tests/debrief';
import { managerFacts, meet, readingOf, remember, testStart } from '@/tests/surfaces';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { editPerson } from '@/lib/services/edit-person';
import { loadPersonRecords } from '@/lib/services/load-person-records';
import { addBook } from '@/lib/services/mentions';
import { makePromise } from '@/lib/services/promises';

afterEach(cleanup);

test('[P49] by keyboard alone: the next step is the first question, Enter goes on to the box, Ctrl+Enter saves all of it', async () => {
  const { popup, ana, meetingId } = await afterCoffee();
  await debrief(popup);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Next step' }));
  await userEvent.keyboard('See the plant{Enter}');
  expect(document.activeElement).toBe(box());
  await userEvent.keyboard(
    'me: send the list{Enter}ana: a checklist{Enter}book: The Goal, Goldratt{Enter}Runs it alone.',
  );
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await saved(popup, meetingId)).toMatchObject({
    nextStep: 'See the plant',
    nextStepDue: '2026-12-03',
    thanks: { wanted: true },
  });
  const { promises, mentions } = await loadPersonRecords(popup.deps, ana);
  expect(promises.map(({ by, text, due }) => [by, text, due])).toEqual([
    ['mine', 'send the list', '2026-11-26'],
    ['theirs', 'a checklist', '2026-12-10'],
  ]);
  expect(mentions).toMatchObject([{ title: 'The Goal', author: 'Goldratt' }]);
  expect(await popup.deps.db.notes.toArray()).toMatchObject([{ text: 'Runs it alone.', meetingId }]);
  expect(await popup.deps.db.drafts.toArray()).toEqual([]);
});

test('[P21] nothing to do closes the meeting, and undo opens it again', async () => {
  const { popup, meetingId } = await afterCoffee();
  await debrief(popup);
  await userEvent.click(screen.getByRole('button', { name: 'Nothing to do' }));
  await saved(popup, meetingId);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await popup.deps.db.meetings.get(meetingId))?.debriefedAt).toBeNull());
});

test('[P20] the thank-you is ticked, and unticked once it stays so for that person', async () => {
  const { popup, ana, meetingId } = await afterCoffee();
  await debrief(popup);
  const thanks = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Remind me to thank Ana Example' });
  expect(thanks().checked).toBe(true);
  await userEvent.click(thanks());
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await saved(popup, meetingId);
  cleanup();
  popup.setNow('2026-12-20T09:00:00Z');
  await meet(popup, [ana], { start: '2026-12-20T07:00:00Z' });
  await debrief(popup);
  expect(thanks().checked).toBe(false);
});

test('[P33] without a next step one is asked for once, and only for a starred person', async () => {
  const { popup, ana, meetingId } = await afterCoffee();
  await editPerson(popup.deps, ana, { starred: true });
  await debrief(popup);
  await userEvent.type(box(), 'Good talk.{Control>}{Enter}{/Control}');
  expect((await screen.findByRole('alert')).textContent).toContain('What is the next step?');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Next step' }));
  expect((await popup.deps.db.meetings.get(meetingId))?.debriefedAt).toBeNull();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect((await saved(popup, meetingId)).nextStep).toBe('');
});

test('[P33] nobody else is asked', async () => {
  const { popup, meetingId } = await afterCoffee();
  await debrief(popup);
  await userEvent.type(box(), 'Good talk.{Control>}{Enter}{/Control}');
  await saved(popup, meetingId);
});

test('[P23] a promised introduction begins one as an idea, with both people', async () => {
  const { popup, ana } = await afterCoffee();
  const sara = await remember(popup, readingOf('sara-ek', testStart, managerFacts('Sara Ek')));
  await debrief(popup);
  await userEvent.type(box(), 'me: intro to Sara');
  await screen.findByText('Begin an introduction: Ana and Sara Ek');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await popup.deps.db.introductions.count()).toBe(1));
  expect(await popup.deps.db.introductions.toArray()).toMatchObject([
    { direction: 'given', a: { personId: ana }, b: { personId: sara, name: 'Sara Ek' }, steps: [] },
  ]);
  expect(await popup.deps.db.promises.toArray()).toMatchObject([{ by: 'mine', aboutIds: [sara] }]);
});

test('[P24] an introduction they offered is their promise, with names', async () => {
  const { popup, ana } = await afterCoffee();
  const jonas = await remember(popup, readingOf('jonas', testStart, managerFacts('Jonas Berg')));
  await debrief(popup);
  await userEvent.type(box(), 'ana: intro to Jonas Berg');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await popup.deps.db.promises.count()).toBe(1));
  expect(await popup.deps.db.promises.toArray()).toMatchObject([
    { by: 'theirs', personId: ana, kind: 'introduction', text: 'intro to Jonas Berg', aboutIds: [jonas] },
  ]);
  expect(await popup.deps.db.introductions.count()).toBe(0);
});

test('[P26] [P27] a copy is sent of a book that came up, or of one kept at the ready, which is then one less', async () => {
  const { popup, ana } = await afterCoffee();
  const kept = await addBook(popup.deps, { title: 'Range', author: 'David Epstein', copies: 2 });
  await debrief(popup);
  const books = await screen.findByRole('group', { name: 'A book for Ana, of those you keep?' });
  await userEvent.click(within(books).getByRole('button', { name: 'Range' }));
  await userEvent.type(box(), 'book: The Goal');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Send a copy' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Handed over: A copy of Range' }));
  await waitFor(async () => expect((await popup.deps.db.books.get(kept.id))?.copies).toBe(1));
  const { mentions } = await loadPersonRecords(popup.deps, ana);
  expect(mentions.map(({ title, steps }) => [title, steps.map(({ kind }) => kind)])).toEqual([
    ['The Goal', ['copy-wanted']],
    ['Range', ['copy-wanted', 'copy-sent']],
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await popup.deps.db.books.get(kept.id))?.copies).toBe(2));
});

test('[P27] books are offered after a first meeting alone', async () => {
  const { popup, ana } = await afterCoffee();
  await addBook(popup.deps, { title: 'Range', author: '', copies: 2 });
  await meet(popup, [ana], { start: '2026-10-01T09:00:00Z', debriefedAt: '2026-10-01T11:00:00Z' });
  await debrief(popup);
  expect(screen.queryByRole('group', { name: 'A book for Ana, of those you keep?' })).toBeNull();
});

test('[P30] a name that came up is kept with who said it, and a request to be put in touch is at hand', async () => {
  const { popup, ana } = await afterCoffee();
  await debrief(popup);
  await userEvent.type(box(), 'She knows @Leo Quist and @Maja Holm.');
  await userEvent.click(screen.getByRole('button', { name: 'Leave out Maja Holm' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await popup.deps.db.namesCameUp.count()).toBe(1));
  expect(await popup.deps.db.namesCameUp.toArray()).toMatchObject([{ name: 'Leo Quist', saidById: ana }]);
  await userEvent.click(await screen.findByRole('button', { name: 'Ask to be put in touch: Leo Quist came up' }));
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })).value).toContain('Leo Quist');
});

test('[P64] beside a promise of mine stands what is open already, and a way to decline politely', async () => {
  const { popup, ana } = await afterCoffee();
  await makePromise(popup.deps, { by: 'mine', personId: ana, text: 'one' });
  await makePromise(popup.deps, { by: 'mine', personId: ana, text: 'two' });
  await debrief(popup);
  await userEvent.type(box(), 'me: review the plan');
  expect(await screen.findByText(/2 more are open this week/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'decline politely' }));
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })).value).toContain(
    'review the plan',
  );
});

test('[P59] [P60] afterwards what can be done at once is offered, the recap of both sides at the end', async () => {
  const { popup } = await afterCoffee();
  await debrief(popup);
  await userEvent.type(box(), 'me: send the list\nana: a checklist');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Done: send the list' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Done: send the list' })).toBeNull());
  const all = screen.getAllByRole('listitem');
  expect(all.at(-1)?.textContent).toContain('Who does what');
  await userEvent.click(screen.getByRole('button', { name: 'Write: Who does what' }));
  const { value } = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  expect(value).toContain('From me:\n- send the list');
  expect(value).toContain('From Ana:\n- a checklist');
});
