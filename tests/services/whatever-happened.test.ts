import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { draftFor } from '@/lib/domain/draft';
import type { DraftRequest } from '@/lib/domain/draft-request';
import { isFollowUpOpen } from '@/lib/domain/follow-up';
import { introductionState, type IntroductionStep } from '@/lib/domain/introduction';
import { isOpen } from '@/lib/domain/promise';
import { touchKinds } from '@/lib/domain/touch';
import { loadDrafts } from '@/lib/i18n/load-drafts';
import { deleteMeeting, restoreMeeting } from '@/lib/services/change-meeting';
import { saveDebrief } from '@/lib/services/debrief';
import { editPerson } from '@/lib/services/edit-person';
import { noteImpression, setMission } from '@/lib/services/events';
import { startFollowUp, tellFollowUp } from '@/lib/services/follow-ups';
import { startIntroduction, tellIntroduction, type StepTold } from '@/lib/services/introductions';
import { loadTasks } from '@/lib/services/load-tasks';
import { saveNote } from '@/lib/services/notes';
import { makePromise, tellPromise } from '@/lib/services/promises';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { addTouch } from '@/lib/services/touches';
import { followUpStepKinds, introductionStep, promiseStepKinds } from '@/tests/domain/arbitrary-records';
import { anaReading, dropWorlds, world, xReading } from './world';

afterAll(dropWorlds);

/** Stands in all that is private. */
const secret = 'zqsecret';
const words = await loadDrafts('en');

async function begun() {
  const deps = world('2026-03-01T09:00:00Z');
  const { personId: ana } = await rememberPerson(deps, { reading: anaReading() });
  const { personId: bo } = await rememberPerson(deps, {
    reading: xReading({ handle: 'bo', id: '77', facts: { name: 'Bo' } }),
  });
  await editPerson(deps, ana, {
    metWhere: secret,
    metVia: secret,
    pinned: secret,
    tags: [secret],
    email: 'a@a.example',
  });
  const meeting = await saveMeeting(deps, {
    kind: 'event',
    personIds: [ana, bo],
    start: '2026-02-28T09:00:00Z',
    zone: 'UTC',
    minutes: 60,
    myHelp: secret,
    theirHelp: secret,
  });
  const promises = await Promise.all(
    (['mine', 'theirs'] as const).map((by) => makePromise(deps, { by, personId: ana, text: 'the list' })),
  );
  const introduction = await startIntroduction(deps, {
    direction: 'given',
    a: { personId: ana, name: 'Ana', why: '' },
    b: { personId: bo, name: 'Bo', why: '' },
    next: { text: secret, due: '2026-03-09' },
  });
  const followUp = await startFollowUp(deps, { personId: ana, topic: 'lamps' });
  const [mine, theirs] = promises.map((saved) => (saved.ok ? saved.promise.id : ''));
  return {
    deps,
    ana,
    bo,
    meetingId: meeting.ok ? meeting.meeting.id : '',
    promiseIds: [mine ?? '', theirs ?? ''],
    introductionId: introduction.ok ? introduction.introduction.id : '',
    followUpId: followUp.id,
  };
}

type Begun = Awaited<ReturnType<typeof begun>>;
/** One thing that happened, told as it happened. Answers how many steps were told of which record. */
type Happening = { readonly name: string; readonly tell: (at: Begun) => Promise<unknown> };

const promised: fc.Arbitrary<Happening> = fc
  .record({ which: fc.constantFrom(0, 1), kind: fc.constantFrom(...promiseStepKinds) })
  .map(({ which, kind }) => ({
    name: `promise:${which}:${kind}`,
    tell: ({ deps, promiseIds }) => tellPromise(deps, promiseIds[which] ?? '', kind),
  }));
const followed: fc.Arbitrary<Happening> = fc.constantFrom(...followUpStepKinds).map((kind) => ({
  name: `follow-up:${kind}`,
  tell: ({ deps, followUpId }) => tellFollowUp(deps, followUpId, kind, { subject: 'Lamps', body: 'Coffee?' }),
}));
const introduced: fc.Arbitrary<Happening> = introductionStep.map((step) => ({
  name: `introduction:${step.kind}`,
  tell: ({ deps, introductionId }) => tellIntroduction(deps, introductionId, withSecret(step)),
}));
const besides: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom(...touchKinds).map((kind) => ({
    name: `touch:${kind}`,
    tell: ({ deps, ana }: Begun) => addTouch(deps, { personId: ana, kind, note: secret }),
  })),
  fc.constantFrom<Happening>(
    { name: 'note', tell: ({ deps, ana, meetingId }) => saveNote(deps, { personId: ana, meetingId, text: secret }) },
    {
      name: 'star',
      tell: ({ deps, ana, meetingId }) => noteImpression(deps, meetingId, ana, { starred: true, line: secret }),
    },
    { name: 'mission', tell: ({ deps, meetingId }) => setMission(deps, meetingId, secret) },
    { name: 'delete', tell: ({ deps, meetingId }) => deleteMeeting(deps, meetingId) },
    { name: 'restore', tell: ({ deps, meetingId }) => restoreMeeting(deps, meetingId) },
    {
      name: 'debrief',
      tell: ({ deps, meetingId }) =>
        saveDebrief(deps, { meetingId, notes: secret, thanks: true, nextStep: secret, nextStepDue: '2026-04-01' }),
    },
  ),
);

function withSecret(step: IntroductionStep): StepTold {
  const { at: _at, ...told } = step;
  return told.kind === 'went-badly' ? { ...told, why: secret, lesson: secret } : told;
}

it('[P35][P56][P62][P45] whatever happened can be told, and nothing is then suggested a third time, forgotten, or given away', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.oneof(promised, followed, introduced, besides), fc.integer({ min: 0, max: 9 })), {
        minLength: 1,
        maxLength: 14,
      }),
      async (story) => {
        const at = await begun();
        const { deps } = at;
        let now = Temporal.Instant.from('2026-03-01T09:00:00Z');
        for (const [happening, days] of story) {
          now = now.add({ hours: 24 * days + 1 });
          deps.setTime(now.toString());
          const told = await happening.tell(at);
          expect(told, happening.name).not.toBeNull();
          expect(told, happening.name).not.toBe(false);
          expect(told, happening.name).not.toMatchObject({ ok: false });
        }
        await expectTold(
          at,
          story.map(([{ name }]) => name),
        );
        await expectSuggested(at);
        await expectNothingPrivate(at);
      },
    ),
    { numRuns: 25 },
  );
});

/** Each step stands in its record; the same of a promise twice on a day is one. */
async function expectTold({ deps, promiseIds, introductionId, followUpId }: Begun, names: readonly string[]) {
  const told = (prefix: string) =>
    names.filter((name) => name.startsWith(prefix)).map((name) => name.split(':').at(-1));
  const introduction = await deps.db.introductions.get(introductionId);
  expect(introduction?.steps.map(({ kind }) => kind)).toEqual(told('introduction:'));
  const followUp = await deps.db.followUps.get(followUpId);
  expect(followUp?.steps.map(({ kind }) => kind)).toEqual(told('follow-up:'));
  for (const [which, id] of promiseIds.entries()) {
    const promise = await deps.db.promises.get(id);
    expect(new Set(promise?.steps.map(({ kind }) => kind))).toEqual(new Set(told(`promise:${which}:`)));
  }
  const touched = names.filter((name) => name.startsWith('touch:') || /follow-up:(?:mailed|called)/.test(name));
  expect(await deps.db.touches.count()).toBe(touched.length);
}

async function expectSuggested({ deps, promiseIds, introductionId, followUpId }: Begun) {
  const tasks = await loadTasks(deps);
  const steps = tasks.flatMap((task) => ('step' in task ? [`${task.kind}:${task.step}`] : []));
  for (const id of promiseIds) {
    const promise = (await deps.db.promises.get(id))!;
    const own = tasks.filter((task) => task.kind === 'promise' && task.promiseId === id);
    expect(own).toHaveLength(isOpen(promise) ? 1 : 0);
    if (promise.steps.filter(({ kind }) => kind === 'reminded').length >= 2)
      expect(own.map((task) => task.kind === 'promise' && task.step)).not.toContain('remind');
  }
  const followUp = (await deps.db.followUps.get(followUpId))!;
  expect(tasks.filter(({ kind }) => kind === 'follow-up')).toHaveLength(
    isFollowUpOpen(followUp, deps.clock.now()) ? 1 : 0,
  );
  if (followUp.steps.filter(({ kind }) => kind === 'mailed').length >= 2) {
    expect(steps).not.toContain('follow-up:write');
    expect(steps).not.toContain('follow-up:write-again');
  }
  const introduction = (await deps.db.introductions.get(introductionId))!;
  if (introductionState(introduction).outcome === null)
    expect(tasks.some(({ kind }) => kind === 'introduction')).toBe(true);
  for (const { due } of tasks) expect(Temporal.PlainDate.from(due).toString()).toBe(due);
}

/** Every draft that can be opened about what is stored now. */
async function expectNothingPrivate({ deps, ana, meetingId, introductionId, followUpId }: Begun) {
  const people = await deps.db.people.toArray();
  const promises = await deps.db.promises.toArray();
  const meeting = (await deps.db.meetings.get(meetingId))!;
  const introduction = (await deps.db.introductions.get(introductionId))!;
  const followUp = (await deps.db.followUps.get(followUpId))!;
  const requests: readonly DraftRequest[] = [
    ...(['invitation', 'agenda', 'thank-you'] as const).map((kind) => ({ kind, meeting, people })),
    { kind: 'recap', meeting, promises, people },
    ...promises.flatMap((promise) => (['promised', 'reminder'] as const).map((kind) => ({ kind, promise, people }))),
    { kind: 'ask-before-introducing', introduction, side: 'a', people },
    { kind: 'introduction', introduction, people },
    { kind: 'check-introduction', introduction, side: 'b', people },
    { kind: 'report-to-introducer', introduction, people },
    { kind: 'after-event', followUp, people },
    { kind: 'second-mail', followUp, people },
    { kind: 'light-touch', personId: ana, people },
    { kind: 'decline', personId: ana, people },
  ];
  for (const request of requests) expect(JSON.stringify(draftFor(request, words)), request.kind).not.toContain(secret);
}
