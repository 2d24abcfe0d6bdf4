// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { promiseState } from '@/lib/domain/promise';
import { addMention, tellMention } from '@/lib/services/mentions';
import { makePromise, tellPromise } from '@/lib/services/promises';
import { rememberPerson } from '@/lib/services/remember-person';
import { startIntroduction, tellIntroduction } from '@/lib/services/introductions';
import { addTouch } from '@/lib/services/touches';

afterEach(cleanup);

let page: TestPage;
let ana: string;
beforeEach(async () => {
  page = pageDeps();
  const address = { source: 'x', handle: 'ana', url: 'https://x.com/ana' } as const;
  ({ personId: ana } = await rememberPerson(page.deps, { address, name: 'Ana Example' }));
});

const line = async (label: string) =>
  within(await screen.findByRole('region', { name: 'Time line' })).findByLabelText(label);

async function promised(text: string, by: 'mine' | 'theirs' = 'mine') {
  const saved = await makePromise(page.deps, { by, personId: ana, text });
  if (!saved.ok) throw new Error(saved.problem.kind);
  await tellPromise(page.deps, saved.promise.id, 'kept');
  return saved.promise.id;
}

test('[P66] being good to one’s word shows on the person: what was kept, with no rate and no score', async () => {
  await promised('the book');
  await promised('intro to Bo');
  await promised('supplier checklist', 'theirs');
  showPage(page, `/person/${ana}`);
  const kept = await screen.findByText(/^You kept:/);
  expect(kept.textContent).toMatch(/^You kept: (the book, intro to Bo|intro to Bo, the book)$/);
  expect((await screen.findByText(/^They kept:/)).textContent).toBe('They kept: supplier checklist');
});

test('everything the user wrote down stands on the time line, and the last of it is taken back and undone', async () => {
  const id = await promised('the book');
  showPage(page, `/person/${ana}`);
  const kept = await within(await line('Everything')).findByText('Kept: the book');
  const item = kept.closest('li');
  if (!item) throw new Error('no line');
  await userEvent.click(within(item).getByRole('button', { name: 'Take back' }));
  await waitFor(async () => expect(promiseState((await page.deps.db.promises.get(id))!)).toBe('open'));
  await waitFor(() => expect(screen.queryByText('Kept: the book')).toBeNull());
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(promiseState((await page.deps.db.promises.get(id))!)).toBe('kept'));
});

test('the time line is narrowed to one kind, and what is deleted from it comes back', async () => {
  await addTouch(page.deps, { personId: ana, kind: 'comment', note: 'on her talk' });
  await promised('the book');
  showPage(page, `/person/${ana}`);
  await line('Everything');
  await userEvent.selectOptions(screen.getByLabelText('Show'), 'Contact');
  const list = await line('Contact');
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  await userEvent.click(within(list).getByRole('button', { name: 'Delete' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await within(await line('Contact')).findByText('Comment: on her talk')).toBeTruthy();
});

test('what happened on another day than it was told is moved there, and a day to come is refused', async () => {
  await addTouch(page.deps, { personId: ana, kind: 'call', note: 'on the plant' });
  await promised('the book');
  const before = await page.deps.db.promises.toArray();
  showPage(page, `/person/${ana}`);
  const kept = (await within(await line('Everything')).findByText('Kept: the book')).closest('li');
  await userEvent.click(within(kept!).getByRole('button', { name: 'Another day' }));
  const day = await screen.findByLabelText('Another day');
  const write = async (value: string) => {
    fireEvent.change(day, { target: { value } });
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  };
  await write('2226-11-20');
  expect(await screen.findByText(/no date within reach/)).toBeTruthy();
  await write('2026-11-27');
  expect(await screen.findByText(/has not come yet/)).toBeTruthy();
  expect(await page.deps.db.promises.toArray()).toEqual(before);
  await write('2026-11-20');
  await waitFor(async () => {
    const texts = within(await line('Everything'))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    const at = (words: string) => texts.findIndex((text) => text.includes(words));
    expect(at('Kept: the book')).toBeGreaterThan(at('Call: on the plant'));
  });
  expect((await page.deps.db.promises.toArray())[0]?.steps).toMatchObject([
    { kind: 'kept', at: '2026-11-20T11:00:00Z' },
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await page.deps.db.promises.toArray())[0]?.steps).toEqual(before[0]?.steps));
});

test('[P26] a copy that was sent stands on the time line', async () => {
  const book = await addMention(page.deps, { personId: ana, kind: 'book', title: 'Range', author: 'David Epstein' });
  await tellMention(page.deps, book.id, 'copy-sent');
  showPage(page, `/person/${ana}/mention/${book.id}`);
  const list = await line('Everything');
  expect(await within(list).findByText('A copy is sent: Range, David Epstein')).toBeTruthy();
  expect(list.querySelector('.shown')).toBeTruthy();
});

test('[P37] an introduction that was made without asking says so on the time line', async () => {
  const party = (name: string, personId: string | null = null) => ({ name, personId, why: '' });
  const saved = await startIntroduction(page.deps, {
    direction: 'given',
    a: party('Ana Example', ana),
    b: party('Bo Berg'),
  });
  if (!saved.ok) throw new Error(saved.problem.kind);
  await tellIntroduction(page.deps, saved.introduction.id, { kind: 'already-fine', side: 'a' });
  await tellIntroduction(page.deps, saved.introduction.id, { kind: 'made', mode: 'mail' });
  showPage(page, `/person/${ana}`);
  const list = await line('Everything');
  expect(await within(list).findByText('Introduced: Ana Example and Bo Berg')).toBeTruthy();
  expect(within(list).getByText('without asking Bo Berg first')).toBeTruthy();
});
