// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, type TestPage } from '@/tests/full-page';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { catalogueOf } from '@/lib/i18n/catalogue';
import { drafts } from '@/lib/i18n/en/drafts';
import { drafts as swedish } from '@/lib/i18n/sv/drafts';
import { DepsProvider } from '../deps';
import { ToastProvider } from '../ui/toast';
import { Templates } from './templates';

afterEach(cleanup);

let page: TestPage;
beforeEach(() => {
  page = pageDeps();
  render(
    <DepsProvider deps={page.deps} settings={page.settings()} text={catalogueOf('en')}>
      <ToastProvider>
        <Templates />
      </ToastProvider>
    </DepsProvider>,
  );
});

const body = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const stored = async (id: string) => (await page.deps.db.templates.get(id))?.body;
const original = drafts.templates['light-touch'].body;

async function lightTouch(): Promise<HTMLTextAreaElement> {
  await body();
  await userEvent.selectOptions(screen.getByLabelText('Draft'), 'light-touch');
  return body();
}

test('each kind of draft can be given other words, and taken back to those before', async () => {
  await userEvent.type(await lightTouch(), ' Bye!');
  await userEvent.click(button('Save'));
  await waitFor(async () => expect(await stored('light-touch:en')).toBe(`${original} Bye!`));
  expect(await screen.findByRole('option', { name: 'A light touch (your words)' })).toBeTruthy();
  await userEvent.click(button('Undo'));
  await waitFor(async () => expect(await stored('light-touch:en')).toBeUndefined());
  await waitFor(async () => expect((await body()).value).toBe(original));
});

test('the original words come back in one click, and the user’s own with Undo', async () => {
  await userEvent.type(await lightTouch(), ' Bye!');
  await userEvent.click(button('Save'));
  await waitFor(async () => expect(await stored('light-touch:en')).toContain('Bye!'));
  await waitFor(() => expect(button('Back to the original words').disabled).toBe(false));
  await userEvent.click(button('Back to the original words'));
  await waitFor(async () => expect((await body()).value).toBe(original));
  await userEvent.click(button('Undo'));
  await waitFor(async () => expect((await body()).value).toBe(`${original} Bye!`));
});

test('a place that is not known is named, with those that are, and is not saved', async () => {
  await userEvent.type(await lightTouch(), ' {{nmae}');
  expect(screen.getByText('Nothing is known of {nmae}. You can use: {name} and {about}.')).toBeTruthy();
  expect(button('Save').disabled).toBe(true);
});

test('an empty text is refused with a clear sentence', async () => {
  await userEvent.clear(await lightTouch());
  await userEvent.click(button('Save'));
  expect(await screen.findByText(/Without a text there is nothing to begin with/)).toBeTruthy();
  expect(await page.deps.db.templates.count()).toBe(0);
});

test('the other language has words and places of its own', async () => {
  await lightTouch();
  await userEvent.click(button('Swedish'));
  await waitFor(async () => expect((await body()).value).toBe(swedish.templates['light-touch'].body));
  const field = await body();
  field.setSelectionRange(0, 0);
  await userEvent.click(button('{namn}'));
  expect(field.value.startsWith('{namn}Hej {namn}!')).toBe(true);
  await userEvent.click(button('Save'));
  await waitFor(async () => expect(await stored('light-touch:sv')).toContain('{namn}Hej {namn}!'));
  expect(await stored('light-touch:en')).toBeUndefined();
});
