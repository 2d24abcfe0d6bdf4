// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { addPeople, pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { person } from '@/lib/domain/fixtures/kit';
import { promiseState, type Promised } from '@/lib/domain/promise';
import { loadTasks } from '@/lib/services/load-tasks';
import { addBook } from '@/lib/services/mentions';
import { makePromise, tellPromise } from '@/lib/services/promises';

afterEach(cleanup);

/** The test DOM has no mail program. */
const stay = (event: Event) => {
  if ((event.target as Element).closest('a[href^="mailto:"]')) event.preventDefault();
};
beforeEach(() => addEventListener('click', stay));
afterEach(() => removeEventListener('click', stay));

let page: TestPage;
beforeEach(async () => {
  page = pageDeps();
  await addPeople(page, [
    person({ email: 'ana@volta.example' }),
    person({ id: 'sara', name: 'Sara Ek', email: 'sara@plant.example' }),
  ]);
});

async function promised(fields: Partial<Promised> & Pick<Promised, 'text'>): Promise<string> {
  const saved = await makePromise(page.deps, { by: 'mine', personId: 'ana', ...fields });
  if (!saved.ok) throw new Error(saved.problem.kind);
  return saved.promise.id;
}

const stored = async (id: string) => (await page.deps.db.promises.get(id))!;
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const linesOf = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('section')!).getAllByRole('listitem');

test('with nothing promised it says what will be here, and offers to write one down', async () => {
  showPage(page, '/promises');
  expect(await screen.findByText(/what they offer you, will be here/)).toBeTruthy();
  expect(await button('Write one down')).toBeTruthy();
});

test('[P65] mine and theirs stand apart, the longest overdue first, each with its date', async () => {
  await promised({ text: 'checklist', due: '2026-11-28' });
  await promised({ text: 'the list', due: '2026-11-20' });
  await promised({ text: 'intro to Sara Ek', kind: 'introduction', due: '2026-11-10' });
  await promised({ by: 'theirs', personId: 'sara', text: 'interview questions', due: '2026-12-10' });
  showPage(page, '/promises');
  await screen.findByText('interview questions');
  expect(linesOf('You promised').map((line) => line.textContent)).toEqual([
    expect.stringContaining('intro to Sara EkAna Lindqvist · 16 days late'),
    expect.stringContaining('the listAna Lindqvist · 6 days late'),
    expect.stringContaining('checklistAna Lindqvist · by 28 Nov'),
  ]);
  expect(linesOf('Offered to you')).toHaveLength(1);
});

test('[P60] kept is one click, with undo', async () => {
  const id = await promised({ text: 'checklist' });
  showPage(page, '/promises');
  await userEvent.click(await button('Kept: checklist'));
  await waitFor(async () => expect(promiseState(await stored(id))).toBe('kept'));
  expect(await screen.findByText('Nothing is promised.')).toBeTruthy();
  await userEvent.click(await button('Undo'));
  await waitFor(async () => expect(promiseState(await stored(id))).toBe('open'));
});

test('[P25] a promised book is sent with title and author, which keeps the promise and is a contact', async () => {
  const id = await promised({ text: 'the book Range by David Epstein', kind: 'book' });
  showPage(page, '/promises');
  await userEvent.click(await button(/^Send it/));
  const body = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  expect(body.value).toContain('Range by David Epstein.');
  await userEvent.click(screen.getByRole('link', { name: 'Open in mail' }));
  expect(promiseState(await stored(id))).toBe('open');
  await userEvent.click(await button('Yes, it is sent'));
  await waitFor(async () => expect(promiseState(await stored(id))).toBe('kept'));
  expect(await page.deps.db.touches.toArray()).toMatchObject([{ personId: 'ana', kind: 'mail' }]);
  await userEvent.click(await button('Undo'));
  await waitFor(async () => expect(promiseState(await stored(id))).toBe('open'));
  expect((await page.deps.db.touches.toArray())[0]?.deletedAt).not.toBeNull();
});

test('a promised introduction begins one, once, with both people in it', async () => {
  await promised({ text: 'intro to Sara Ek', kind: 'introduction' });
  showPage(page, '/promises');
  await userEvent.click(await button(/^Introduce/));
  await waitFor(() => expect(location.hash).toMatch(/^#\/introductions\/./));
  expect(await page.deps.db.introductions.toArray()).toMatchObject([
    { direction: 'given', a: { personId: 'ana' }, b: { personId: 'sara', name: 'Sara Ek' }, steps: [] },
  ]);
  location.hash = '/promises';
  await userEvent.click(await button(/^Introduce/));
  await waitFor(() => expect(location.hash).toMatch(/^#\/introductions\/./));
  expect(await page.deps.db.introductions.count()).toBe(1);
});

test('[P61] a reminder is suggested from its day, names the people and blames nobody; any day it can be written', async () => {
  const id = await promised({ by: 'theirs', text: 'intro to the plant', aboutIds: ['sara'], due: '2026-11-20' });
  const later = await promised({ by: 'theirs', text: 'questions', due: '2026-12-20' });
  showPage(page, '/promises');
  expect(await button('Remind kindly: intro to the plant')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Remind kindly: questions' })).toBeNull();
  await userEvent.click(await button('More about: questions'));
  expect(await button('A friendly reminder')).toBeTruthy();
  await userEvent.click(await button('Remind kindly: intro to the plant'));
  const body = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  expect(body.value).toContain('Sara Ek');
  expect(body.value).not.toMatch(/owe|late|still waiting|forgot/i);
  await userEvent.click(screen.getByRole('link', { name: 'Open in mail' }));
  await userEvent.click(await button('Yes, it is sent'));
  await waitFor(async () => expect((await stored(id)).steps).toMatchObject([{ kind: 'reminded' }]));
  expect((await loadTasks(page.deps)).find((task) => task.id.includes(id))?.due).toBe('2026-12-10');
  expect((await stored(later)).steps).toEqual([]);
});

test('[P62] "they said: soon" is 14 days more; after two reminders none is suggested, and what happened can be told', async () => {
  const id = await promised({ by: 'theirs', text: 'questions', due: '2026-11-20' });
  showPage(page, '/promises');
  await userEvent.click(await button('More about: questions'));
  await userEvent.click(await button('They said: soon'));
  expect(await screen.findByText('Good. Nothing more until 10 Dec.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Remind kindly/ })).toBeNull());
  for (const at of ['2026-10-01T09:00:00Z', '2026-10-20T09:00:00Z']) {
    const told = { ...page.deps, clock: { now: () => ({ at, zone: 'Europe/Stockholm' }) } };
    await tellPromise(told, id, 'reminded');
  }
  expect(await button('Let go: questions')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Remind kindly/ })).toBeNull();
  await userEvent.click(await button('More about: questions'));
  await userEvent.click(await button('I reminded them'));
  await waitFor(async () => expect((await stored(id)).steps.filter(({ kind }) => kind === 'reminded')).toHaveLength(3));
});

test('[P63] let go is without penalty, is folded below, and can be opened again', async () => {
  const id = await promised({ text: 'checklist', due: '2026-11-01' });
  showPage(page, '/promises');
  await userEvent.click(await button('More about: checklist'));
  await userEvent.click(await button('Let go'));
  await waitFor(async () => expect(promiseState(await stored(id))).toBe('let-go'));
  expect(await loadTasks(page.deps)).toEqual([]);
  await userEvent.click(await screen.findByText('Kept and let go'));
  expect(await screen.findByText(/let go today/)).toBeTruthy();
  await userEvent.click(await button('More about: checklist'));
  await userEvent.click(await button('Open again'));
  await waitFor(async () => expect(promiseState(await stored(id))).toBe('open'));
});

test('[P64] beside a new promise stands what is open already, and a way to decline; it never refuses', async () => {
  await promised({ text: 'one' });
  await promised({ text: 'two', due: '2026-11-30' });
  showPage(page, '/promises');
  await userEvent.click(await button('Write one down'));
  expect(await screen.findByText('2 are already open this week.')).toBeTruthy();
  await userEvent.type(await screen.findByRole('textbox', { name: 'To whom' }), 'sara');
  await userEvent.click(await button('Sara Ek'));
  await userEvent.type(screen.getByRole('textbox', { name: 'What' }), 'the article on hiring');
  expect(await button('Decline politely')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await page.deps.db.promises.count()).toBe(3));
  expect(await page.deps.db.promises.filter((row) => row.text === 'the article on hiring').first()).toMatchObject({
    by: 'mine',
    personId: 'sara',
    kind: 'link',
    due: '2026-11-26',
  });
});

test('what cannot be kept as it is says why, and loses nothing that was typed', async () => {
  showPage(page, '/promises');
  await userEvent.click(await button('Write one down'));
  await userEvent.click(await button('Save'));
  expect(await screen.findByText('Say whom it is between.')).toBeTruthy();
  await userEvent.type(await screen.findByRole('textbox', { name: 'To whom' }), 'ana{Enter}');
  await userEvent.click(await button('Save'));
  expect(await screen.findByText('Say in a few words what it is.')).toBeTruthy();
  const what = screen.getByRole<HTMLInputElement>('textbox', { name: 'What' });
  await userEvent.click(what);
  await userEvent.paste('x'.repeat(301));
  await userEvent.click(await button('Save'));
  expect(await screen.findByText(/at most 300 characters/)).toBeTruthy();
  expect(what.value).toHaveLength(301);
  expect(await page.deps.db.promises.count()).toBe(0);
});

test('a promise is changed, moved by a week and deleted, each with its way back', async () => {
  const id = await promised({ text: 'checklist', due: '2026-11-20' });
  showPage(page, '/promises');
  await userEvent.click(await button('More about: checklist'));
  await userEvent.click(await button('A week later'));
  await waitFor(async () => expect((await stored(id)).due).toBe('2026-12-03'));
  await userEvent.click(await button('Undo'));
  await waitFor(async () => expect((await stored(id)).due).toBe('2026-11-20'));
  await userEvent.click(await button('More about: checklist'));
  await userEvent.click(await button('Change'));
  const what = await screen.findByRole('textbox', { name: 'What' });
  await userEvent.type(what, ' for suppliers');
  await userEvent.click(await button('Save'));
  await waitFor(async () => expect((await stored(id)).text).toBe('checklist for suppliers'));
  await userEvent.click(await button('Delete'));
  await waitFor(async () => expect((await stored(id)).deletedAt).not.toBeNull());
  await userEvent.click(await button('Undo'));
  await waitFor(async () => expect((await stored(id)).deletedAt).toBeNull());
});

test('[P27] giving a book away takes one copy off the list, and stands with the person; undo puts it back', async () => {
  const book = await addBook(page.deps, { title: 'Range', author: 'David Epstein', copies: 2 });
  showPage(page, '/promises');
  await userEvent.click(await button('Give one: Range'));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Who gets Range?' }), 'ana');
  await userEvent.click(await button('Ana Lindqvist'));
  await waitFor(async () => expect((await page.deps.db.books.get(book.id))?.copies).toBe(1));
  const sent = { personId: 'ana', title: 'Range', steps: [{ kind: 'copy-sent' }] };
  await waitFor(async () => expect(await page.deps.db.mentions.toArray()).toMatchObject([sent]));
  await userEvent.click(await button('Undo'));
  await waitFor(async () => expect((await page.deps.db.books.get(book.id))?.copies).toBe(2));
});
