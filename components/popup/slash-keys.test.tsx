// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { managerFacts, readingOf, remember, showPopup, surface, testStart } from '@/tests/surfaces';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { hearSlash, slashKeys } from './slash-keys';

afterEach(cleanup);

function press(...keys: readonly string[]): void {
  for (const key of keys) document.body.dispatchEvent(keyDown(key));
}

function keyDown(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
}

it('keeps what is typed behind a slash, until the search takes it', () => {
  const keys = hearSlash(document);
  press('a', '/', 'A', 'm', 'Backspace', 'n');
  expect(keys.take()).toBe('An');
  press('a');
  expect(keys.take()).toBe('');
});

it('keeps nothing that Escape threw away', () => {
  const keys = hearSlash(document);
  press('/', 'a', 'Escape', 'b');
  expect(keys.take()).toBe('');
});

it('calls at every slash, and at once where one waits', () => {
  const keys = hearSlash(document);
  press('/');
  const run = vi.fn<() => void>();
  const stop = keys.onSlash(run);
  expect(run).toHaveBeenCalledTimes(1);
  keys.take();
  press('/');
  expect(run).toHaveBeenCalledTimes(2);
  keys.take();
  stop();
  press('/');
  expect(run).toHaveBeenCalledTimes(2);
});

it('leaves a slash that is typed into a field, and shortcuts, alone', () => {
  const keys = hearSlash(document);
  const run = vi.fn<() => void>();
  keys.onSlash(run);
  const field = document.body.appendChild(document.createElement('textarea'));
  field.dispatchEvent(keyDown('/'));
  field.remove();
  document.body.dispatchEvent(keyDown('/', { ctrlKey: true }));
  expect(run).not.toHaveBeenCalled();
});

it('opens the popup on the search, with what was typed before there was one', async () => {
  const popup = await twoPeople();
  slashKeys();
  press('/', 's', 'a', 'r');
  showPopup(popup);
  expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('sar');
  expect(await screen.findByText('Sara Sample')).toBeTruthy();
  expect(screen.queryByText('Ana Example')).toBeNull();
});

it('loses nothing that is typed while the search is on its way', async () => {
  const popup = await twoPeople();
  showPopup(popup);
  await screen.findByRole('main');
  press('/', 's');
  await Promise.resolve();
  press('a', 'r');
  const field = await screen.findByRole<HTMLInputElement>('searchbox');
  expect(field.value).toBe('sar');
  expect(document.activeElement).toBe(field);
});

async function twoPeople() {
  const popup = surface();
  await remember(popup, readingOf('ana-example', testStart, managerFacts('Ana Example')));
  await remember(popup, readingOf('sara-example', testStart, { name: 'Sara Sample' }));
  return popup;
}
