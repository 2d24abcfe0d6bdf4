import type { BriefRecords } from './brief-records.types';
import type { Change } from './change';
import type { FollowUp, FollowUpStep } from './follow-up';
import type { Introduction, IntroductionStep } from './introduction';
import type { Meeting } from './meeting';
import type { Mention, MentionStep, NameCameUp } from './mention';
import type { Note } from './note';
import type { OwnFact } from './own-fact';
import type { Person } from './person';
import type { FieldEdit } from './picture';
import type { Promised, PromiseStep } from './promise';
import type { Instant, SourceName } from './reading';
import { isStepTouch, type Touch } from './touch';

type Entry<Kind extends string, Told> = { readonly kind: Kind; readonly id: string; readonly at: Instant } & Told;

/** What happened to a record: its beginning (`step` is `null`), or one of its steps; `last`: nothing came after it. */
type Stepped<Step> = { readonly step: Step | null; readonly last: boolean };

export type ReadingEntry = Entry<'reading', { readonly reading: TimelineReading }>;
/** A change as it is stored. */
type StoredChange = Change & { readonly id: string; readonly unseen: 0 | 1; readonly lookedAtAt: Instant | null } & {
  readonly personId: string;
  readonly identityId: string;
};

export type RecordEntry =
  | Entry<'promise', { readonly promise: Promised } & Stepped<PromiseStep>>
  | Entry<'introduction', { readonly introduction: Introduction } & Stepped<IntroductionStep>>
  | Entry<'touch', { readonly touch: Touch }>
  | Entry<'follow-up', { readonly followUp: FollowUp } & Stepped<FollowUpStep>>
  | Entry<'mention', { readonly mention: Mention } & Stepped<MentionStep>>
  /** `by`: who spoke of them, where it is their own name that came up. */
  | Entry<'name', { readonly name: NameCameUp; readonly by: string | null }>;

export type TimelineEntry =
  | Entry<'meeting', { readonly meeting: Meeting }>
  | Entry<'note', { readonly note: Note }>
  | Entry<'change', { readonly change: StoredChange }>
  | Entry<'own-fact', { readonly fact: OwnFact }>
  | ReadingEntry
  | Entry<'remembered', { readonly person: Person }>
  | RecordEntry;

/** A reading that told something new, and what it edited; no edits where it was only the last look. */
type TimelineReading = {
  readonly source: SourceName;
  readonly url: string;
  readonly identityId: string;
  readonly first: boolean;
  readonly edits: readonly FieldEdit[];
};

type Records = BriefRecords & {
  readonly followUps: readonly FollowUp[];
  readonly namesCameUp: readonly NameCameUp[];
};

/** What the user wrote down beside meetings and notes, and each thing that happened to it, at its own moment. */
export function recordEntries(
  records: Records,
  personId: string,
  names: ReadonlyMap<string, string>,
): readonly RecordEntry[] {
  return [
    ...records.promises.flatMap((promise) =>
      stepped(promise, promise.madeAt).map((each) => ({ kind: 'promise' as const, ...each, promise })),
    ),
    ...records.introductions.flatMap((introduction) =>
      stepped(introduction, introduction.createdAt).map((each) => ({
        kind: 'introduction' as const,
        ...each,
        introduction,
      })),
    ),
    // A mail of a follow-up stands there as its step.
    ...records.touches
      .filter(isByItself)
      .map((touch) => ({ kind: 'touch' as const, id: touch.id, at: touch.at, touch })),
    ...records.followUps.flatMap((followUp) =>
      stepped(followUp, followUp.createdAt).map((each) => ({ kind: 'follow-up' as const, ...each, followUp })),
    ),
    ...records.mentions.flatMap((mention) =>
      stepped(mention, mention.createdAt).map((each) => ({ kind: 'mention' as const, ...each, mention })),
    ),
    ...records.namesCameUp.map((name) => ({
      kind: 'name' as const,
      id: name.id,
      at: name.createdAt,
      name,
      by: name.saidById === personId ? null : (names.get(name.saidById) ?? ''),
    })),
  ];
}

function isByItself({ id }: Touch): boolean {
  return !isStepTouch(id);
}

/** What a time line can be narrowed to. */
export const timelineFilters = [
  'all',
  'meeting',
  'note',
  'change',
  'promise',
  'introduction',
  'contact',
  'mention',
  'own',
  'reading',
] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

const filterOf: Readonly<Record<TimelineEntry['kind'], TimelineFilter>> = {
  meeting: 'meeting',
  note: 'note',
  change: 'change',
  'own-fact': 'own',
  reading: 'reading',
  remembered: 'reading',
  promise: 'promise',
  introduction: 'introduction',
  touch: 'contact',
  'follow-up': 'contact',
  mention: 'mention',
  name: 'mention',
};

export function filtered(entries: readonly TimelineEntry[], filter: TimelineFilter): readonly TimelineEntry[] {
  return filter === 'all' ? entries : entries.filter((entry) => filterOf[entry.kind] === filter);
}

/** Only what there is something of can be chosen; where all is of one kind there is nothing to choose. */
export function offeredFilters(entries: readonly TimelineEntry[]): readonly TimelineFilter[] {
  const there = new Set<TimelineFilter>(entries.map((entry) => filterOf[entry.kind]));
  return there.size < 2 ? [] : timelineFilters.filter((filter) => filter === 'all' || there.has(filter));
}

type WithSteps<Step> = { readonly id: string; readonly steps: readonly Step[] };
type Line<Step> = { readonly id: string; readonly at: Instant } & Stepped<Step>;

/** Latest first, as the time line is: of one moment too. */
function stepped<Step extends { readonly at: Instant }>(
  { id, steps }: WithSteps<Step>,
  begun: Instant,
): readonly Line<Step>[] {
  const told = steps.map((step, index) => ({ id, at: step.at, step, last: index === steps.length - 1 }));
  return [...told.toReversed(), { id, at: begun, step: null, last: steps.length === 0 }];
}
