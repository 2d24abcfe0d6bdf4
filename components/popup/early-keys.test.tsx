// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { managerFacts, readingOf, remember, showPopup, surface, testStart } from '@/tests/surfaces';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { forgetAhead, tellAhead } from '../ahead';
import { aboutEarlyKeys, hearEarlyKeys } from './early-keys';

afterEach(() => {
  cleanup();
  forgetAhead();
});

function press(...keys: readonly string[]): void {
  for (const key of keys) document.dispatchEvent(new KeyboardEvent('keydown', { key }));
}

it('keeps a slash and what is typed behind it, until the search takes it', () => {
  const early = hearEarlyKeys(document);
  press('a', '/', 'A', 'm', 'Backspace');
  expect(early.pressed()).toBe(true);
  press('n');
  expect(early.take()).toBe('An');
  press('a');
  expect(early.take()).toBe('An');
});

it('keeps nothing that Escape threw away', () => {
  const early = hearEarlyKeys(document);
  press('/', 'a', 'Escape');
  expect(early.pressed()).toBe(false);
});

it('hears nothing more once the popup is there and no slash was pressed', () => {
  const early = hearEarlyKeys(document);
  expect(early.pressed()).toBe(false);
  press('/');
  expect(early.pressed()).toBe(false);
});

it('opens the popup on the search, with what was typed before there was one', async () => {
  const popup = surface();
  await remember(popup, readingOf('ana-example', testStart, managerFacts('Ana Example')));
  await remember(popup, readingOf('sara-example', testStart, { name: 'Sara Sample' }));
  tellAhead(aboutEarlyKeys, hearEarlyKeys(document));
  press('/', 's', 'a', 'r');
  showPopup(popup);
  expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('sar');
  expect(await screen.findByText('Sara Sample')).toBeTruthy();
  expect(screen.queryByText('Ana Example')).toBeNull();
});
