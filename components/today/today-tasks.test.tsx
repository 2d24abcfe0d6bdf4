// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { addMeeting, addPeople, pageDeps, showPage, type TestPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstMeeting, person } from '@/lib/domain/fixtures/kit';
import type { Meeting } from '@/lib/domain/meeting';
import { editPerson } from '@/lib/services/edit-person';
import { startFollowUp } from '@/lib/services/follow-ups';
import { startIntroduction, tellIntroduction } from '@/lib/services/introductions';
import { makePromise } from '@/lib/services/promises';

afterEach(cleanup);

let page: TestPage;
beforeEach(async () => {
  page = pageDeps();
  await addPeople(page, [person(), person({ id: 'sara', name: 'Sara Ek' }), person({ id: 'leo', name: 'Leo Quist' })]);
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const at = (instant: string) => ({ ...page.deps, clock: { now: () => ({ at: instant, zone: 'Europe/Stockholm' }) } });

async function held(patch: Partial<Meeting>): Promise<void> {
  const row = firstMeeting({
    id: 'held',
    start: '2026-11-24T13:00:00Z',
    debriefedAt: '2026-11-24T15:00:00Z',
    ...patch,
  });
  await addMeeting(page, row);
}
const meeting = async () => page.deps.db.meetings.get('held');

test('[P60] what I promised stands in Today once it is due, with its action, and is kept in one click', async () => {
  await makePromise(page.deps, { by: 'mine', personId: 'ana', text: 'checklist', due: '2026-11-20' });
  await makePromise(page.deps, { by: 'mine', personId: 'ana', text: 'later on', due: '2026-12-20' });
  showPage(page, '/today');
  expect(await screen.findByRole('heading', { name: 'To do' })).toBeTruthy();
  expect(screen.getByText('6 days late')).toBeTruthy();
  expect(screen.queryByText('later on')).toBeNull();
  await userEvent.click(await button('Kept: checklist'));
  await waitFor(() => expect(screen.queryByText('checklist')).toBeNull());
  await userEvent.click(await button('Undo'));
  expect(await screen.findByText('checklist')).toBeTruthy();
});

test('[P20] a thank-you is a draft, or done already, or none after all; each has its undo', async () => {
  await held({ thanks: { wanted: true, saidAt: null } });
  showPage(page, '/today');
  await userEvent.click(await button('Done: Thank Ana Lindqvist'));
  await waitFor(async () => expect((await meeting())?.thanks?.saidAt).toBe('2026-11-26T09:00:00Z'));
  expect(await page.deps.db.touches.count()).toBe(1);
  await userEvent.click(await button('Undo'));
  await waitFor(async () => expect((await meeting())?.thanks).toEqual({ wanted: true, saidAt: null }));
  await userEvent.click(await button('Let it be: Thank Ana Lindqvist'));
  await waitFor(async () => expect((await meeting())?.thanks?.wanted).toBe(false));
  await userEvent.click(await button('Undo'));
  await userEvent.click(await button('Draft: Thank Ana Lindqvist'));
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })).value).toContain('Thank you for');
});

test('[P22] meeting again is planned from its line, a week later, or let be', async () => {
  await held({ meetAgainOn: '2026-11-26' });
  showPage(page, '/today');
  await userEvent.click(await button('A week later: Meet Ana Lindqvist again'));
  await waitFor(async () => expect((await meeting())?.meetAgainOn).toBe('2026-12-03'));
  await userEvent.click(await button('Undo'));
  await userEvent.click(await button('Let it be: Meet Ana Lindqvist again'));
  await waitFor(async () => expect((await meeting())?.meetAgainOn).toBeNull());
  await userEvent.click(await button('Undo'));
  await userEvent.click(await button('Plan: Meet Ana Lindqvist again'));
  expect(await screen.findByRole('form')).toBeTruthy();
});

test('[P33] the step that was agreed stands on its day, and done keeps its words with the meeting', async () => {
  await held({ nextStep: 'See the plant', nextStepDue: '2026-11-25' });
  showPage(page, '/today');
  await userEvent.click(await button('Done: Ana Lindqvist: See the plant'));
  await waitFor(async () => expect(await meeting()).toMatchObject({ nextStep: 'See the plant', nextStepDue: null }));
  await userEvent.click(await button('Undo'));
  await waitFor(async () => expect((await meeting())?.nextStepDue).toBe('2026-11-25'));
});

test('[P41] a week after an introduction each of the two is one line, and closing one leaves the other', async () => {
  const started = await startIntroduction(at('2026-11-10T09:00:00Z'), {
    direction: 'given',
    a: { personId: 'ana', name: 'Ana Lindqvist', why: '' },
    b: { personId: 'sara', name: 'Sara Ek', why: '' },
  });
  if (!started.ok) throw new Error(started.problem.kind);
  await tellIntroduction(at('2026-11-12T09:00:00Z'), started.introduction.id, { kind: 'made', mode: 'mail' });
  showPage(page, '/today');
  expect(await screen.findByText('Ask Ana Lindqvist how it went with Sara Ek')).toBeTruthy();
  expect(await screen.findByText('Ask Sara Ek how it went with Ana Lindqvist')).toBeTruthy();
  await tellIntroduction(page.deps, started.introduction.id, { kind: 'checked', side: 'a' });
  await waitFor(() => expect(screen.queryByText('Ask Ana Lindqvist how it went with Sara Ek')).toBeNull());
  expect(screen.getByText('Ask Sara Ek how it went with Ana Lindqvist')).toBeTruthy();
});

test('a promised introduction that was begun stands once, with its own next step', async () => {
  const old = at('2026-11-20T09:00:00Z');
  await makePromise(old, {
    by: 'mine',
    personId: 'ana',
    kind: 'introduction',
    text: 'intro to Sara Ek',
    due: '2026-11-20',
  });
  await startIntroduction(old, {
    direction: 'given',
    a: { personId: 'ana', name: 'Ana Lindqvist', why: '' },
    b: { personId: 'sara', name: 'Sara Ek', why: '' },
  });
  showPage(page, '/today');
  expect(await screen.findByText('Ask Ana Lindqvist about meeting Sara Ek')).toBeTruthy();
  expect(screen.queryByText('intro to Sara Ek')).toBeNull();
});

test('[P49] after an event the first mail is one line with its draft', async () => {
  await startFollowUp(at('2026-11-20T09:00:00Z'), { personId: 'leo', topic: 'suppliers' });
  showPage(page, '/today');
  expect(await button('Draft: Write to Leo Quist')).toBeTruthy();
});

test('[P8] whom one wants to hear of comes up by the last contact of any kind, and a word is enough', async () => {
  await editPerson(page.deps, 'ana', { cadence: 3 });
  await held({ start: '2026-05-01T13:00:00Z' });
  showPage(page, '/today');
  await userEvent.click(await button('Done: Let Ana Lindqvist hear from you'));
  await waitFor(() => expect(screen.queryByText('Let Ana Lindqvist hear from you')).toBeNull());
  await userEvent.click(await button('Undo'));
  expect(await screen.findByText('Let Ana Lindqvist hear from you')).toBeTruthy();
});
