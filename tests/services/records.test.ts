import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { introductionState } from '@/lib/domain/introduction';
import { promiseState } from '@/lib/domain/promise';
import { saveDebrief, undoSaveDebrief } from '@/lib/services/debrief';
import { emptyTrash } from '@/lib/services/empty-trash';
import { forgetPerson } from '@/lib/services/forget-person';
import { startFollowUp, takeBackFollowUpStep, tellFollowUp } from '@/lib/services/follow-ups';
import {
  startIntroduction,
  takeBackIntroductionSteps,
  tellIntroduction,
  tellIntroductionWritten,
} from '@/lib/services/introductions';
import { joinPeople, undoJoin } from '@/lib/services/join-people';
import { loadPersonRecords } from '@/lib/services/load-person-records';
import { loadTasks } from '@/lib/services/load-tasks';
import { addBook, giveBook } from '@/lib/services/mentions';
import {
  deletePromise,
  editPromise,
  makePromise,
  restorePromise,
  takeBackPromiseStep,
  tellPromise,
} from '@/lib/services/promises';
import { answerCard, loadLostTouch, takeAnswerBack } from '@/lib/services/reviews';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { moveStep } from '@/lib/services/move-step';
import { takeBackStep } from '@/lib/services/take-back-step';
import { touchesWith } from '@/lib/services/touches';
import { oneOfEach } from './person-records';
import { allRows, anaReading, dropWorlds, wholeText, world, xReading, type World } from './world';

afterAll(dropWorlds);

async function two(): Promise<{ deps: World; ana: string; bo: string }> {
  const deps = world();
  const { personId: ana } = await rememberPerson(deps, { reading: anaReading() });
  const { personId: bo } = await rememberPerson(deps, {
    reading: xReading({ handle: 'bo', id: '77', facts: { name: 'Bo Berg' } }),
  });
  return { deps, ana, bo };
}

async function coffee(deps: World, personIds: readonly string[]): Promise<string> {
  const saved = await saveMeeting(deps, {
    personIds,
    kind: 'coffee',
    start: '2026-03-01T07:00:00Z',
    zone: 'Europe/Stockholm',
    minutes: 45,
  });
  if (!saved.ok) throw new Error('no meeting');
  return saved.meeting.id;
}

describe('a promise', () => {
  it('is made with its date, kept, and taken back', async () => {
    const { deps, ana } = await two();
    const saved = await makePromise(deps, { by: 'mine', personId: ana, text: ' intro to Bo ' });
    if (!saved.ok) throw new Error(saved.problem.kind);
    expect(saved.promise).toMatchObject({ text: 'intro to Bo', due: '2026-03-01', madeAt: '2026-03-01T09:00:00Z' });
    const { id } = saved.promise;
    expect(promiseState((await tellPromise(deps, id, 'kept'))!)).toBe('kept');
    expect(promiseState((await takeBackPromiseStep(deps, id))!)).toBe('open');
    expect(await loadTasks(deps)).toMatchObject([{ kind: 'promise', promiseId: id, due: '2026-03-01' }]);
    expect(await deletePromise(deps, id)).toBe(true);
    expect(await loadTasks(deps)).toEqual([]);
    expect(await restorePromise(deps, id)).toBe(true);
  });

  it.each([
    ['no words', { text: '  ' }, 'no-text'],
    ['too many words', { text: 'x'.repeat(301) }, 'text-too-long'],
    ['a day 200 years off', { due: '2226-03-01' }, 'no-date'],
    ['no day', { due: '2026-02-30' }, 'no-date'],
  ])('with %s is refused with the reason, and nothing is changed', async (_, patch, kind) => {
    const { deps, ana } = await two();
    const there = await makePromise(deps, { by: 'theirs', personId: ana, text: 'checklist' });
    if (!there.ok) throw new Error('no promise');
    const before = await wholeText(deps.db);
    const input = { by: 'mine' as const, personId: ana, text: 'list', ...patch };
    expect(await makePromise(deps, input)).toMatchObject({ ok: false, problem: { kind } });
    expect(await editPromise(deps, there.promise.id, patch)).toMatchObject({ ok: false, problem: { kind } });
    expect(await wholeText(deps.db)).toBe(before);
  });
});

describe('an introduction', () => {
  it('is begun, told step by step, and each step taken back', async () => {
    const { deps, ana, bo } = await two();
    const party = (personId: string, name: string) => ({ personId, name, why: '' });
    const saved = await startIntroduction(deps, { direction: 'given', a: party(ana, 'Ana'), b: party(bo, 'Bo') });
    if (!saved.ok) throw new Error(saved.problem.kind);
    const { id } = saved.introduction;
    await tellIntroduction(deps, id, { kind: 'asked', side: 'a' }, { kind: 'made', mode: 'mail' });
    const told = await tellIntroduction(deps, id, { kind: 'checked', side: 'b' });
    expect(introductionState(told!)).toMatchObject({ stage: 'made', unasked: ['b'], checked: { a: false, b: true } });
    const undo = await takeBackIntroductionSteps(deps, id, 2);
    const stage = async () => introductionState((await deps.db.introductions.get(id))!).stage;
    expect(await stage()).toBe('asking');
    await undo?.();
    expect(await stage()).toBe('made');
    await takeBackIntroductionSteps(deps, id, 2);
    expect((await loadPersonRecords(deps, bo)).introductions).toHaveLength(1);
  });

  it('[P15] written about to somebody is a contact with them, which goes when the step is taken back', async () => {
    const { deps, ana, bo } = await two();
    const party = (personId: string, name: string) => ({ personId, name, why: '' });
    const saved = await startIntroduction(deps, { direction: 'given', a: party(ana, 'Ana'), b: party(bo, 'Bo') });
    if (!saved.ok) throw new Error(saved.problem.kind);
    const { id } = saved.introduction;
    await tellIntroductionWritten(deps, id, { kind: 'asked', side: 'a' }, { personIds: [ana], kind: 'message' });
    await tellIntroductionWritten(deps, id, { kind: 'made', mode: 'mail' }, { personIds: [ana, bo], kind: 'mail' });
    const contacts = async (personId: string) => (await touchesWith(deps, personId)).map(({ kind }) => kind).toSorted();
    expect([await contacts(ana), await contacts(bo)]).toEqual([['mail', 'message'], ['mail']]);
    await takeBackStep(deps, 'introductions', id);
    expect([await contacts(ana), await contacts(bo)]).toEqual([['message'], []]);
  });

  it('[P41] made on another day than it was told is asked about a week after that day, its mail moved along', async () => {
    const { deps, ana, bo } = await two();
    const party = (personId: string, name: string) => ({ personId, name, why: '' });
    const saved = await startIntroduction(deps, { direction: 'given', a: party(ana, 'Ana'), b: party(bo, 'Bo') });
    if (!saved.ok) throw new Error(saved.problem.kind);
    const { id } = saved.introduction;
    await tellIntroductionWritten(deps, id, { kind: 'made', mode: 'mail' }, { personIds: [ana, bo], kind: 'mail' });
    const before = await allRows(deps.db);
    const at = (await deps.db.introductions.get(id))!.steps[0]!.at;
    const what = { table: 'introductions', id, kind: 'made', at } as const;
    expect(await moveStep(deps, what, '2027-01-01')).toMatchObject({ ok: false, problem: { kind: 'not-yet' } });
    expect(await allRows(deps.db)).toEqual(before);
    const moved = await moveStep(deps, what, '2026-02-20');
    expect((await loadTasks(deps)).map(({ due }) => due)).toEqual(['2026-02-27', '2026-02-27']);
    expect((await touchesWith(deps, bo)).map((touch) => touch.at)).toEqual(['2026-02-20T11:00:00Z']);
    if (moved.ok) await moved.undo();
    expect(await allRows(deps.db)).toEqual(before);
  });

  it('needs two people who are not one', async () => {
    const { deps, ana } = await two();
    const a = { personId: ana, name: 'Ana', why: '' };
    const nobody = { personId: null, name: ' ', why: '' };
    expect(await startIntroduction(deps, { direction: 'given', a, b: nobody })).toMatchObject({
      problem: { kind: 'no-name' },
    });
    expect(await startIntroduction(deps, { direction: 'given', a, b: a })).toMatchObject({
      problem: { kind: 'same-person' },
    });
  });
});

describe('a follow-up', () => {
  it('[P55] keeps the words of the first mail byte for byte for the second', async () => {
    const { deps, ana } = await two();
    const { id } = await startFollowUp(deps, { personId: ana, subject: 'Lamps', body: 'draft' });
    const words = { subject: 'Lamps', body: 'Your talk stayed with me.\r\n\tCoffee? \u{1F468}‍👩‍👧 ' };
    await tellFollowUp(deps, id, 'mailed', words);
    expect(await tellFollowUp(deps, id, 'mailed', { subject: 'other', body: 'other' })).toMatchObject(words);
    await takeBackFollowUpStep(deps, id);
    expect((await deps.db.followUps.get(id))?.steps).toHaveLength(1);
  });

  it('is one for each person and event', async () => {
    const { deps, ana } = await two();
    const meetingId = await coffee(deps, [ana]);
    const first = await startFollowUp(deps, { personId: ana, meetingId });
    expect((await startFollowUp(deps, { personId: ana, meetingId })).id).toBe(first.id);
  });
});

describe('a debrief', () => {
  it('is saved whole and undone whole', async () => {
    const { deps, ana, bo } = await two();
    const meetingId = await coffee(deps, [ana]);
    const before = await allRows(deps.db);
    const saved = await saveDebrief(deps, {
      meetingId,
      notes: 'She runs it alone.',
      promises: [
        { by: 'mine', personId: ana, text: 'intro Bo', kind: 'introduction', aboutIds: [bo] },
        { by: 'theirs', personId: ana, text: 'checklist', kind: 'other', due: '2026-04-01' },
      ],
      mentions: [{ personId: ana, kind: 'book', title: 'Range', author: '', url: '', copy: true }],
      names: [{ name: 'Jonas', saidById: ana }],
      nextStep: 'Lunch in May',
      nextStepDue: '2026-05-04',
      meetAgainOn: '2026-08-31',
      thanks: true,
    });
    if (!saved.ok) throw new Error(saved.problem.kind);
    const records = await loadPersonRecords(deps, ana);
    expect(records.promises.map(({ by, due }) => [by, due])).toEqual([
      ['mine', '2026-03-01'],
      ['theirs', '2026-04-01'],
    ]);
    expect(records.mentions).toMatchObject([{ title: 'Range', steps: [{ kind: 'copy-wanted' }] }]);
    expect(await deps.db.meetings.get(meetingId)).toMatchObject({ nextStep: 'Lunch in May', thanks: { wanted: true } });
    expect((await loadTasks(deps)).map(({ id }) => id.split(':')[0])).toEqual([
      'promise',
      'thank',
      'promise',
      'next',
      'again',
    ]);
    await undoSaveDebrief(deps, saved.done);
    expect(await allRows(deps.db)).toEqual(before);
  });

  it('with a promise that cannot be is refused before anything is written', async () => {
    const { deps, ana } = await two();
    const meetingId = await coffee(deps, [ana]);
    const before = await wholeText(deps.db);
    const promises = [{ by: 'mine' as const, personId: ana, text: '', kind: 'other' as const }];
    expect(await saveDebrief(deps, { meetingId, notes: 'typed', promises })).toMatchObject({ ok: false });
    expect(await wholeText(deps.db)).toBe(before);
  });
});

describe('lost touch', () => {
  it('begins with the first answer, goes on where it was left, and each answer can be taken back', async () => {
    const { deps, ana, bo } = await two();
    deps.setTime('2026-06-01T09:00:00Z');
    const before = await allRows(deps.db);
    const { cards, reviewId } = await loadLostTouch(deps);
    const shownIds = cards.map((card) => card.personId);
    expect(shownIds.toSorted()).toEqual([ana, bo].toSorted());
    expect(await allRows(deps.db)).toEqual(before);
    const skipped = await answerCard(deps, { reviewId, shownIds, personId: ana, answer: 'skip' });
    expect(await loadLostTouch(deps)).toMatchObject({ cards: [{ personId: bo }], next: '2026-08-01' });
    await takeAnswerBack(deps, skipped!);
    expect((await loadLostTouch(deps)).cards).toHaveLength(2);
    expect(await loadTasks(deps)).toEqual([]);
  });

  it('[P28] keep says how often, touch is a contact, rest ends reminders; undone, all is as before', async () => {
    const { deps, ana, bo } = await two();
    deps.setTime('2026-06-01T09:00:00Z');
    const asked = { reviewId: null, shownIds: [ana, bo] };
    const kept = await answerCard(deps, { ...asked, personId: ana, answer: 'keep', cadence: 6 });
    const reviewId = kept?.reviewId ?? null;
    expect(await deps.db.people.get(ana)).toMatchObject({ cadence: 6 });
    const wrote = await answerCard(deps, { ...asked, reviewId, personId: bo, answer: 'touch', kind: 'mail' });
    expect((await loadPersonRecords(deps, bo)).touches).toMatchObject([{ kind: 'mail', at: '2026-06-01T09:00:00Z' }]);
    expect(await loadLostTouch(deps)).toMatchObject({ cards: [], next: '2026-08-01' });
    await takeAnswerBack(deps, wrote!);
    expect((await loadPersonRecords(deps, bo)).touches).toEqual([]);
    await answerCard(deps, { ...asked, reviewId, personId: bo, answer: 'rest' });
    expect(await deps.db.people.get(bo)).toMatchObject({ cadence: 'rest', deletedAt: null });
    await takeAnswerBack(deps, kept!);
    expect(await deps.db.people.get(ana)).not.toHaveProperty('cadence');
  });
});

describe('books I keep', () => {
  it('[P27] sending one takes one off, and never below none', async () => {
    const { deps } = await two();
    const book = await addBook(deps, { title: 'Range', author: 'David Epstein', copies: 1 });
    expect(await giveBook(deps, book.id)).toMatchObject({ copies: 0 });
    expect(await giveBook(deps, book.id)).toMatchObject({ copies: 0 });
  });
});

describe('all of these', () => {
  it('leave nothing behind of somebody who is forgotten', async () => {
    const { deps, ana, bo } = await two();
    await oneOfEach(deps, ana, bo);
    await forgetPerson(deps, ana);
    expect(await wholeText(deps.db)).not.toContain(ana);
    expect(await deps.db.introductions.toArray()).toMatchObject([{ direction: 'received', by: null, personIds: [bo] }]);
    expect(await deps.db.promises.toArray()).toMatchObject([{ personId: bo, aboutIds: [] }]);
  });

  it('go with a join, and come back when it is undone', async () => {
    const { deps, ana, bo } = await two();
    await oneOfEach(deps, ana, bo);
    const before = await withoutStamps(deps);
    const joinId = await joinPeople(deps, { keepId: bo, otherId: ana });
    const moved = await loadPersonRecords(deps, bo);
    expect([moved.promises.length, moved.touches.length, moved.mentions.length, moved.followUps.length]).toEqual([
      2, 1, 1, 1,
    ]);
    expect(await undoJoin(deps, joinId ?? '')).toBe(true);
    expect(await withoutStamps(deps)).toEqual(before);
  });

  it('go for good when they have lain in the trash for thirty days', async () => {
    const { deps, ana } = await two();
    const saved = await makePromise(deps, { by: 'mine', personId: ana, text: 'list' });
    if (!saved.ok) throw new Error('no promise');
    await deletePromise(deps, saved.promise.id);
    deps.setTime('2026-03-30T09:00:00Z');
    await emptyTrash(deps);
    expect(await deps.db.promises.count()).toBe(1);
    deps.setTime('2026-03-31T09:00:01Z');
    await emptyTrash(deps);
    expect(await deps.db.promises.count()).toBe(0);
  });
});

async function withoutStamps(deps: World): Promise<unknown> {
  // In which order people stand in a meeting says nothing.
  const told = (key: string, value: unknown): unknown => {
    if (key === 'updatedAt') return '';
    return key === 'personIds' ? (value as string[]).toSorted() : value;
  };
  return JSON.parse(JSON.stringify(await allRows(deps.db), told));
}
