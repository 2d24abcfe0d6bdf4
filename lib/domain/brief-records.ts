import type { BriefPersonInput } from './brief.types';
import type {
  BriefRecords,
  CreditLine,
  IntroductionLine,
  MentionLine,
  PromiseLine,
  RecordsBrief,
} from './brief-records.types';
import type { Now } from './clock';
import { daysLate, todayOf } from './due-dates';
import { introductionState, lessonAbout, type Introduction } from './introduction';
import { nextSteps, whomOf } from './introduction-next';
import { isSent } from './mention';
import type { Meeting } from './meeting';
import { byUrgency, isOpen, keptPromises, promiseTask, type Promised } from './promise';
import { lastTouch, outOfTheBlue } from './touch';

const nothing: BriefRecords = {
  promises: [],
  introductions: [],
  touches: [],
  mentions: [],
};

/** Promises, introductions and contacts of one person, as a brief tells them. */
export function recordsBrief(
  input: BriefPersonInput,
  meeting: Meeting | null,
  last: Meeting | null,
  now: Now,
): RecordsBrief {
  const { promises, introductions, touches, mentions } = input.records ?? nothing;
  const personId = input.person.id;
  const open = promises.filter(isOpen).toSorted(byUrgency(now));
  const contacts = { personId, touches, meetings: input.meetings.filter((each) => each.id !== meeting?.id), now };
  const line = (promise: Promised) => promiseLine(promise, now);
  return {
    promised: open.filter(({ by }) => by === 'mine').map(line),
    offered: open.filter(({ by }) => by === 'theirs').map(line),
    introductions: introductions
      .flatMap((each) => introductionLine(each, personId, introductions, now))
      .toSorted((a, b) => (a.next?.due ?? '').localeCompare(b.next?.due ?? '')),
    credits: introductions.flatMap((each) => creditLine(each, personId)),
    mentioned: mentions.filter((mention) => mention.meetingId === (last?.id ?? null)).map(mentionLine),
    kept: keptPromises(promises, 'mine').map(({ id, text }) => ({ text, from: { kind: 'promise', id } })),
    lastTouch: lastTouch(contacts),
    silentDays: meeting === null ? null : outOfTheBlue(contacts),
  };
}

export function promiseLine(promise: Promised, now: Now): PromiseLine {
  const task = promiseTask(promise);
  const { id, by, kind, text, due } = promise;
  return {
    promiseId: id,
    by,
    kind,
    text,
    due,
    daysLate: daysLate(due, now),
    task: task && (by === 'mine' || task.due <= todayOf(now)) ? task.kind : null,
    from: { kind: 'promise', id },
  };
}

/** Under way, or closed with something of mine still to do. */
function introductionLine(
  introduction: Introduction,
  personId: string,
  all: readonly Introduction[],
  now: Now,
): readonly IntroductionLine[] {
  const steps = nextSteps(introduction, now).toSorted((a, b) => a.due.localeCompare(b.due));
  const { stage } = introductionState(introduction);
  if (introduction.deletedAt !== null || (stage === 'closed' && steps.length === 0)) return [];
  const { id, direction } = introduction;
  const others = all.filter((each) => each.id !== id);
  return [
    {
      introductionId: id,
      direction,
      names: namesWithout(introduction, personId),
      stage,
      next: steps[0] ?? null,
      daysLate: steps[0] ? daysLate(steps[0].due, now) : 0,
      whom: (steps[0] && whomOf(introduction, steps[0])?.name) ?? '',
      lesson: lessonAbout(others, personId),
      from: { kind: 'introduction', id },
    },
  ];
}

function creditLine(introduction: Introduction, personId: string): readonly CreditLine[] {
  const state = introductionState(introduction);
  const well = introduction.steps.findLast(({ kind }) => kind === 'went-well');
  if (introduction.deletedAt !== null || state.outcome !== 'well' || !well) return [];
  const from = { kind: 'introduction', id: introduction.id } as const;
  return [{ direction: introduction.direction, names: namesWithout(introduction, personId), at: well.at, from }];
}

/** With one received, I am one of the two myself: then it is who brought us together, and the other. */
function namesWithout({ direction, a, b, by }: Introduction, personId: string): readonly string[] {
  const parties = direction === 'given' ? [a, b] : [b, by];
  return parties.flatMap((party) => (party && party.personId !== personId ? [party.name] : []));
}

function mentionLine(mention: RecordsMention): MentionLine {
  const { id, kind, title, author } = mention;
  return { mentionId: id, kind, title, author, sent: isSent(mention), from: { kind: 'mention', id } };
}

type RecordsMention = BriefRecords['mentions'][number];
