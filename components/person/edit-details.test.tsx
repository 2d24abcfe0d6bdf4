// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberPerson } from '@/lib/services/remember-person';

let page: TestPage;
let ana: string;

beforeEach(async () => {
  page = pageDeps();
  const address = { source: 'x', handle: 'ana', url: 'https://x.com/ana' } as const;
  ana = (await rememberPerson(page.deps, { address, name: 'Ana Example' })).personId;
});
afterEach(cleanup);

function field(name: string): HTMLElement {
  return screen.getByRole('textbox', { name });
}

test('what is known of a person is edited in one form, and undone', async () => {
  const user = userEvent.setup();
  showPage(page, `/person/${ana}`);
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  await user.type(field('Where you met'), 'a fair');
  await user.type(field('A line that stays on top'), 'on leave until May');
  await user.type(field('Tags'), 'tea, Tea, plants');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await page.deps.db.people.get(ana)).toMatchObject({
      metWhere: 'a fair',
      pinned: 'on leave until May',
      tags: ['tea', 'plants'],
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () =>
    expect(await page.deps.db.people.get(ana)).toMatchObject({ metWhere: '', pinned: '', tags: [] }),
  );
});

test('a person keeps a name, and what is no e-mail address is not taken for one', async () => {
  const user = userEvent.setup();
  showPage(page, `/person/${ana}`);
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  await user.clear(field('Name'));
  await user.type(field('E-mail'), 'ana at home');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('A name is needed.')).toBeTruthy();
  expect(screen.getByText('That does not look like an e-mail address.')).toBeTruthy();
  expect(await page.deps.db.people.get(ana)).toMatchObject({ name: 'Ana Example', email: '' });
  expect(field('Name')).toBeTruthy();
});

test('the star is set and taken off with one click', async () => {
  const user = userEvent.setup();
  showPage(page, `/person/${ana}`);
  const star = await screen.findByRole('button', { name: 'Star' });
  await user.click(star);
  await waitFor(async () => expect((await page.deps.db.people.get(ana))?.starred).toBe(true));
  await waitFor(() => expect(star.getAttribute('aria-pressed')).toBe('true'));
  await user.click(star);
  await waitFor(async () => expect((await page.deps.db.people.get(ana))?.starred).toBe(false));
});

test('a profile that is somebody else’s goes in one click, and comes back with undo', async () => {
  const user = userEvent.setup();
  const { identities, people } = page.deps.db;
  showPage(page, `/person/${ana}`);
  const before = await identities.toArray();
  await user.click(await screen.findByRole('button', { name: 'not theirs: X' }));
  await waitFor(async () => expect([await identities.count(), await people.count()]).toEqual([0, 1]));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await identities.toArray()).toEqual(before));
});
