// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { linkedinUrl, managerFacts, readingOf, remember, showPopup, surface, testStart } from '@/tests/surfaces';
import { pageDeps, showPage } from '@/tests/full-page';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { maxNoteLength } from '@/lib/domain/note';
import { rememberPerson } from '@/lib/services/remember-person';

afterEach(cleanup);

const endless = 'lamp '.repeat(20_000);
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

async function popupWithAna() {
  const popup = surface();
  await remember(popup, readingOf('ana-example', testStart, managerFacts('Ana Example')));
  popup.tab.url = linkedinUrl('ana-example');
  showPopup(popup);
  await screen.findByRole('button', { name: 'Plan a coffee' });
  return popup;
}

test('a date two hundred years off is said, and what was typed stays', async () => {
  const { deps } = await popupWithAna();
  await userEvent.click(screen.getByRole('button', { name: 'Plan a coffee' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Where' }), 'Café Example');
  fireEvent.change(document.querySelector('input[type=date]')!, { target: { value: '2226-11-26' } });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/more than 10 years ahead/)).toBeTruthy();
  expect(field('Where').value).toBe('Café Example');
  expect(await deps.db.meetings.count()).toBe(0);
});

test('notes of a hundred thousand characters are cut where they end, and that is said', async () => {
  const popup = await popupWithAna();
  await userEvent.click(screen.getByRole('button', { name: 'Had coffee' }));
  fireEvent.change(await screen.findByRole('textbox', { name: 'Notes' }), { target: { value: endless } });
  expect(await screen.findByText(/At most 50000 characters fit here/)).toBeTruthy();
  // They outlive a click outside.
  await waitFor(async () =>
    expect((await popup.deps.db.drafts.toArray()).some(({ text }) => text.length > maxNoteLength)).toBe(true),
  );
  cleanup();
  showPopup(popup);
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' })).value).toHaveLength(
    maxNoteLength,
  );
});

async function pageWithAna() {
  const page = pageDeps();
  const address = { source: 'x', handle: 'ana', url: 'https://x.com/ana' } as const;
  const { personId } = await rememberPerson(page.deps, { address, name: 'Ana Example' });
  showPage(page, `/person/${personId}`);
  return { ...page.deps, person: () => page.deps.db.people.get(personId) };
}

test('an endless name is refused with the length that fits, and the rest of the form stays', async () => {
  const { person } = await pageWithAna();
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  fireEvent.change(field('Name'), { target: { value: endless } });
  await userEvent.type(field('Where you met'), 'a fair');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('That is too long: at most 200 characters.')).toBeTruthy();
  expect(field('Where you met').value).toBe('a fair');
  expect(await person()).toMatchObject({ name: 'Ana Example', metWhere: '' });
  fireEvent.change(field('Name'), { target: { value: 'Ana Example' } });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await person()).toMatchObject({ metWhere: 'a fair' }));
});

test('an endless note is cut where it ends, said, and saved', async () => {
  const { db } = await pageWithAna();
  const note = await screen.findByRole('textbox', { name: 'Note, as Markdown text' });
  fireEvent.change(note, { target: { value: endless } });
  expect(await screen.findByText(/At most 50000 characters fit here/)).toBeTruthy();
  fireEvent.blur(note);
  await waitFor(async () => expect((await db.notes.toArray())[0]?.text).toHaveLength(maxNoteLength));
  expect(await screen.findByText('saved')).toBeTruthy();
});
