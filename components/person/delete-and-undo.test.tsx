// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveNote } from '@/lib/services/notes';

let page: TestPage;
let ana: string;

beforeEach(async () => {
  page = pageDeps();
  const address = {
    source: 'linkedin',
    handle: 'ana-example',
    url: 'https://www.linkedin.com/in/ana-example/',
  } as const;
  ana = (await rememberPerson(page.deps, { address, name: 'Ana Example' })).personId;
  await saveNote(page.deps, { personId: ana, text: 'Likes tea' });
});
afterEach(cleanup);

async function isDeleted(): Promise<boolean> {
  return (await page.deps.db.people.get(ana))?.deletedAt !== null;
}

test('a person goes to the trash without a question, and comes back with undo', async () => {
  const user = userEvent.setup();
  showPage(page, `/person/${ana}`);
  await user.click(await screen.findByRole('button', { name: 'Move to the trash' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await screen.findByText('Ana Example is in the trash.');
  expect(await isDeleted()).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await isDeleted()).toBe(false));
});

test('whoever is in the trash can be put back from there', async () => {
  const user = userEvent.setup();
  showPage(page, `/person/${ana}`);
  await user.click(await screen.findByRole('button', { name: 'Move to the trash' }));
  await user.click(await screen.findByRole('link', { name: 'Trash' }));
  await user.click(await screen.findByRole('button', { name: 'Put back' }));
  await waitFor(async () => expect(await isDeleted()).toBe(false));
});

test('forgetting asks first, and then leaves nothing', async () => {
  const user = userEvent.setup();
  showPage(page, `/person/${ana}`);
  await user.click(await screen.findByRole('button', { name: 'Forget this person' }));
  expect(screen.getByRole('dialog').textContent).toContain('cannot be undone');
  expect(await page.deps.db.people.count()).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Forget Ana Example' }));
  await waitFor(async () => expect(await page.deps.db.people.count()).toBe(0));
  expect(await page.deps.db.notes.count()).toBe(0);
  expect(await page.deps.db.identities.count()).toBe(0);
});

test('keeping somebody after all changes nothing', async () => {
  const user = userEvent.setup();
  showPage(page, `/person/${ana}`);
  await user.click(await screen.findByRole('button', { name: 'Forget this person' }));
  await user.click(screen.getByRole('button', { name: 'Keep Ana Example' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await page.deps.db.people.count()).toBe(1);
});
