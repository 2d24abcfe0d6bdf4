// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { deletePromise, makePromise } from '@/lib/services/promises';
import { rememberPerson } from '@/lib/services/remember-person';

afterEach(cleanup);

async function withDeleted(count: number) {
  const page = pageDeps();
  const address = { source: 'x', handle: 'ana', url: 'https://x.com/ana' } as const;
  const { personId } = await rememberPerson(page.deps, { address, name: 'Ana Example' });
  for (let at = 0; at < count; at += 1) {
    const saved = await makePromise(page.deps, { by: 'mine', personId, text: `thing ${at}` });
    if (saved.ok) await deletePromise(page.deps, saved.promise.id);
  }
  showPage(page, '/people/trash');
  return page;
}

test('a deleted promise is put back with one click, and that with its way back', async () => {
  const { deps } = await withDeleted(1);
  const deleted = async () => (await deps.db.promises.toArray()).map(({ deletedAt }) => deletedAt !== null);
  expect(await screen.findByText('Promise · Ana Example')).toBeTruthy();
  expect(screen.getByText('thing 0')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Put back: Promise · Ana Example thing 0' }));
  await waitFor(async () => expect(await deleted()).toEqual([false]));
  expect(await screen.findByText('The trash is empty.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await deleted()).toEqual([true]));
  expect(await screen.findByText('thing 0')).toBeTruthy();
});

test('many are shown by and by', async () => {
  await withDeleted(60);
  expect(await screen.findAllByRole('button', { name: /Put back: Promise/ })).toHaveLength(50);
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(screen.getAllByRole('button', { name: /Put back: Promise/ })).toHaveLength(60);
});
