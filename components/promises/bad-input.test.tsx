// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberPerson } from '@/lib/services/remember-person';

let page: TestPage;

beforeEach(async () => {
  page = pageDeps();
  const address = { source: 'x', handle: 'ana', url: 'https://x.com/ana' } as const;
  await rememberPerson(page.deps, { address, name: 'Ana Example' });
  showPage(page, '/promises');
});
afterEach(cleanup);

const endless = 'lamp '.repeat(20_000);
const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const promises = () => page.deps.db.promises.toArray();

async function promiseToAna(text: string) {
  await press('Write one down');
  await userEvent.type(await field('To whom'), 'ana{Enter}');
  await screen.findByRole('button', { name: 'Ana Example (choose somebody else)' });
  fireEvent.change(await field('What'), { target: { value: text } });
}

test('a day two hundred years off is said beside the day, and the rest of the form stays', async () => {
  await promiseToAna('the list');
  fireEvent.change(screen.getByLabelText('By when'), { target: { value: '2226-11-26' } });
  await press('Save');
  expect(await screen.findByText('Choose a day within ten years from now.')).toBeTruthy();
  expect((await field('What')).value).toBe('the list');
  expect(await promises()).toEqual([]);
  fireEvent.change(screen.getByLabelText('By when'), { target: { value: '2026-12-01' } });
  await press('Save');
  await waitFor(async () => expect(await promises()).toMatchObject([{ text: 'the list', due: '2026-12-01' }]));
});

test('an endless promise is refused with the length that fits, and is there to be shortened', async () => {
  await promiseToAna(endless);
  await press('Save');
  expect(await screen.findByText(/at most 300 characters. What you typed is still here/)).toBeTruthy();
  expect((await field('What')).value).toBe(endless);
  expect(await promises()).toEqual([]);
});

test('what was typed is there again when the form was closed with Escape, and gone after Cancel', async () => {
  await promiseToAna('the li');
  await userEvent.type(await field('What'), 'st');
  await waitFor(async () => expect(JSON.stringify(await page.deps.db.drafts.toArray())).toContain('the list'));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('form')).toBeNull();
  await press('Write one down');
  expect((await field('What')).value).toBe('the list');
  await press('Cancel');
  await waitFor(async () => expect(await page.deps.db.drafts.count()).toBe(0));
});

test('keys are enough: the name, Enter, the thing, Ctrl+Enter', async () => {
  await press('Write one down');
  await screen.findByRole('form');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'To whom' })));
  await userEvent.keyboard('an{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What' })));
  await userEvent.keyboard('intro to Sara Ek{Control>}{Enter}{/Control}');
  await waitFor(async () => expect(await promises()).toMatchObject([{ text: 'intro to Sara Ek' }]));
});

test('a book without a title, with endless ones, or with copies that cannot be', async () => {
  await press('Add a book');
  await press('Save');
  expect(await screen.findByText('A book needs a title.')).toBeTruthy();
  fireEvent.change(await field('Title'), { target: { value: endless.slice(0, 300) } });
  expect(await screen.findByText('At most 300 characters fit here; what came after them is left out.')).toBeTruthy();
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Copies' }), { target: { value: '-1' } });
  await press('Save');
  expect(await screen.findByText('Between 0 and 999 copies.')).toBeTruthy();
  expect(await page.deps.db.books.count()).toBe(0);
});
