import { giveBookTo } from '@/lib/services/books';
import {
  cancelMeeting,
  closeDebrief,
  deleteMeeting,
  dismissSuggestion,
  offerSuggestionAgain,
  restoreMeeting,
} from '@/lib/services/change-meeting';
import { inTouch, moveMeetAgain, moveNextStep, noThanks, thanked } from '@/lib/services/close-task';
import { saveDebrief, undoSaveDebrief } from '@/lib/services/debrief';
import { deletePerson, restorePerson } from '@/lib/services/edit-person';
import { captureMet, leaveOut, noteImpression, setMission, tagMetAt, untag } from '@/lib/services/events';
import { deleteFollowUp, restoreFollowUp, takeBackFollowUpStep, tellFollowUp } from '@/lib/services/follow-ups';
import { giveCopy } from '@/lib/services/give-copy';
import { removeIdentity } from '@/lib/services/identities';
import {
  deleteIntroduction,
  putBackIntroduction,
  restoreIntroduction,
  takeBackIntroductionSteps,
  tellIntroduction,
  tellIntroductionWritten,
  tellWentBadly,
} from '@/lib/services/introductions';
import { joinPeople, undoJoin } from '@/lib/services/join-people';
import {
  deleteBook,
  deleteMention,
  restoreBook,
  restoreMention,
  settleName,
  takeBackMentionStep,
  tellMention,
} from '@/lib/services/mentions';
import { deleteNote, restoreNote } from '@/lib/services/notes';
import { closeOccasion } from '@/lib/services/occasions';
import { removeOwnFacts, restoreOwnFacts } from '@/lib/services/own-facts';
import { promiseHappened } from '@/lib/services/promise-happened';
import { deletePromise, restorePromise, takeBackPromiseStep, tellPromise } from '@/lib/services/promises';
import { askedForReintroduction } from '@/lib/services/reintroductions';
import { answerCard, takeAnswerBack } from '@/lib/services/reviews';
import { saveMeeting } from '@/lib/services/save-meeting';
import { setCadence } from '@/lib/services/set-cadence';
import { takeBack } from '@/lib/services/take-back';
import { takeBackStep, type SteppedTable } from '@/lib/services/take-back-step';
import { dropTemplate, loadTemplates, restoreTemplate } from '@/lib/services/templates';
import { deleteTouch, restoreTouch } from '@/lib/services/touches';
import type { World } from './world';

export type Ids = {
  readonly ana: string;
  readonly bo: string;
  readonly kim: string;
  readonly of: (table: string) => string;
};
/** Does it, and answers with the way back that stands in the toast. */
type Act = (deps: World, ids: Ids) => Promise<() => Promise<unknown>>;

const preset = { kind: 'coffee', start: '2026-03-10T09:00:00Z', zone: 'UTC', minutes: 45 } as const;
const stepped =
  (table: SteppedTable): Act =>
  async (deps, { of }) =>
    (await takeBackStep(deps, table, of(table)))!;

/** What it was to be done to is not there any more. */
const nothing = async () => {};

/** All that a user can do which removes something or closes it. */
export const acts: Readonly<Record<string, Act>> = {
  'a promise is deleted': async (deps, { of }) => {
    await deletePromise(deps, of('promises'));
    return () => restorePromise(deps, of('promises'));
  },
  ...Object.fromEntries(
    (['reminded', 'acknowledged', 'kept', 'let-go', 'reopened'] as const).map((kind): [string, Act] => [
      `a promise is told ${kind}`,
      async (deps, { of }) => {
        await tellPromise(deps, of('promises'), kind);
        return () => takeBackPromiseStep(deps, of('promises'));
      },
    ]),
  ),
  'a promise is kept by writing': (deps, { of }) => promiseHappened(deps, of('promises'), 'kept', 'mail'),
  'a step of a promise is taken back': stepped('promises'),
  'an introduction is deleted': async (deps, { of }) => {
    await deleteIntroduction(deps, of('introductions'));
    return () => restoreIntroduction(deps, of('introductions'));
  },
  'an introduction is made, checked and closed': async (deps, { of }) => {
    const id = of('introductions');
    await tellIntroduction(deps, id, { kind: 'already-fine', side: 'b' }, { kind: 'made', mode: 'mail' });
    await tellIntroduction(deps, id, { kind: 'went-well' });
    return () => takeBackIntroductionSteps(deps, id, 3);
  },
  'an introduction is made by writing to both': async (deps, { of, ana, bo }) => {
    const contact = { personIds: [ana, bo], kind: 'mail' } as const;
    await tellIntroductionWritten(deps, of('introductions'), { kind: 'made', mode: 'mail' }, contact);
    return () => takeBackIntroductionSteps(deps, of('introductions'));
  },
  'an introduction went badly': async (deps, { of }) => {
    const id = of('introductions');
    const before = (await deps.db.introductions.get(id))!;
    await tellWentBadly(deps, id, { why: 'no time', lesson: 'ask first', mend: { text: 'call', due: '2026-03-05' } });
    return () => putBackIntroduction(deps, id, before);
  },
  'an introduction is dropped': async (deps, { of }) => {
    await tellIntroduction(deps, of('introductions'), { kind: 'dropped' });
    return () => takeBackIntroductionSteps(deps, of('introductions'));
  },
  'a step of an introduction is taken back': stepped('introductions'),
  'a name that came up is asked for': async (deps, { of }) =>
    (await askedForReintroduction(deps, of('namesCameUp'), 'mail'))!,
  'a name that came up is let be': async (deps, { of }) => {
    await settleName(deps, of('namesCameUp'), true);
    return () => settleName(deps, of('namesCameUp'), false);
  },
  'a follow-up is deleted': async (deps, { of }) => {
    await deleteFollowUp(deps, of('followUps'));
    return () => restoreFollowUp(deps, of('followUps'));
  },
  ...Object.fromEntries(
    (['mailed', 'called', 'answered', 'said-no', 'planned', 'moved-on', 'reopened'] as const).map(
      (kind): [string, Act] => [
        `a follow-up is told ${kind}`,
        async (deps, { of }) => {
          await tellFollowUp(deps, of('followUps'), kind);
          return () => takeBackFollowUpStep(deps, of('followUps'));
        },
      ],
    ),
  ),
  'a step of a follow-up is taken back': stepped('followUps'),
  'a contact is deleted': async (deps, { of }) => {
    await deleteTouch(deps, of('touches'));
    return () => restoreTouch(deps, of('touches'));
  },
  'something mentioned is deleted': async (deps, { of }) => {
    await deleteMention(deps, of('mentions'));
    return () => restoreMention(deps, of('mentions'));
  },
  'something mentioned is sent': async (deps, { of }) => {
    await tellMention(deps, of('mentions'), 'sent');
    return () => takeBackMentionStep(deps, of('mentions'));
  },
  'a step of something mentioned is taken back': stepped('mentions'),
  'a copy is given': (deps, { of }) => giveCopy(deps, of('mentions')),
  'a book is given away': async (deps, { of, bo }) =>
    (await giveBookTo(deps, { bookId: of('books'), personId: bo }))?.undo ?? nothing,
  'a book is deleted': async (deps, { of }) => {
    await deleteBook(deps, of('books'));
    return () => restoreBook(deps, of('books'));
  },
  'a note is deleted': async (deps, { of }) => {
    await deleteNote(deps, of('notes'));
    return () => restoreNote(deps, of('notes'));
  },
  'a fact is taken back': async (deps, { of }) => {
    await removeOwnFacts(deps, [of('ownFacts')]);
    return () => restoreOwnFacts(deps, [of('ownFacts')]);
  },
  'a meeting is deleted': async (deps, { of }) => {
    await deleteMeeting(deps, of('meetings'));
    return () => restoreMeeting(deps, of('meetings'));
  },
  'a meeting is cancelled': async (deps, { of }) => {
    await cancelMeeting(deps, of('meetings'));
    return () => cancelMeeting(deps, of('meetings'), false);
  },
  'a meeting is planned with a note': async (deps, { ana }) => {
    const saved = await saveMeeting(deps, { ...preset, personIds: [ana] }, { notes: 'Bring the lamp' });
    if (!saved.ok) throw new Error('refused');
    return () => takeBack(deps, saved.wayBack);
  },
  'there was nothing to do after a meeting': async (deps, { of }) => {
    const saved = await closeDebrief(deps, of('meetings'), { nextStep: 'again' });
    if (!saved?.ok) throw new Error('refused');
    return () => takeBack(deps, saved.wayBack);
  },
  'a debrief is saved': async (deps, { of, ana, bo }) => {
    const saved = await saveDebrief(deps, {
      meetingId: of('meetings'),
      notes: 'quick',
      promises: [{ by: 'mine', personId: ana, text: 'intro to Bo', kind: 'introduction', aboutIds: [bo] }],
      mentions: [{ personId: ana, kind: 'book', title: 'Range', author: '', url: '', copy: true }],
      names: [{ name: 'Jonas', saidById: ana }],
      nextStep: 'lunch',
      nextStepDue: '2026-03-20',
      meetAgainOn: '2026-08-31',
      thanks: true,
    });
    if (!saved.ok) throw new Error(saved.problem.kind);
    return () => undoSaveDebrief(deps, saved.done);
  },
  'thanked by writing': (deps, { of }) => thanked(deps, of('meetings'), 'mail'),
  'no thanks': (deps, { of }) => noThanks(deps, of('meetings')),
  'the next step is taken': (deps, { of }) => moveNextStep(deps, of('meetings'), null),
  'meet again is put off': (deps, { of }) => moveMeetAgain(deps, of('meetings'), '2027-01-01'),
  'they heard from me': (deps, { ana, bo }) => inTouch(deps, [ana, bo], 'like'),
  'a suggestion is waved away': async (deps, { of }) => {
    await dismissSuggestion(deps, of('meetings'), 'change:1');
    return () => offerSuggestionAgain(deps, of('meetings'), 'change:1');
  },
  'somebody is tagged with an event': async (deps, { of, kim }) => {
    const back = await tagMetAt(deps, { meetingId: of('meetings'), personId: kim });
    return async () => back && untag(deps, back);
  },
  'somebody new is noted at an event': async (deps, { of }) => {
    const met = await captureMet(deps, of('meetings'), { name: 'Kim', starred: true, line: 'lamps' });
    if (!met.ok) throw new Error(met.problem);
    return met.undo;
  },
  'an impression is changed': (deps, { of, ana }) =>
    noteImpression(deps, of('meetings'), ana, { starred: false, line: '' }),
  'somebody was not there after all': (deps, { of, ana }) => leaveOut(deps, of('meetings'), ana),
  'a mission is changed': (deps, { of }) => setMission(deps, of('meetings'), ''),
  'an occasion is passed over': (deps, { of }) => closeOccasion(deps, of('occasions'), 'passed-over'),
  'an occasion is taken': (deps, { of }) => closeOccasion(deps, of('occasions'), 'said-hello'),
  ...Object.fromEntries(
    (
      [
        { answer: 'skip' },
        { answer: 'rest' },
        { answer: 'keep', cadence: 6 },
        { answer: 'touch', kind: 'message' },
      ] as const
    ).map((answer): [string, Act] => [
      `a card of lost touch is answered ${answer.answer}`,
      async (deps, { ana, bo }) => {
        const back = await answerCard(deps, { reviewId: null, shownIds: [ana, bo], personId: ana, ...answer });
        return async () => back && takeAnswerBack(deps, back);
      },
    ]),
  ),
  'somebody rests': async (deps, { ana }) => {
    const done = await setCadence(deps, ana, 'rest');
    return () => setCadence(deps, ana, done!.before);
  },
  'a profile that was not theirs is taken away': async (deps, { of }) =>
    (await removeIdentity(deps, of('identities'))) ?? nothing,
  'a person is deleted': async (deps, { ana }) => {
    await deletePerson(deps, ana);
    return () => restorePerson(deps, ana);
  },
  'two people are joined': async (deps, { ana, bo }) => {
    const join = await joinPeople(deps, { keepId: ana, otherId: bo });
    return async () => join && undoJoin(deps, join);
  },
  'words of one’s own are dropped': async (deps) => {
    const former = (await loadTemplates(deps)).get('thank-you:en');
    await dropTemplate(deps, 'thank-you:en');
    return () => restoreTemplate(deps, 'thank-you:en', former);
  },
};
