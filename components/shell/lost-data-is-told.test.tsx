// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { memoryStorage, pageDeps, showPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { rememberPerson } from '@/lib/services/remember-person';

afterEach(cleanup);

const address = { source: 'x', handle: 'ana', url: 'https://x.com/ana' } as const;

test('rows that are gone are told, with the way to restore, and never taken for a first run', async () => {
  const page = pageDeps();
  await rememberPerson(page.deps, { address, name: 'Ana Example' });
  await page.deps.db.people.clear();
  const storage = memoryStorage(page.deps.db.name);
  showPage(page, '/today', { storage });
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('People (1)');
  expect(screen.getByRole('link', { name: 'Read a backup' }).getAttribute('href')).toBe('#/backup');
  expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Go on with what is there' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(await storage.databases.get()).not.toBe(page.deps.db.name);
});

test('nothing is said while everything is there', async () => {
  const page = pageDeps();
  await rememberPerson(page.deps, { address, name: 'Ana Example' });
  const storage = memoryStorage(page.deps.db.name);
  showPage(page, '/people', { storage });
  await screen.findByText('Ana Example');
  expect(screen.queryByRole('alert')).toBeNull();
});
