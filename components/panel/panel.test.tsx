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
  showPanel,
  surface,
  testStart,
} from '@/tests/surfaces';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { loadDraft, saveDraft } from '@/lib/services/drafts';
import { rememberPerson } from '@/lib/services/remember-person';

afterEach(cleanup);

const spring = '2026-03-09T09:00:00Z';

async function withAna() {
  const panel = surface();
  const ana = await remember(
    panel,
    readingOf('ana-example', spring, managerFacts('Ana Example')),
    readingOf('ana-example', testStart, headFacts('Ana Example')),
  );
  panel.tab.url = linkedinUrl('ana-example');
  return { panel, ana };
}

test('follows the tab: from one person to another, to nobody, to a page that is no profile', async () => {
  const { panel } = await withAna();
  await remember(panel, readingOf('sara-example', testStart, { name: 'Sara Sample' }));
  showPanel(panel);
  expect(await screen.findByRole('heading', { level: 1, name: 'Ana Example' })).toBeTruthy();
  panel.tab.url = linkedinUrl('sara-example');
  expect(await screen.findByRole('heading', { level: 1, name: 'Sara Sample' })).toBeTruthy();
  expect(screen.queryByText('Ana Example')).toBeNull();
  panel.tab.url = linkedinUrl('kim-example');
  panel.tab.held = readingOf('kim-example', testStart, { name: 'Kim Pretend' });
  expect(await screen.findByRole('button', { name: 'Remember' })).toBeTruthy();
  panel.tab.url = 'https://example.org/';
  panel.tab.held = null;
  expect(await screen.findByText('No profile on this tab')).toBeTruthy();
});

test('nothing is read before the first choice, and the panel says so', async () => {
  const panel = surface({ chosenAt: null });
  panel.tab.url = linkedinUrl('ana-example');
  showPanel(panel);
  expect(await screen.findByRole('button', { name: 'Choose' })).toBeTruthy();
});

test('a note is saved as one types, once, and goes on being the same note', async () => {
  const { panel, ana } = await withAna();
  panel.tab.view = 'notes';
  showPanel(panel);
  const box = await screen.findByRole('textbox', { name: 'Note, as Markdown text' });
  await userEvent.type(box, 'Looks for **plant**');
  await waitFor(
    async () => expect((await panel.deps.db.notes.toArray()).map((note) => note.text)).toEqual(['Looks for **plant**']),
    { timeout: 3_000 },
  );
  await userEvent.type(box, ' people');
  await waitFor(
    async () =>
      expect((await panel.deps.db.notes.toArray()).map((note) => note.text)).toEqual(['Looks for **plant** people']),
    { timeout: 3_000 },
  );
  expect((await panel.deps.db.notes.toArray())[0]?.personId).toBe(ana);
  await waitFor(async () => expect(await loadDraft(panel.deps, `panel-note:${ana}`)).toBeNull());
});

test('what was typed and not saved is there again when the panel is', async () => {
  const { panel, ana } = await withAna();
  panel.tab.view = 'notes';
  await saveDraft(panel.deps, `panel-note:${ana}`, JSON.stringify({ id: null, text: 'half a thou' }));
  showPanel(panel);
  expect(await screen.findByDisplayValue('half a thou')).toBeTruthy();
});

test('the time line shows both values of a change side by side, meetings, notes and readings', async () => {
  const { panel, ana } = await withAna();
  await meet(panel, [ana], { start: inMinutes(-3000), place: 'Café Example' });
  panel.tab.view = 'timeline';
  showPanel(panel);
  const change = (await screen.findByText('New role')).closest('li')!;
  expect(await within(change).findByText('Before')).toBeTruthy();
  expect(change.querySelector('del')?.textContent?.trim()).toBe('Manager');
  expect(change.querySelector('ins')?.textContent?.trim()).toBe('Head of');
  expect(screen.getByText('Coffee, Café Example, 45 min')).toBeTruthy();
  expect(screen.getByText('First read on LinkedIn')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Looked at all' }));
  await waitFor(async () =>
    expect((await panel.deps.db.changes.toArray()).filter((row) => row.unseen === 1)).toEqual([]),
  );
});

test('the arrows go between the tabs', async () => {
  const { panel } = await withAna();
  showPanel(panel);
  (await screen.findByRole('tab', { name: 'Brief' })).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Notes' }).getAttribute('aria-selected')).toBe('true');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(screen.getByRole('tab', { name: 'Time line' }).getAttribute('aria-selected')).toBe('true');
});

test('had coffee from the panel: two clicks', async () => {
  const { panel, ana } = await withAna();
  showPanel(panel);
  await userEvent.click(await screen.findByRole('button', { name: 'Had coffee' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(
      (await panel.deps.db.meetings.toArray()).map(({ personIds, kind, minutes }) => ({ personIds, kind, minutes })),
    ).toEqual([{ personIds: [ana], kind: 'coffee', minutes: 45 }]),
  );
  // What comes next by the clock is in sight on every tab of the panel.
  await userEvent.click(await screen.findByRole('tab', { name: 'Notes' }));
  expect((await screen.findByRole('button', { name: 'Debrief' })).className).toContain('btn-primary');
});

test('who was remembered a moment ago by the chip or a key: asked once where you met', async () => {
  const panel = surface();
  const { personId } = await rememberPerson(panel.deps, {
    reading: readingOf('kim-example', testStart, { name: 'Kim Pretend' }),
  });
  panel.tab.url = linkedinUrl('kim-example');
  panel.tab.view = 'remember';
  showPanel(panel);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Where did you meet?' }), 'Slush{Enter}');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Where did you meet?' })).toBeNull());
  expect((await panel.deps.db.people.get(personId))?.metWhere).toBe('Slush');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await panel.deps.db.people.count()).toBe(0));
});

test('the same key over somebody remembered long ago asks nothing, and offers to undo nothing', async () => {
  const { panel, ana } = await withAna();
  const person = await panel.deps.db.people.get(ana);
  await panel.deps.db.people.put({ ...person!, createdAt: spring });
  panel.tab.view = 'remember';
  showPanel(panel);
  expect(await screen.findByText(/No meeting yet/)).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'Where did you meet?' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});
