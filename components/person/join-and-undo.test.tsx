// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { rememberPerson } from '@/lib/services/remember-person';

afterEach(cleanup);

async function remember({ deps }: TestPage, source: 'linkedin' | 'x', handle: string, name: string): Promise<string> {
  const url = source === 'x' ? `https://x.com/${handle}` : `https://www.linkedin.com/in/${handle}/`;
  return (await rememberPerson(deps, { address: { source, handle, url }, name })).personId;
}

async function ownersOf({ deps }: TestPage): Promise<readonly string[]> {
  return (await deps.db.identities.toArray()).map((identity) => identity.personId);
}

test('somebody whose name agrees is suggested, joined with one click, and taken apart with undo', async () => {
  const user = userEvent.setup();
  const page = pageDeps();
  const ana = await remember(page, 'linkedin', 'ana-example', 'Ana Example');
  const other = await remember(page, 'x', 'anaexample', 'ana example');
  await remember(page, 'x', 'somebody', 'Kim Pretend');
  showPage(page, `/person/${ana}`);

  await user.click(await screen.findByRole('button', { name: 'Join with ana example' }));
  await screen.findByText('Joined with ana example.');
  expect((await ownersOf(page)).filter((id) => id === ana)).toHaveLength(2);
  expect(await page.deps.db.people.get(other)).toBeUndefined();

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await ownersOf(page)).filter((id) => id === ana)).toHaveLength(1));
  expect((await page.deps.db.people.get(other))?.name).toBe('ana example');
});

test('a join can be taken apart long after', async () => {
  const user = userEvent.setup();
  const page = pageDeps();
  const ana = await remember(page, 'linkedin', 'ana-example', 'Ana Example');
  const kim = await remember(page, 'x', 'kim', 'Kim Pretend');
  showPage(page, `/person/${ana}`);
  await user.click(await screen.findByRole('button', { name: 'Join with another person' }));
  await user.type(screen.getByRole('textbox', { name: 'Who is the same person?' }), 'kim');
  await user.click(await screen.findByRole('button', { name: 'Join with Kim Pretend' }));
  await user.click(await screen.findByRole('button', { name: 'Take apart again' }));
  await waitFor(async () => expect(await page.deps.db.people.get(kim)).toBeDefined());
});

test('a profile address is added without opening it; one that is no profile is refused with its reason', async () => {
  const user = userEvent.setup();
  const page = pageDeps();
  const ana = await remember(page, 'linkedin', 'ana-example', 'Ana Example');
  showPage(page, `/person/${ana}`);
  await user.click(await screen.findByRole('button', { name: 'Add a profile by its address' }));
  const field = screen.getByRole('textbox', { name: 'Address of the profile' });
  await user.type(field, 'https://example.com/ana{Enter}');
  expect(await screen.findByText('That is no profile address on LinkedIn or X.')).toBeTruthy();
  await user.clear(field);
  await user.type(field, 'https://x.com/anaexample{Enter}');
  expect(await screen.findByRole('link', { name: 'Open on X' })).toBeTruthy();
  expect(await page.deps.db.identities.count()).toBe(2);
});
