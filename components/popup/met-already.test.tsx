// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import {
  inMinutes,
  linkedinUrl,
  managerFacts,
  meet,
  readingOf,
  remember,
  showPanel,
  showPopup,
  surface,
  testStart,
} from '@/tests/surfaces';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { touch } from '@/lib/i18n/en/events';
import { popup as words } from '@/lib/i18n/en/popup';

afterEach(cleanup);

async function planned(start: number) {
  const popup = surface();
  const ana = await remember(popup, readingOf('ana-example', testStart, managerFacts('Ana Example')));
  const meeting = await meet(popup, [ana], { start: inMinutes(start), purpose: 'Advice on hiring' });
  popup.tab.url = linkedinUrl('ana-example');
  return { popup, meeting };
}

test('while a coffee is planned one may have met ahead of it: offered last, and the plan stays', async () => {
  const { popup, meeting } = await planned(35);
  showPopup(popup);
  const had = await screen.findByRole('button', { name: words.person.had });
  const buttons = screen.getAllByRole('button').filter((each) => !each.closest('.foot'));
  expect(buttons.slice(-2).map((each) => each.textContent)).toEqual([words.person.had, touch.planAnother]);
  await userEvent.click(had);
  await userEvent.type(await screen.findByLabelText('Notes'), 'Met her on the train.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await popup.deps.db.meetings.count()).toBe(2));
  expect(await popup.deps.db.meetings.get(meeting.id)).toEqual(meeting);
});

test('a coffee that ended before its time can be written down at once, in popup and panel', async () => {
  const { popup } = await planned(-20);
  showPopup(popup);
  await userEvent.click(await screen.findByRole('button', { name: words.meeting.debrief }));
  expect(await screen.findByRole('button', { name: 'Save' })).toBeTruthy();
  cleanup();
  showPanel(popup);
  expect(await screen.findByRole('button', { name: words.meeting.debrief })).toBeTruthy();
});

test('somebody looked up has the brief of the next coffee with them', async () => {
  const { popup } = await planned(20 * 60);
  popup.tab.url = 'about:blank';
  showPopup(popup);
  await screen.findByRole('button', { name: words.search });
  await userEvent.keyboard('/');
  await userEvent.type(await screen.findByRole('searchbox'), 'ana');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Advice on hiring')).toBeTruthy();
  expect(await screen.findByRole('button', { name: touch.planAnother })).toBeTruthy();
});
