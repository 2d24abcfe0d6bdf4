// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { databaseNamed, memoryStorage, pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportEverything } from '@/lib/services/export-everything';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveNote } from '@/lib/services/notes';

let page: TestPage;

beforeEach(async () => {
  sessionStorage.clear();
  page = pageDeps();
  const address = { source: 'x', handle: 'ana', url: 'https://x.com/ana' } as const;
  const { personId } = await rememberPerson(page.deps, { address, name: 'Ana Example' });
  await saveNote(page.deps, { personId, text: 'Likes tea' });
});
afterEach(cleanup);

async function offer(text: string): Promise<void> {
  const input = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!found) throw new Error('no place for a file');
    return found;
  });
  await userEvent.upload(input, new File([text], 'prefika-2026.json', { type: 'application/json' }));
}

async function stored(): Promise<unknown> {
  return (await exportEverything(page.deps)).rows;
}

test('a file with a broken row is refused with part and row, and nothing changes', async () => {
  const before = await stored();
  const file = await exportEverything(page.deps);
  const broken = { ...file, rows: { ...file.rows, notes: [...file.rows.notes, { id: 7 }] } };
  showPage(page, '/backup');
  await offer(JSON.stringify(broken));
  expect(await screen.findByText(/prefika-2026\.json cannot be read\. Nothing was changed\./)).toBeTruthy();
  expect(screen.getByText(/Notes, row 2/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Read it in' })).toBeNull();
  expect(await stored()).toEqual(before);
});

test('what is no backup at all is said to be none', async () => {
  showPage(page, '/backup');
  await offer('<html>');
  expect(await screen.findByText(/this is no JSON/)).toBeTruthy();
});

test('a whole file is shown first, and read in after a further click', async () => {
  const text = JSON.stringify(await exportEverything(page.deps));
  const storage = memoryStorage(page.deps.db.name);
  showPage(page, '/backup', { storage });
  await offer(text);
  expect(await screen.findByText('prefika-2026.json is in order.')).toBeTruthy();
  expect(screen.getByText('It takes the place of everything that is stored now.')).toBeTruthy();
  expect(await storage.databases.get()).toBe(page.deps.db.name);

  await userEvent.click(screen.getByRole('button', { name: 'Read it in' }));
  expect(await screen.findByText('The backup is in place.')).toBeTruthy();
  const fresh = databaseNamed(await storage.databases.get());
  expect(fresh.name).not.toBe(page.deps.db.name);
  expect((await fresh.notes.toArray()).map((note) => note.text)).toEqual(['Likes tea']);
});

test('one click writes everything to a file and remembers when', async () => {
  const made: Blob[] = [];
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob);
    return 'blob:made';
  };
  showPage(page, '/backup');
  await userEvent.click(await screen.findByRole('button', { name: 'Write the file' }));
  await waitFor(() => expect(page.settings().lastBackupAt).toBe('2026-11-26T09:00:00Z'));
  const [file] = made;
  expect(JSON.parse(await file!.text())).toEqual(await exportEverything(page.deps));
});
