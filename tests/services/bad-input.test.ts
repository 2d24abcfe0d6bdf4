import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { checkImport } from '@/lib/services/check-import';
import { closeDebrief, changeAgenda } from '@/lib/services/change-meeting';
import { saveDebrief } from '@/lib/services/debrief';
import { loadDraft, saveDraft } from '@/lib/services/drafts';
import { editPerson } from '@/lib/services/edit-person';
import { captureMet, noteImpression, setMission } from '@/lib/services/events';
import { exportEverything } from '@/lib/services/export-everything';
import { editFollowUp, startFollowUp, tellFollowUp } from '@/lib/services/follow-ups';
import { editIntroduction, startIntroduction, tellIntroduction, tellWentBadly } from '@/lib/services/introductions';
import { addBook, addMention, editBook, editMention } from '@/lib/services/mentions';
import { saveNote } from '@/lib/services/notes';
import { addOwnFacts } from '@/lib/services/own-facts';
import { editPromise, makePromise } from '@/lib/services/promises';
import { rememberGuest } from '@/lib/services/remember-guest';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { saveTemplate } from '@/lib/services/templates';
import { addTouch, logTouch } from '@/lib/services/touches';
import { allRows, anaReading, dropWorlds, world, xReading, type World } from './world';

afterAll(dropWorlds);

const endless = 'lamp '.repeat(20_000);
const preset = { kind: 'coffee', start: '2026-03-10T09:00:00Z', zone: 'UTC', minutes: 45 } as const;

async function one(): Promise<{ deps: World; ana: string; bo: string; meetingId: string }> {
  const deps = world('2026-03-01T09:00:00Z');
  const { personId: ana } = await rememberPerson(deps, { reading: anaReading() });
  const { personId: bo } = await rememberPerson(deps, { reading: xReading({ handle: 'bo', id: '77' }) });
  const saved = await saveMeeting(deps, { ...preset, personIds: [ana], purpose: 'lamps' });
  return { deps, ana, bo, meetingId: saved.ok ? saved.meeting.id : '' };
}

type Input = (told: Awaited<ReturnType<typeof one>>) => Promise<unknown>;
const party = (personId: string | null, name: string) => ({ personId, name, why: '' });

/** Refused: the answer says why, and not one row is different. */
const refused: Readonly<Record<string, readonly [Input, object]>> = {
  'a meeting that ends before it starts': [
    ({ deps, ana }) => saveMeeting(deps, { ...preset, minutes: -5, personIds: [ana] }),
    { problems: [{ kind: 'ends-before-start' }] },
  ],
  'a meeting changed so that it ends before it starts': [
    ({ deps, meetingId }) => saveMeeting(deps, { id: meetingId, minutes: 0, purpose: 'other' }),
    { problems: [{ kind: 'ends-before-start' }] },
  ],
  'a meeting two hundred years ago': [
    ({ deps, ana }) => saveMeeting(deps, { ...preset, start: '1826-03-10T09:00:00Z', personIds: [ana] }),
    { problems: [{ kind: 'too-far', when: 'past' }] },
  ],
  'a meeting in two hundred years': [
    ({ deps, ana }) => saveMeeting(deps, { ...preset, start: '2226-03-10T09:00:00Z', personIds: [ana] }),
    { problems: [{ kind: 'too-far', when: 'future' }] },
  ],
  'a meeting with nobody on no day': [
    ({ deps }) => saveMeeting(deps, { ...preset, start: 'soon', personIds: [] }),
    { problems: [{ kind: 'no-start' }, { kind: 'nobody' }] },
  ],
  'a meeting for an endless reason': [
    ({ deps, ana }) => saveMeeting(deps, { ...preset, purpose: endless, personIds: [ana] }),
    { problems: [{ kind: 'text-too-long', field: 'purpose' }] },
  ],
  'a promise without words': [
    ({ deps, ana }) => makePromise(deps, { by: 'mine', personId: ana, text: '  ' }),
    { problem: { kind: 'no-text' } },
  ],
  'an endless promise': [
    ({ deps, ana }) => makePromise(deps, { by: 'mine', personId: ana, text: endless }),
    { problem: { kind: 'text-too-long' } },
  ],
  'a promise for a day two hundred years off': [
    ({ deps, ana }) => makePromise(deps, { by: 'theirs', personId: ana, text: 'list', due: '2226-03-10' }),
    { problem: { kind: 'no-date' } },
  ],
  'a promise for a day that there is not': [
    ({ deps, ana }) => makePromise(deps, { by: 'theirs', personId: ana, text: 'list', due: '2026-02-30' }),
    { problem: { kind: 'no-date' } },
  ],
  'an introduction of nobody': [
    ({ deps, ana }) => startIntroduction(deps, { direction: 'given', a: party(ana, 'Ana'), b: party(null, ' ') }),
    { problem: { kind: 'no-name' } },
  ],
  'an introduction to oneself': [
    ({ deps, ana }) => startIntroduction(deps, { direction: 'given', a: party(ana, 'Ana'), b: party(ana, 'Ana') }),
    { problem: { kind: 'same-person' } },
  ],
  'an introduction of an endless name': [
    ({ deps, ana }) => startIntroduction(deps, { direction: 'given', a: party(ana, 'Ana'), b: party(null, endless) }),
    { problem: { kind: 'text-too-long' } },
  ],
  'a contact two hundred years ago': [
    ({ deps, ana }) => logTouch(deps, { personId: ana, kind: 'mail', day: '1826-03-10' }),
    { problem: { kind: 'no-date' } },
  ],
  'a contact that has not been yet': [
    ({ deps, ana }) => logTouch(deps, { personId: ana, kind: 'mail', day: '2026-03-02' }),
    { problem: { kind: 'not-yet' } },
  ],
  'a debrief with a promise that cannot be': [
    ({ deps, ana, meetingId }) =>
      saveDebrief(deps, {
        meetingId,
        notes: 'much was said',
        promises: [{ by: 'mine', personId: ana, kind: 'other', text: 'list', due: '2226-01-01' }],
      }),
    { problem: { kind: 'no-date' } },
  ],
  'a debrief whose next step is on no day': [
    ({ deps, meetingId }) => saveDebrief(deps, { meetingId, nextStep: 'See the plant', nextStepDue: '2226-01-01' }),
    { problem: { kind: 'no-date', of: 'See the plant' } },
  ],
  'a debrief that would meet again on no day': [
    ({ deps, meetingId }) => saveDebrief(deps, { meetingId, notes: 'much was said', meetAgainOn: 'soon' }),
    { problem: { kind: 'no-again-date' } },
  ],
  'a debrief with an endless next step': [
    ({ deps, meetingId }) => saveDebrief(deps, { meetingId, nextStep: endless }),
    { problem: { kind: 'text-too-long', max: 500 } },
  ],
  'a debrief with an endless title': [
    ({ deps, ana, meetingId }) =>
      saveDebrief(deps, {
        meetingId,
        mentions: [{ personId: ana, kind: 'book', title: endless, author: '', url: '' }],
      }),
    { problem: { kind: 'text-too-long', max: 300 } },
  ],
  'words of one’s own that are none': [
    ({ deps }) => saveTemplate(deps, 'thank-you:en', { subject: 'x', body: ' ' }),
    { problem: { kind: 'empty' } },
  ],
  'somebody without a name at an event': [
    ({ deps, meetingId }) => captureMet(deps, meetingId, { name: ' ', starred: true, line: 'x' }),
    { problem: 'no-name' },
  ],
};

describe('what cannot be is refused with its reason, and nothing else is lost', () => {
  it.each(Object.entries(refused))('%s', async (_, [input, problem]) => {
    const told = await one();
    const before = await allRows(told.deps.db);
    expect(await input(told)).toMatchObject({ ok: false, ...problem });
    expect(await allRows(told.deps.db)).toEqual(before);
  });
});

it('a person keeps the name there was where none is given', async () => {
  const { deps, ana } = await one();
  expect(await editPerson(deps, ana, { name: '   ', pinned: 'on leave' })).toMatchObject({
    name: 'Ana Example',
    pinned: 'on leave',
  });
});

/** Cut, and beside what is cut everything is as it was told. */
const cut: Readonly<Record<string, Input>> = {
  'a note': ({ deps, ana }) => saveNote(deps, { personId: ana, text: endless }),
  'notes of a meeting': ({ deps, ana }) => saveMeeting(deps, { ...preset, personIds: [ana] }, { notes: endless }),
  'a person': ({ deps, ana }) =>
    editPerson(deps, ana, {
      name: endless,
      metWhere: endless,
      metVia: endless,
      pinned: endless,
      email: endless,
      tags: Array.from({ length: 500 }, () => endless),
    }),
  'a guest': ({ deps }) => rememberGuest(deps, { name: endless, email: `${endless}@x.example` }),
  'a new person': ({ deps }) =>
    rememberPerson(deps, { address: { source: 'x', handle: 'kim', url: 'https://x.com/kim' }, name: endless }),
  'a fact': ({ deps, ana }) => addOwnFacts(deps, ana, [{ field: 'name', text: endless, company: endless }]),
  'a contact': ({ deps, ana }) => addTouch(deps, { personId: ana, kind: 'mail', note: endless }),
  'something mentioned': async ({ deps, ana }) => {
    const { id } = await addMention(deps, {
      personId: ana,
      kind: 'book',
      title: endless,
      author: endless,
      url: endless,
    });
    await editMention(deps, id, { title: endless, author: endless, url: endless });
  },
  'a book': async ({ deps }) => {
    const { id } = await addBook(deps, { title: endless, author: endless, copies: 1e30 });
    await editBook(deps, id, { title: endless, author: endless, copies: -7 });
  },
  'a follow-up': async ({ deps, ana }) => {
    const { id } = await startFollowUp(deps, { personId: ana, topic: endless, subject: endless, body: endless });
    await editFollowUp(deps, id, { topic: endless, subject: endless, body: endless });
    await tellFollowUp(deps, id, 'mailed', { subject: endless, body: endless });
  },
  'an introduction': async ({ deps, ana, bo }) => {
    const started = await startIntroduction(deps, { direction: 'given', a: party(ana, 'Ana'), b: party(bo, 'Bo') });
    const id = started.ok ? started.introduction.id : '';
    await editIntroduction(deps, id, { a: { ...party(ana, 'Ana'), why: endless } });
    await editIntroduction(deps, id, { next: { text: endless, due: '2226-01-01' } });
    await tellIntroduction(deps, id, { kind: 'went-badly', why: endless, lesson: endless });
    await tellWentBadly(deps, id, { why: endless, lesson: endless, mend: null });
  },
  'a promise': async ({ deps, ana }) => {
    const made = await makePromise(deps, { by: 'mine', personId: ana, text: 'list' });
    await editPromise(deps, made.ok ? made.promise.id : '', { text: endless });
    await editPromise(deps, made.ok ? made.promise.id : '', { due: '9999-12-31' });
  },
  'a debrief': ({ deps, ana, meetingId }) =>
    saveDebrief(deps, {
      meetingId,
      notes: endless,
      mentions: [{ personId: ana, kind: 'book', title: 'Range', author: '', url: endless }],
      names: [{ name: endless, saidById: ana }],
      introductions: [{ direction: 'given', a: party(ana, endless), b: { ...party(null, endless), why: endless } }],
    }),
  'an event': async ({ deps, ana, meetingId }) => {
    await captureMet(deps, meetingId, { name: endless, starred: true, line: endless });
    await noteImpression(deps, meetingId, ana, { line: endless });
    await setMission(deps, meetingId, endless);
  },
  'a meeting': async ({ deps, ana, meetingId }) => {
    await saveMeeting(deps, { id: meetingId, myHelp: endless, theirHelp: endless, mission: endless });
    await saveMeeting(deps, { ...preset, personIds: [ana], calendarUid: endless });
    await changeAgenda(deps, meetingId, () => [{ id: 'q', text: endless, from: null, done: false }]);
    await closeDebrief(deps, meetingId, { nextStep: endless });
  },
};

describe('what is endless is cut or refused, and the file with everything can still be read', () => {
  it.each(Object.entries(cut))('%s', async (_, input) => {
    const told = await one();
    await input(told);
    const check = checkImport(JSON.stringify(await exportEverything(told.deps)));
    expect(check.ok ? [] : check.problems).toEqual([]);
    expect(await told.deps.db.meetings.get(told.meetingId)).toMatchObject({ purpose: 'lamps' });
  });
});

it('a draft of an endless text is kept as it was typed', async () => {
  const { deps } = await one();
  const typed = JSON.stringify({ id: null, text: endless });
  await saveDraft(deps, 'note:ana', typed);
  expect(await loadDraft(deps, 'note:ana')).toBe(typed);
  expect(checkImport(JSON.stringify(await exportEverything(deps))).ok).toBe(true);
});
