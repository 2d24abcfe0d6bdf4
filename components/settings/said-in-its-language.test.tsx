// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

afterEach(cleanup);

test('another language is chosen, and that it is saved is said in it', async () => {
  const page = pageDeps();
  showPage(page, '/settings');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), 'sv');
  expect(await screen.findByText('Sparat.')).toBeTruthy();
  expect(screen.queryByText('Saved.')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(await screen.findByRole('heading', { name: 'Settings' })).toBeTruthy();
});

test('an address of one’s own is added and taken away, each with undo', async () => {
  const page = pageDeps();
  showPage(page, '/settings');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Add an address of yours' }), 'me{Enter}');
  expect(await screen.findByText('That does not look like an e-mail address.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: 'Add an address of yours' }), '@Example.com{Enter}');
  await userEvent.click(await screen.findByRole('button', { name: 'Remove me@example.com' }));
  await waitFor(() => expect(page.settings().ownEmails).toEqual([]));
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(page.settings().ownEmails).toEqual(['me@example.com']));
});
