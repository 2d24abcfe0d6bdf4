// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { firstRunSettings, pageDeps, showPage } from '@/tests/full-page';

afterEach(cleanup);

function site(name: string) {
  return within(screen.getByRole('group', { name }));
}

test('nothing is chosen beforehand for either site', () => {
  showPage(pageDeps(firstRunSettings), '/');
  for (const name of ['LinkedIn', 'X']) {
    for (const radio of site(name).getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false);
  }
});

test('a profile that is opened is read, unless told otherwise', () => {
  showPage(pageDeps(firstRunSettings), '/');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'When I open it' }).checked).toBe(true);
});

test('the first run ends only when both sites are answered, and says why until then', async () => {
  const user = userEvent.setup();
  const page = pageDeps(firstRunSettings);
  showPage(page, '/people');
  const start = screen.getByRole<HTMLButtonElement>('button', { name: 'Start' });
  expect(start.disabled).toBe(true);
  expect(screen.getByText(/Choose for LinkedIn and X first/)).toBeTruthy();

  await user.click(site('LinkedIn').getByRole('radio', { name: 'Leave the page untouched' }));
  expect(start.disabled).toBe(true);
  expect(screen.getByText(/Choose for X first/)).toBeTruthy();

  await user.click(site('X').getByRole('radio', { name: 'Show a label in the page' }));
  expect(start.disabled).toBe(false);
  expect(page.settings().chosenAt).toBeNull();

  await user.click(start);
  await waitFor(() => expect(page.settings().chosenAt).toBe('2026-11-26T09:00:00Z'));
  expect(page.settings().annotation).toEqual({ linkedin: 'leave-untouched', x: 'annotate' });
  expect(page.settings().readingMode).toBe('open');
});

test('until then every address of the page leads to the choice', () => {
  showPage(pageDeps(firstRunSettings), '/settings');
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy();
});
