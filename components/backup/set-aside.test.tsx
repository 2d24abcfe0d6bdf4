// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { databaseNamed, memoryStorage, pageDeps, showPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportEverything } from '@/lib/services/export-everything';
import { saveNote } from '@/lib/services/notes';
import { rememberPerson } from '@/lib/services/remember-person';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const address = { source: 'x', handle: 'ana', url: 'https://x.com/ana' } as const;
const shortfall = { missing: { notes: 1 }, expected: { people: 1 }, sequenceBehind: 0, replaced: false };

async function withDamaged(name: string) {
  const page = pageDeps();
  const damaged = { ...page.deps, db: databaseNamed(name) };
  const { personId } = await rememberPerson(damaged, { address, name: 'Ana Example' });
  await saveNote(damaged, { personId, text: 'Likes tea' });
  damaged.db.close();
  const storage = memoryStorage(page.deps.db.name);
  await storage.canary.writeShortfall(name, shortfall);
  return { page, storage };
}

test('a damaged database is shown with its date and size, and deleted after one question', async () => {
  const { page, storage } = await withDamaged('prefika-damaged');
  showPage(page, '/backup', { storage });
  expect(await screen.findByText('Last written today')).toBeTruthy();
  expect(screen.getByText('1 person · 0 meetings · 1 note')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Delete: Last written today' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByText('Last written today')).toBeNull());
  expect(await storage.canary.readShortfall('prefika-damaged')).toBeNull();
});

test('restored, it takes the place of what is stored', async () => {
  const { page, storage } = await withDamaged('prefika-damaged-too');
  showPage(page, '/backup', { storage });
  await userEvent.click(await screen.findByRole('button', { name: 'Restore: Last written today' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Restore' }));
  await waitFor(async () => expect(await storage.databases.get()).not.toBe(page.deps.db.name));
  const db = databaseNamed(await storage.databases.get());
  expect((await exportEverything({ ...page.deps, db })).rows.notes).toMatchObject([{ text: 'Likes tea' }]);
});

test('nothing is said of it where nothing was set aside', async () => {
  showPage(pageDeps(), '/backup');
  await screen.findByRole('button', { name: 'Write the file' });
  expect(screen.queryByText('Set aside')).toBeNull();
});
