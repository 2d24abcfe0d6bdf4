// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import {
  headFacts,
  inMinutes,
  managerFacts,
  meet,
  readingOf,
  remember,
  showPopup,
  surface,
  testStart,
  type Surface,
} from '@/tests/surfaces';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { startIntroduction } from '@/lib/services/introductions';
import { saveNote } from '@/lib/services/notes';
import { makePromise } from '@/lib/services/promises';

afterEach(cleanup);

const march = '2026-03-12T13:00:00Z';

/** Ana, met in March, promoted since; something promised both ways, and an introduction under way. */
async function known(popup: Surface): Promise<string> {
  const ana = await remember(
    popup,
    readingOf('ana-example', '2026-03-09T09:00:00Z', managerFacts('Ana Example')),
    readingOf('ana-example', testStart, headFacts('Ana Example')),
  );
  await meet(popup, [ana], { start: march, nextStep: 'Again when the plant is running', debriefedAt: march });
  await promised(popup, ana, 'mine', 'intro to Sara Ek', '2026-11-17');
  await promised(popup, ana, 'mine', 'the reading list', '2026-12-03');
  await promised(popup, ana, 'theirs', 'supplier checklist', '2026-11-20');
  const party = (name: string, personId: string | null = null) => ({ personId, name, why: '' });
  await startIntroduction(popup.deps, { direction: 'given', a: party('Ana Example', ana), b: party('Leo Quist') });
  return ana;
}

async function promised(popup: Surface, personId: string, by: 'mine' | 'theirs', text: string, due: string) {
  const made = await makePromise(popup.deps, { by, personId, text, due });
  if (!made.ok) throw new Error(`a promise of the test was refused: ${made.problem.kind}`);
  return made.promise;
}

const section = async (heading: string) =>
  within((await screen.findByRole('heading', { name: heading })).closest('section')!);
/** Of a draft, which is loaded when it is opened. */
const opened = (role: 'textbox' | 'button', name: string) =>
  screen.findByRole<HTMLTextAreaElement>(role, { name }, { timeout: 5_000 });
const glance = async () => (await screen.findByText('Ana Example')).closest<HTMLElement>('.glance')!;

test('[P65] the glance names what I promised first, late, then what was offered; each is its own action', async () => {
  const user = userEvent.setup();
  const popup = surface();
  const ana = await known(popup);
  await meet(popup, [ana], { start: inMinutes(45), purpose: 'Advice on hiring' });
  showPopup(popup);
  const top = await glance();
  expect(top.textContent).toMatch(/You promised: intro to Sara Ek.*9 days late.*Ana offered: supplier checklist/);
  expect(top.textContent).not.toContain('reading list');
  await user.click(within(top).getByRole('button', { name: 'Ana offered: supplier checklist' }));
  const body = await opened('textbox', 'Text');
  await waitFor(() => expect(body.value).toContain('supplier checklist'));
});

test('promises both ways, late ones first, each with its action; kept in one click, with a way back', async () => {
  const user = userEvent.setup();
  const popup = surface();
  const ana = await known(popup);
  await meet(popup, [ana], { start: inMinutes(45) });
  showPopup(popup);
  const block = await section('Promised');
  const lines = block.getAllByText(/You promised|Offered to you/).map((line) => line.textContent);
  expect(lines).toEqual([
    'You promised: intro to Sara Ek',
    'You promised: the reading list',
    'Offered to you: supplier checklist',
  ]);
  await user.click(block.getByRole('button', { name: 'Kept: intro to Sara Ek' }));
  await waitFor(() => expect(screen.queryAllByText(/Sara Ek/)).toHaveLength(0));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect((await screen.findAllByText(/Sara Ek/)).length).toBeGreaterThan(0);
});

test('[P35] an introduction under way says my next step and its day, and opens', async () => {
  const user = userEvent.setup();
  const popup = surface();
  const ana = await known(popup);
  await meet(popup, [ana], { start: inMinutes(45) });
  showPopup(popup);
  const line = await screen.findByRole('link', { name: 'With Leo Quist: ask Ana Example first' });
  expect(line.closest('.row')?.querySelector('.source')?.textContent).toMatch(/^by \d+ \w+$/);
  await user.click(line);
  expect(popup.opened[0]).toMatch(/^#\/introductions\//);
});

test('[P57] how each can help stands in two columns, written where it stands, and survives a closed popup', async () => {
  const user = userEvent.setup();
  const popup = surface();
  const ana = await known(popup);
  const { id } = await meet(popup, [ana], { start: inMinutes(45) });
  const first = showPopup(popup);
  await user.click(await screen.findByRole('button', { name: /How you can help/ }));
  await user.type(await screen.findByRole('textbox', { name: 'How you can help' }), 'Sara knows plant software');
  await waitFor(async () => expect(await popup.deps.db.drafts.toArray()).toHaveLength(1));
  first.unmount();

  showPopup(popup);
  await user.click(await screen.findByRole('button', { name: /How you can help/ }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'How you can help' });
  expect(field.value).toBe('Sara knows plant software');
  await user.type(field, '{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('button', { name: /How you can help.*Sara knows plant software/ })).toBeTruthy();
  expect((await popup.deps.db.meetings.get(id))?.myHelp).toBe('Sara knows plant software');
  expect(screen.getByRole('button', { name: /How Ana can help/ })).toBeTruthy();
});

test('[P14] out of the blue: said with a light touch to make first; told as sent it is a contact', async () => {
  const user = userEvent.setup();
  const popup = surface();
  const ana = await known(popup);
  await meet(popup, [ana], { start: inMinutes(60 * 48) });
  showPopup(popup);
  expect(await screen.findByText(/259 days of silence/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'A light touch' }));
  await user.click(await opened('button', 'Copy'));
  await user.click(await screen.findByRole('button', { name: 'Yes, it is sent' }));
  await waitFor(async () =>
    expect((await popup.deps.db.touches.toArray()).map(({ personId, kind }) => [personId, kind])).toEqual([
      [ana, 'message'],
    ]),
  );
  await waitFor(() => expect(screen.queryByText(/days of silence/)).toBeNull());
});

test('within the hour it is too late for anything light to come first', async () => {
  const popup = surface();
  const ana = await known(popup);
  await meet(popup, [ana], { start: inMinutes(45), purpose: 'Advice on hiring' });
  showPopup(popup);
  expect((await section('Promised')).getByText(/intro to Sara Ek/)).toBeTruthy();
  expect(screen.queryByText(/days of silence/)).toBeNull();
});

test('five minutes to go: why, one line to say, the questions, where, a promise to say, and nothing else', async () => {
  const popup = surface();
  const ana = await known(popup);
  await saveNote(popup.deps, { personId: ana, meetingId: null, text: 'Looks for a first hire.' });
  await meet(popup, [ana], { start: inMinutes(4), purpose: 'Advice on hiring', place: 'Café Example' });
  showPopup(popup);
  expect(await screen.findByText('I have not forgotten: intro to Sara Ek. Tonight.')).toBeTruthy();
  expect(screen.getByText('Advice on hiring')).toBeTruthy();
  expect(screen.getByText('Café Example')).toBeTruthy();
  expect(screen.getByText(/I saw you became/)).toBeTruthy();
  for (const none of [
    /Copy agenda/,
    /Your own question/,
    /no agenda yet/,
    /You promised/,
    /Offered/,
    /Since you last met/,
    /Last time/,
    /To close/,
    /Introductions/,
    /help/,
  ])
    expect(screen.queryByText(none)).toBeNull();
});

test('[P1] the step to propose stands at the end, with what is folded behind it', async () => {
  const user = userEvent.setup();
  const popup = surface();
  const ana = await known(popup);
  await meet(popup, [ana], { start: inMinutes(45) });
  showPopup(popup);
  expect((await glance()).textContent).toContain('Coffee #2');
  expect(await screen.findByText(/^Agree what comes after: Again when the plant is running/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Time line, roles, notes and readings' }));
  expect(popup.opened).toEqual([`#/person/${ana}`]);
});

test('[P4] what is typed as the reason is kept when the popup closes', async () => {
  const user = userEvent.setup();
  const popup = surface();
  const ana = await known(popup);
  await meet(popup, [ana], { start: inMinutes(45) });
  const first = showPopup(popup);
  await user.click(await screen.findByRole('button', { name: 'advice on…' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Why you meet' });
  expect([field.selectionStart, field.value]).toEqual([field.value.length, 'Advice on ']);
  await user.type(field, 'hiring');
  await waitFor(async () => expect((await popup.deps.db.drafts.toArray())[0]?.text).toBe('Advice on hiring'));
  first.unmount();
  showPopup(popup);
  await user.click(await screen.findByRole('button', { name: 'advice on…' }));
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Why you meet' })).value).toBe(
    'Advice on hiring',
  );
});
