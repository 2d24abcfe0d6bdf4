// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { addPeople, pageDeps, showPage, testNow, type TestPage } from '@/tests/full-page';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { person } from '@/lib/domain/fixtures/kit';
import { introductionState, type Introduction } from '@/lib/domain/introduction';
import { nextSteps } from '@/lib/domain/introduction-next';
import { introductions as t } from '@/lib/i18n/en/introductions';
import { startIntroduction, tellIntroduction, tellWentBadly, type StepTold } from '@/lib/services/introductions';
import { makePromise } from '@/lib/services/promises';

afterEach(cleanup);

let page: TestPage;
beforeEach(async () => {
  page = pageDeps();
  await addPeople(page, [
    person({ email: 'ana@volta.example' }),
    person({ id: 'sara', name: 'Sara Ek', email: 'sara@plant.example' }),
    person({ id: 'leo', name: 'Leo Quist' }),
  ]);
});

const ana = { personId: 'ana', name: 'Ana Lindqvist', why: '' };
const sara = { personId: 'sara', name: 'Sara Ek', why: '' };

async function started(over: Partial<Introduction> = {}, ...steps: readonly StepTold[]): Promise<string> {
  const saved = await startIntroduction(page.deps, { direction: 'given', a: ana, b: sara, ...over });
  if (!saved.ok) throw new Error(saved.problem.kind);
  if (steps.length > 0) await tellIntroduction(page.deps, saved.introduction.id, ...steps);
  return saved.introduction.id;
}

const stored = async (id: string) => (await page.deps.db.introductions.get(id))!;
const state = async (id: string) => introductionState(await stored(id));
const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const field = (label: string) => screen.findByLabelText<HTMLInputElement>(label);
const undo = () => click('Undo');
/** Drafts and their words are loaded when one is opened. */
const draftBody = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' }, { timeout: 5_000 });

test('with none it says what will be here, and offers to begin one', async () => {
  showPage(page, '/introductions');
  expect(await screen.findByText(t.empty)).toBeTruthy();
  expect(screen.getByRole('link', { name: t.start })).toBeTruthy();
});

test('[P23] begins as an idea with both people, one of them by name alone, and can be taken back', async () => {
  showPage(page, '/introductions/new/with/ana');
  await userEvent.type(await field(t.form.second), 'Maja Holm');
  await click('Save');
  await screen.findByRole('heading', { level: 1, name: 'Ana Lindqvist and Maja Holm' });
  const [row] = await page.deps.db.introductions.toArray();
  expect(row).toMatchObject({ a: { personId: 'ana' }, b: { personId: null, name: 'Maja Holm' }, mode: 'in-person' });
  await undo();
  await waitFor(async () => expect((await stored(row!.id)).deletedAt).not.toBeNull());
});

test('what is wrong is said beside its field, and what was typed stays, here and when one comes back', async () => {
  const { unmount } = showPage(page, '/introductions/new/with/ana');
  await userEvent.type(await field(t.card.why('Ana')), 'two plants');
  await click('Save');
  expect(await screen.findByText(t.form.problems['no-name'])).toBeTruthy();
  await waitFor(async () => expect((await page.deps.db.drafts.toArray())[0]?.text).toContain('two plants'));
  unmount();
  showPage(page, '/introductions/new/with/ana');
  expect((await field(t.card.why('Ana'))).value).toBe('two plants');
});

test('[P37] whoever was not asked can be asked first, be fine already, or be introduced anyway in one click', async () => {
  const id = await started();
  showPage(page, `/introductions/${id}`);
  const card = within(await screen.findByRole('article'));
  expect(
    card
      .getAllByRole('button')
      .slice(0, 3)
      .map((each) => each.textContent),
  ).toEqual([t.act.askFirst, t.act.alreadyFine, t.act.anyway]);
  await userEvent.click(card.getByRole('button', { name: t.act.anyway }));
  await screen.findByText(t.told.madeUnasked('Ana and Sara'));
  expect((await state(id)).unasked).toEqual(['a', 'b']);
  expect(await screen.findByText('Introduced, in person, without asking Ana and Sara')).toBeTruthy();
  await undo();
  await waitFor(async () => expect((await state(id)).stage).toBe('idea'));
});

test('whoever was written to about it has heard from me; undone, neither happened', async () => {
  const id = await started();
  const touches = async () => (await page.deps.db.touches.toArray()).map(({ personId, kind }) => [personId, kind]);
  showPage(page, `/introductions/${id}`);
  const card = within(await screen.findByRole('article'));
  await userEvent.click(card.getByRole('button', { name: t.act.askFirstOf('Ana') }));
  await draftBody();
  await click('Copy');
  await click('Yes, it is sent');
  await screen.findByText(t.told.asked('Ana'));
  expect([(await state(id)).consent.a, await touches()]).toEqual(['asked', [['ana', 'message']]]);
  await undo();
  await waitFor(async () => expect([(await state(id)).consent.a, await touches()]).toEqual(['not-asked', []]));
});

test('[P38] to one who does it as a favour, asking first stands out and is worded with more care', async () => {
  const id = await started({ favour: true });
  showPage(page, `/introductions/${id}`);
  const card = within(await screen.findByRole('article'));
  expect(card.getByRole('button', { name: t.act.askFirstOf('Ana') }).className).toContain('btn-primary');
  expect(screen.getByText(t.card.favourAsk)).toBeTruthy();
  await userEvent.click(card.getByRole('button', { name: t.act.askFirstOf('Ana') }));
  expect((await draftBody()).value).toContain('I introduce nobody unless you say yes.');
});

test('[P39] in person, call, mail, in this order; the one used last is chosen; a mail goes to both', async () => {
  await started({}, { kind: 'made', mode: 'mail' });
  showPage(page, '/introductions/new');
  const modes = within(await screen.findByRole('group', { name: t.card.mode }));
  await waitFor(() => expect(modes.getByRole('button', { pressed: true }).textContent).toBe(t.card.modes.mail));
  expect(modes.getAllByRole('button').map((each) => each.textContent)).toEqual(Object.values(t.card.modes));
  cleanup();
  const id = await started({ b: { ...sara, personId: 'leo', name: 'Leo Quist' } });
  await page.deps.db.people.update('leo', { email: 'leo@quist.example' });
  showPage(page, `/introductions/${id}`);
  await click(t.act.writeBoth);
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Open in mail' }, { timeout: 5_000 });
  expect(link.href).toContain('mailto:ana@volta.example,leo@quist.example?');
});

test('[P40] the draft says who each is and why each should care, and asks for what is missing', async () => {
  const id = await started({ a: { ...ana, why: 'Sara has started up two plants' }, mode: 'mail' });
  showPage(page, `/introductions/${id}`);
  await click(t.act.writeBoth);
  const { value } = await draftBody();
  expect(value).toContain('Ana, this is Sara Ek: [who that is].');
  expect(value).toContain('Why I think of you: Sara has started up two plants');
  expect(value).toContain('Why I think of you: [why you should meet]');
  expect(screen.getByText(/Still to be filled in: \[who that is\] and \[why you should meet\]/)).toBeTruthy();
});

test('[P35] the next step and its date are there beforehand; the date is moved in one click', async () => {
  const id = await started();
  const now = testNow;
  expect(nextSteps(await stored(id), now)).toMatchObject([{ kind: 'ask', due: '2026-11-28' }]);
  showPage(page, `/introductions/${id}`);
  await click(t.act.laterOf('Ask Ana Lindqvist first'));
  await waitFor(async () =>
    expect(nextSteps(await stored(id), now)).toMatchObject([{ kind: 'ask', due: '2026-12-03' }]),
  );
  await undo();
  await waitFor(async () => expect((await stored(id)).next).toBeNull());
});

test('[P35] a step in my own words takes its place until it is done', async () => {
  const id = await started();
  showPage(page, `/introductions/${id}`);
  await click('Change: Ask Ana Lindqvist first');
  const words = await field(t.nextForm.text);
  await userEvent.clear(words);
  await userEvent.type(words, 'Call Ana after her holiday');
  await click(t.nextForm.month);
  await click('Save');
  expect(await screen.findByText('Call Ana after her holiday')).toBeTruthy();
  expect((await stored(id)).next).toEqual({ text: 'Call Ana after her holiday', due: '2026-12-26' });
  await click(t.act.done);
  expect(await screen.findByText('Ask Ana Lindqvist first')).toBeTruthy();
});

test('[P41] two calls a week later; one heard from leaves the other', async () => {
  const id = await started({}, { kind: 'made', mode: 'call' });
  showPage(page, '/introductions');
  await click(t.act.heardOf('Ana'));
  await waitFor(() => expect(screen.queryByRole('button', { name: t.act.heardOf('Ana') })).toBeNull());
  expect(await screen.findByRole('button', { name: t.act.heardOf('Sara') })).toBeTruthy();
  expect(nextSteps(await stored(id), testNow)).toMatchObject([{ kind: 'check', side: 'b', due: '2026-12-03' }]);
});

test('[P43] what went wrong leaves something to mend, and a lesson that is there at the next one', async () => {
  const id = await started(
    {},
    { kind: 'made', mode: 'call' },
    { kind: 'checked', side: 'a' },
    { kind: 'checked', side: 'b' },
  );
  showPage(page, '/introductions');
  await click(t.act.badly);
  await userEvent.type(await field(t.endForm.lesson), 'ask about their time first');
  await click('Save');
  await waitFor(async () => expect((await state(id)).outcome).toBe('badly'));
  expect(nextSteps(await stored(id), testNow)).toMatchObject([
    { kind: 'mend', text: 'Talk with Ana and Sara', due: '2026-11-28' },
  ]);
  await click(t.act.mended);
  await waitFor(async () => expect((await state(id)).toMend).toBe(false));
  cleanup();
  showPage(page, '/introductions/new/with/ana');
  expect(await screen.findByText(t.lesson('Ana', 'ask about their time first'))).toBeTruthy();
});

test('undo takes back how it ended, and what was typed about it is there again', async () => {
  const id = await started(
    {},
    { kind: 'made', mode: 'call' },
    { kind: 'checked', side: 'a' },
    { kind: 'checked', side: 'b' },
  );
  showPage(page, `/introductions/${id}`);
  await click(t.act.badly);
  await userEvent.type(await field(t.endForm.why), 'too early');
  await click('Save');
  await undo();
  await waitFor(async () => expect((await state(id)).outcome).toBeNull());
  await click(t.act.badly);
  expect((await field(t.endForm.why)).value).toBe('too early');
});

test('made as promised, it offers to close that promise', async () => {
  const promise = await makePromise(page.deps, {
    by: 'mine',
    personId: 'ana',
    text: 'intro to Sara Ek',
    kind: 'introduction',
  });
  if (!promise.ok) throw new Error(promise.problem.kind);
  const id = await started({}, { kind: 'made', mode: 'call' });
  showPage(page, `/introductions/${id}`);
  await click('Kept: intro to Sara Ek');
  await waitFor(async () =>
    expect((await page.deps.db.promises.get(promise.promise.id))?.steps).toMatchObject([{ kind: 'kept' }]),
  );
  await undo();
  await waitFor(async () => expect((await page.deps.db.promises.get(promise.promise.id))?.steps).toEqual([]));
});

test('[P44] given and received stand on the person, counted from what was made', async () => {
  await started({}, { kind: 'made', mode: 'call' });
  await started({ b: { personId: null, name: 'Maja Holm', why: '' } });
  const by = { ...ana };
  await started(
    { direction: 'received', a: { personId: null, name: '', why: '' }, b: sara, by },
    { kind: 'made', mode: 'mail' },
  );
  showPage(page, '/person/ana');
  expect(await screen.findByText('1 given · 1 received')).toBeTruthy();
});

test('[P34] who introduced me is thanked and told how it went', async () => {
  const me = { personId: null, name: '', why: '' };
  const id = await started({ direction: 'received', a: me, b: { ...sara }, by: ana }, { kind: 'made', mode: 'mail' });
  showPage(page, `/introductions/${id}`);
  await click(t.act.thank);
  expect((await draftBody()).value).toContain(
    'Thank you for introducing me to Sara Ek! I want you to know how it went: [how it went]',
  );
  await click('Close');
  await click(t.act.thanked);
  await waitFor(async () => expect((await state(id)).thanked).toBe(true));
  expect(nextSteps(await stored(id), testNow).map(({ kind }) => kind)).toEqual(['outcome']);
});

test('[P30] a name that came up stands on both people, and asking for it makes it an introduction to wait for', async () => {
  const row = { createdAt: testNow.at, updatedAt: testNow.at, deletedAt: null, meetingId: null, settledAt: null };
  await page.deps.db.namesCameUp.add({ ...row, id: 'n1', name: 'Leo Quist', saidById: 'ana', personId: null });
  showPage(page, '/person/leo');
  expect(await screen.findByText(t.names.came('Leo Quist', 'Ana Lindqvist'))).toBeTruthy();
  cleanup();
  showPage(page, '/person/ana');
  expect(await screen.findByText(t.names.came('Leo Quist', 'Ana'))).toBeTruthy();
  await click(t.names.ask);
  expect((await draftBody()).value).toContain('Leo Quist came up');
  await click('Close');
  await click(t.names.asked);
  const [received] = await waitFor(async () => {
    const rows = await page.deps.db.introductions.toArray();
    expect(rows).toHaveLength(1);
    return rows;
  });
  expect(received).toMatchObject({ direction: 'received', by: { personId: 'ana' }, b: { name: 'Leo Quist' } });
  expect(nextSteps(received!, testNow)).toMatchObject([{ kind: 'wait' }]);
  expect((await page.deps.db.namesCameUp.get('n1'))?.settledAt).toBe(testNow.at);
  await undo();
  await waitFor(async () => expect(await page.deps.db.introductions.count()).toBe(0));
  expect((await page.deps.db.namesCameUp.get('n1'))?.settledAt).toBeNull();
});

test('the last thing that happened can be taken back, and that too; what is deleted comes back', async () => {
  const id = await started({}, { kind: 'asked', side: 'a' }, { kind: 'agreed', side: 'a' });
  showPage(page, `/introductions/${id}`);
  await click(t.act.takeBack);
  await waitFor(async () => expect((await stored(id)).steps).toHaveLength(1));
  await undo();
  await waitFor(async () => expect((await stored(id)).steps).toHaveLength(2));
  await click(t.act.remove);
  await screen.findByText(t.empty);
  await undo();
  expect(await screen.findByRole('article', { name: 'Ana Lindqvist and Sara Ek' })).toBeTruthy();
});

test('a bad date is refused with one sentence, and nothing is lost', async () => {
  const id = await started();
  const refused = await tellWentBadly(page.deps, id, { why: 'x', lesson: '', mend: { text: '', due: '2226-01-01' } });
  expect(refused).toEqual({ ok: false, problem: { kind: 'no-date' } });
  expect((await stored(id)).steps).toEqual([]);
});
