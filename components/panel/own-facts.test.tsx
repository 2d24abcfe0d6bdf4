// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import {
  linkedinUrl,
  managerFacts,
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
import { rememberPerson } from '@/lib/services/remember-person';

afterEach(cleanup);

const spring = '2026-03-09T09:00:00Z';
const ana = { source: 'linkedin', handle: 'ana-example', url: linkedinUrl('ana-example') } as const;

test('a list that names nobody is no page that was changed: the panel says what to do', async () => {
  const panel = surface();
  await rememberPerson(panel.deps, { address: ana });
  panel.tab.url = `${ana.url}details/experience/`;
  panel.tab.trouble = { kind: 'id-alone', parts: [] };
  showPanel(panel);
  expect(await screen.findByText(/Open the profile in this tab first, then the list from there/)).toBeTruthy();
  expect(screen.queryByText(/has changed this page/)).toBeNull();
});

test('the facts are typed in the panel, stand in the brief with their source, and can be taken back', async () => {
  const panel = surface();
  const { personId } = await rememberPerson(panel.deps, { address: ana });
  panel.tab.url = ana.url;
  panel.tab.trouble = { kind: 'layout-unknown', parts: ['topCard'] };
  showPanel(panel);
  const [type] = await screen.findAllByRole('button', { name: 'Type the facts' });
  await userEvent.click(type!);
  await userEvent.type(await screen.findByLabelText('Name'), 'Ana Example');
  await userEvent.type(screen.getByLabelText('Job title'), 'Head of Ferries');
  await userEvent.type(screen.getByLabelText('Where they live'), 'Ystad');
  await userEvent.type(screen.getByLabelText('Since'), 'May');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Write a year, or year and month/)).toBeTruthy();
  await userEvent.clear(screen.getByLabelText('Since'));
  await userEvent.type(screen.getByLabelText('Since'), '2026-05');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Head of Ferries')).toBeTruthy();
  expect(screen.getByText('typed by you, 26 Nov')).toBeTruthy();
  expect(screen.getByText('In Ystad · typed by you, 26 Nov')).toBeTruthy();
  expect((await panel.deps.db.people.get(personId))?.name).toBe('Ana Example');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await panel.deps.db.people.get(personId))?.name).toBe('ana-example'));
});

test('what is half typed is there again', async () => {
  const panel = surface();
  await rememberPerson(panel.deps, { address: ana });
  panel.tab.url = ana.url;
  const first = showPanel(panel);
  await userEvent.click(await screen.findByRole('button', { name: 'Type the facts' }));
  await userEvent.type(await screen.findByLabelText('Company'), 'Sound Lines');
  await waitFor(async () => expect(JSON.stringify(await panel.deps.db.drafts.toArray())).toContain('Sound Lines'));
  first.unmount();
  showPanel(panel);
  await userEvent.click(await screen.findByRole('button', { name: 'Type the facts' }));
  expect((await screen.findByLabelText<HTMLInputElement>('Company')).value).toBe('Sound Lines');
});

test('a page that has changed in part says which part, over what is known', async () => {
  const panel = surface();
  await remember(panel, readingOf('ana-example', spring, managerFacts('Ana Example')));
  panel.tab.url = ana.url;
  panel.tab.trouble = { kind: 'layout-changed', parts: ['location', 'headline'] };
  showPanel(panel);
  expect(
    await screen.findByText(
      'LinkedIn has changed this page; your data is safe. Not read: place, headline. The rest is.',
    ),
  ).toBeTruthy();
});

test('what was marked of somebody remembered is said once', async () => {
  const panel = surface();
  await remember(panel, readingOf('ana-example', spring, managerFacts('Ana Example')));
  panel.tab.url = ana.url;
  const mark = { field: 'job', text: 'Head of Ferries', at: testStart, source: 'linkedin', url: ana.url } as const;
  panel.tab.marks = [{ ...mark, stored: 'id-x' }];
  showPanel(panel);
  expect(await screen.findByText('Job: “Head of Ferries” is kept.')).toBeTruthy();
  await waitFor(() => expect(panel.tab.marks).toEqual([]));
});

test('what was marked of somebody unknown waits, and is kept with remembering', async () => {
  const popup = surface();
  popup.tab.url = ana.url;
  popup.tab.held = readingOf('ana-example', testStart, managerFacts('Ana Example'));
  const mark = { field: 'headline', text: 'Runs ferries', at: testStart, source: 'linkedin', url: ana.url } as const;
  popup.tab.marks = [{ ...mark, stored: null }];
  showPopup(popup);
  expect(await screen.findByText('Headline: “Runs ferries”')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Remember' }));
  await waitFor(async () =>
    expect(await popup.deps.db.ownFacts.toArray()).toMatchObject([{ field: 'headline', text: 'Runs ferries' }]),
  );
});
