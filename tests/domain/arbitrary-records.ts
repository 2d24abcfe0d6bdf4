import * as fc from 'fast-check';
import type { Now } from '@/lib/domain/clock';
import { followUp, introduction, promise } from '@/lib/domain/fixtures/records';
import type { FollowUp, FollowUpStep } from '@/lib/domain/follow-up';
import { introductionModes, sides, type Introduction, type IntroductionStep } from '@/lib/domain/introduction';
import type { Promised, PromiseStep } from '@/lib/domain/promise';

/** Whatever may have happened, in whatever order it was told: nothing here follows a rule of ours. */

const first = Temporal.Instant.from('2023-12-30T00:00:00Z').epochMilliseconds;
const last = Temporal.Instant.from('2028-03-02T00:00:00Z').epochMilliseconds;
const instant = fc
  .integer({ min: Math.floor(first / 60_000), max: Math.floor(last / 60_000) })
  .map((minute) => Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toString());
const day = instant.map((at) => at.slice(0, 10));

export const someNow: fc.Arbitrary<Now> = fc.record({
  at: instant,
  zone: fc.constantFrom('Europe/Stockholm', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC'),
});

export const promiseStepKinds = ['reminded', 'acknowledged', 'kept', 'let-go', 'reopened'] as const;
const promiseStep: fc.Arbitrary<PromiseStep> = fc.record({ kind: fc.constantFrom(...promiseStepKinds), at: instant });

export const somePromise: fc.Arbitrary<Promised> = fc
  .record({
    by: fc.constantFrom('mine' as const, 'theirs' as const),
    due: day,
    steps: fc.array(promiseStep, { maxLength: 12 }),
  })
  .map((told) => promise(told));

export const followUpStepKinds = [
  'mailed',
  'called',
  'answered',
  'said-no',
  'planned',
  'moved-on',
  'reopened',
] as const;
const followUpStep: fc.Arbitrary<FollowUpStep> = fc.record({
  kind: fc.constantFrom(...followUpStepKinds),
  at: instant,
});

export const someFollowUp: fc.Arbitrary<FollowUp> = fc
  .record({ startedOn: day, steps: fc.array(followUpStep, { maxLength: 12 }) })
  .map((told) => followUp(told));

const side = fc.constantFrom(...sides);
export const introductionStep: fc.Arbitrary<IntroductionStep> = fc.oneof(
  fc.record({ kind: fc.constantFrom('asked', 'agreed', 'declined', 'already-fine'), side, at: instant }),
  fc.record({ kind: fc.constant('made'), mode: fc.constantFrom(...introductionModes), at: instant }),
  fc.record({ kind: fc.constant('checked'), side, at: instant }),
  fc.record({ kind: fc.constant('went-badly'), why: fc.string(), lesson: fc.string(), at: instant }),
  fc.record({ kind: fc.constantFrom('went-well', 'mended', 'thanked', 'dropped', 'reopened'), at: instant }),
);

export const someIntroduction: fc.Arbitrary<Introduction> = fc
  .record({
    direction: fc.constantFrom('given' as const, 'received' as const),
    startedOn: day,
    steps: fc.array(introductionStep, { maxLength: 12 }),
    next: fc.option(fc.record({ text: fc.constantFrom('', ' ', 'write to both'), due: day })),
  })
  .map((told) =>
    introduction({
      ...told,
      by: told.direction === 'given' ? null : { personId: 'leo', name: 'Leo', why: '' },
    }),
  );
