// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import {
  headFacts,
  inMinutes,
  linkedinUrl,
  managerFacts,
  meet,
  readingOf,
  remember,
  showPopup,
  surface,
  testStart,
} from '@/tests/surfaces';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { saveNote } from '@/lib/services/notes';
import { rememberPerson } from '@/lib/services/remember-person';

afterEach(cleanup);

const march = '2026-03-12T13:00:00Z';
const spring = '2026-03-09T09:00:00Z';

test('first run: nothing is shown before the choice, which is one click away', async () => {
  const popup = surface({ chosenAt: null });
  showPopup(popup);
  await userEvent.click(await screen.findByRole('button', { name: 'Choose' }));
  expect(popup.opened).toEqual(['#/welcome']);
});

test('nobody remembered: what will be here, invented people, an invitation', async () => {
  const popup = surface();
  showPopup(popup);
  expect(await screen.findByRole('button', { name: 'Paste an invitation' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try with invented people' }));
  expect(await screen.findByText(/Advice on/)).toBeTruthy();
  await waitFor(async () => expect(await popup.deps.db.people.count()).toBe(3));
});

test('unknown person: name, headline and Remember, with the reading that is there; nothing is stored before', async () => {
  const popup = surface();
  popup.tab.url = linkedinUrl('ana-example');
  popup.tab.held = readingOf('ana-example', testStart, managerFacts('Ana Example'));
  showPopup(popup);
  expect(await screen.findByText('Operations Manager at Volta Example')).toBeTruthy();
  expect(await popup.deps.db.people.count()).toBe(0);

  await userEvent.click(screen.getByRole('button', { name: 'Remember' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Where did you meet?' }), 'Slush{Enter}');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Where did you meet?' })).toBeNull());
  expect((await popup.deps.db.people.toArray()).map(({ name, metWhere }) => ({ name, metWhere }))).toEqual([
    { name: 'Ana Example', metWhere: 'Slush' },
  ]);
  expect(await popup.deps.db.pictures.count()).toBe(1);
});

test('where you met is skipped with Enter, and remembering is undone with one click', async () => {
  const popup = surface();
  popup.tab.url = linkedinUrl('ana-example');
  popup.tab.held = readingOf('ana-example', testStart, managerFacts('Ana Example'));
  showPopup(popup);
  await userEvent.click(await screen.findByRole('button', { name: 'Remember' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Where did you meet?' }), '{Enter}');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Where did you meet?' })).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await popup.deps.db.people.count()).toBe(0));
});

test('unknown person with the name of somebody known elsewhere: joined in one step', async () => {
  const popup = surface();
  const { personId } = await rememberPerson(popup.deps, {
    address: { source: 'x', handle: 'anaexample', url: 'https://x.com/anaexample' },
    name: 'Ana Example',
  });
  popup.tab.url = linkedinUrl('ana-example');
  popup.tab.held = readingOf('ana-example', testStart, managerFacts('Ana Example'));
  showPopup(popup);
  await userEvent.click(await screen.findByRole('button', { name: 'Same as Ana Example on X?' }));
  await waitFor(async () =>
    expect((await popup.deps.db.identities.toArray()).map((identity) => identity.personId)).toEqual([
      personId,
      personId,
    ]),
  );
  expect(await popup.deps.db.people.count()).toBe(1);
});

test('reading only when pressed: the button reads this page', async () => {
  const popup = surface({ readingMode: 'press' });
  popup.tab.url = linkedinUrl('ana-example');
  showPopup(popup);
  await userEvent.click(await screen.findByRole('button', { name: 'Read this page' }));
  expect(popup.tab.asked).toBe(1);
  popup.tab.held = readingOf('ana-example', testStart, managerFacts('Ana Example'));
  expect(await screen.findByText('Operations Manager at Volta Example')).toBeTruthy();
});

test('page not understood: the page told so; said, with the data safe, and what can be done', async () => {
  const popup = surface();
  popup.tab.url = linkedinUrl('ana-example');
  popup.tab.trouble = { kind: 'layout-unknown', parts: ['topCard'] };
  showPopup(popup);
  expect(
    await screen.findByText(/LinkedIn has changed this page; your data is safe\. Not understood: top card/),
  ).toBeTruthy();
  for (const name of ['Save a sample', 'Remember, and type the facts', 'Remember'])
    expect(screen.getByRole('button', { name })).toBeTruthy();
});

test.each([
  ['own-profile', 'This is your own profile'],
  ['signed-out', 'LinkedIn asks you to sign in'],
  ['unavailable', 'There is no profile here'],
  ['not-a-profile', 'Nothing to read on this page'],
  ['id-alone', 'Open the profile in this tab first, then the list from there: it will be read.'],
] as const)('%s is no fault of reading: it has words of its own, and no sample is asked for', async (kind, words) => {
  const popup = surface();
  popup.tab.url = linkedinUrl('ana-example');
  popup.tab.trouble = { kind, parts: [] };
  showPopup(popup);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save a sample' })).toBeNull();
});

test('a page of which nothing was told yet is still being read', async () => {
  const popup = surface();
  popup.tab.url = linkedinUrl('ana-example');
  showPopup(popup);
  expect(await screen.findByText('Reading the page…')).toBeTruthy();
});

test('the disk is full: said once, until the user knows', async () => {
  const popup = surface();
  popup.tab.full = 'full';
  showPopup(popup);
  await userEvent.click(await screen.findByRole('button', { name: 'Understood' }));
  await waitFor(() => expect(popup.tab.full).toBe('told'));
});

test('no meeting planned: last met, what changed, plan or log a coffee', async () => {
  const popup = surface();
  const ana = await remember(
    popup,
    readingOf('ana-example', spring, managerFacts('Ana Example')),
    readingOf('ana-example', testStart, headFacts('Ana Example')),
  );
  await meet(popup, [ana], { start: march });
  popup.tab.url = linkedinUrl('ana-example');
  showPopup(popup);
  expect(await screen.findByText('Last met 12 March')).toBeTruthy();
  expect(screen.getByText('Operations Manager → Head of Operations, Sep 2026')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Plan a coffee' }).className).toContain('btn-primary');
  expect(screen.getByRole('button', { name: 'Had coffee' })).toBeTruthy();
});

test('a meeting within the hour wins over the tab, which is one line below', async () => {
  const popup = surface();
  const ana = await remember(
    popup,
    readingOf('ana-example', spring, managerFacts('Ana Example')),
    readingOf('ana-example', testStart, headFacts('Ana Example')),
  );
  await remember(popup, readingOf('sara-example', testStart, { name: 'Sara Sample' }));
  const last = await meet(popup, [ana], { start: march, nextStep: 'Again when the plant is running' });
  await saveNote(popup.deps, { personId: ana, meetingId: last.id, text: 'Was rebuilding the supplier process alone' });
  await meet(popup, [ana], { start: inMinutes(35), purpose: 'Advice on hiring', place: 'Café Example' });
  popup.tab.url = linkedinUrl('sara-example');
  showPopup(popup);

  expect(await screen.findByText('Coffee #2 · 10:35 · Café Example · 45 min')).toBeTruthy();
  expect(screen.getByText('in 35 min')).toBeTruthy();
  expect(screen.getByText('Advice on hiring')).toBeTruthy();
  expect(screen.getByText('I saw you became Head of Operations. Congratulations!')).toBeTruthy();
  expect(await screen.findByText('Was rebuilding the supplier process alone')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'On this tab: Sara Sample' }));
  expect(await screen.findByRole('heading', { name: 'Sara Sample' })).toBeTruthy();
});

test('every line opens its record', async () => {
  const popup = surface();
  const ana = await remember(
    popup,
    readingOf('ana-example', spring, managerFacts('Ana Example')),
    readingOf('ana-example', testStart, headFacts('Ana Example')),
  );
  const last = await meet(popup, [ana], { start: march });
  const note = await saveNote(popup.deps, { personId: ana, meetingId: last.id, text: 'Likes plants' });
  const next = await meet(popup, [ana], { start: inMinutes(35), purpose: 'Advice on hiring' });
  showPopup(popup);
  await userEvent.click(await screen.findByRole('link', { name: 'Advice on hiring' }));
  await userEvent.click(screen.getByRole('link', { name: 'Likes plants' }));
  await userEvent.click(screen.getByRole('link', { name: 'Ana Example' }));
  expect(popup.opened).toEqual([`#/meeting/${next.id}`, `#/person/${ana}/note/${note.id}`, `#/person/${ana}`]);
});

test('several people: one why and one line per person', async () => {
  const popup = surface();
  const ana = await remember(
    popup,
    readingOf('ana-example', spring, managerFacts('Ana Example')),
    readingOf('ana-example', testStart, headFacts('Ana Example')),
  );
  const sara = await remember(popup, readingOf('sara-example', testStart, { name: 'Sara Sample' }));
  await meet(popup, [ana], { start: march });
  await meet(popup, [ana, sara], { start: inMinutes(35), purpose: 'Plant software' });
  showPopup(popup);
  expect(await screen.findByText('Plant software')).toBeTruthy();
  expect(screen.getByText('Ana Example #2, new role')).toBeTruthy();
  expect(screen.getByText('Sara Sample first time')).toBeTruthy();
});

test('five minutes to go: why, one line to say, the questions and the place, and nothing else', async () => {
  const popup = surface();
  const ana = await remember(
    popup,
    readingOf('ana-example', spring, managerFacts('Ana Example')),
    readingOf('ana-example', testStart, headFacts('Ana Example')),
  );
  const last = await meet(popup, [ana], { start: march });
  await saveNote(popup.deps, { personId: ana, meetingId: last.id, text: 'Was rebuilding the supplier process alone' });
  await meet(popup, [ana], {
    start: inMinutes(4),
    purpose: 'Advice on hiring',
    place: 'Café Example',
    link: 'https://meet.example/1',
  });
  showPopup(popup);
  expect(await screen.findByText('in 4 min')).toBeTruthy();
  expect(await screen.findByText('Café Example')).toBeTruthy();
  expect(screen.getByText('How is the new role going?')).toBeTruthy();
  expect(screen.getByText('I saw you became Head of Operations. Congratulations!')).toBeTruthy();
  expect(screen.queryByText('Was rebuilding the supplier process alone')).toBeNull();
  expect(screen.queryByText(/Operations Manager/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect(popup.opened).toEqual(['https://meet.example/1']);
});

test('read long ago: the role with its date, nothing green, Read again', async () => {
  const popup = surface();
  await remember(popup, readingOf('ana-example', '2026-06-24T09:00:00Z', managerFacts('Ana Example')));
  popup.tab.url = linkedinUrl('ana-example');
  const { container } = showPopup(popup);
  expect(await screen.findByText('Operations Manager, Volta Example (as of 24 Jun)')).toBeTruthy();
  expect(container.querySelector('.tone-new, .say-good')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
  expect(popup.opened).toEqual([linkedinUrl('ana-example')]);
});

test('top card changed, jobs not read: no congratulation, and the job list is one click away', async () => {
  const popup = surface();
  const partly = { topCard: 'complete', experience: 'not-loaded' } as const;
  const { positions: _unread, ...topCard } = headFacts('Ana Example');
  const ana = await remember(
    popup,
    readingOf('ana-example', spring, managerFacts('Ana Example')),
    readingOf('ana-example', testStart, topCard, partly),
  );
  await meet(popup, [ana], { start: march });
  popup.tab.url = linkedinUrl('ana-example');
  showPopup(popup);
  expect(
    await screen.findByText(/Headline now says Head of Operations at Volta Example\. Job list not read/),
  ).toBeTruthy();
  expect(screen.queryByText(/Congratulations/)).toBeNull();
  expect(screen.getByText('How is work these days?', { selector: 'q *' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Open the job list' }));
  expect(popup.opened).toEqual([`${linkedinUrl('ana-example')}details/experience/`]);
});

test('nothing near and no profile: today', async () => {
  const popup = surface();
  const ana = await remember(popup, readingOf('ana-example', spring, managerFacts('Ana Example')));
  await meet(popup, [ana], { start: inMinutes(-90) });
  showPopup(popup);
  const heading = await screen.findByRole('heading', { name: 'Today' });
  expect(await within(heading.parentElement!).findByText('How was the coffee with Ana Example?')).toBeTruthy();
});

test('search is one key away: "/" opens it, Enter takes the first, Escape leaves', async () => {
  const popup = surface();
  await remember(popup, readingOf('ana-example', testStart, managerFacts('Ana Example')));
  await remember(popup, readingOf('sara-example', testStart, { name: 'Sara Sample' }));
  showPopup(popup);
  await screen.findByRole('heading', { name: 'Today' });
  await userEvent.keyboard('/');
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Search people' }), 'sara');
  await waitFor(() => expect(screen.queryByText('Ana Example')).toBeNull());
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Sara Sample' })).toBeTruthy();
  await userEvent.keyboard('/');
  await userEvent.type(await screen.findByRole('searchbox'), '{Escape}');
  expect(await screen.findByRole('heading', { name: 'Today' })).toBeTruthy();
});
