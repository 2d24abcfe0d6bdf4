import * as fc from 'fast-check';
import type { BriefChange, BriefInput, BriefPersonInput, IdentityInput } from '@/lib/domain/brief.types';
import { mannerOf } from '@/lib/domain/change';
import type { ChangeKind } from '@/lib/domain/change';
import { change, identity, meeting as meetingOf, note, now, person, post, question } from '@/lib/domain/fixtures/kit';
import { introduction, mention, promise, touch } from '@/lib/domain/fixtures/records';
import type { Introduction } from '@/lib/domain/introduction';
import { meetingKinds } from '@/lib/domain/meeting';
import type { Meeting, Question } from '@/lib/domain/meeting';
import type { Note } from '@/lib/domain/note';
import type { KeptPost } from '@/lib/domain/picture';
import type { Promised } from '@/lib/domain/promise';
import { touchKinds } from '@/lib/domain/touch';

/** Stands in every text that is private, so that a test can look for it in what is shared. */
export const secret = 'zqsecret';

const kinds = Object.keys(mannerOf) as ChangeKind[];
const titles = ['Head of Operations', 'Operations Manager', 'CTO', 'Board member'];
const companies = ['Volta', 'Nova', 'KTH'];

const word = fc.constantFrom(
  'plant',
  'suppliers,',
  'x',
  '·',
  'a'.repeat(90),
  '\n',
  '日本語のとても長い文',
  '\u202E',
  '🙂',
);
const longText = fc.array(word, { minLength: 30, maxLength: 120, size: 'max' }).map((words) => words.join(' '));
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), longText);
const postText = fc.oneof(text, fc.constantFrom('My father passed away.', 'Plant two is open'));
const privateText = text.map((words) => `${words} ${secret}`);
const aName = fc.oneof(fc.constantFrom('Ana Lindqvist', 'Sara Ek', 'Leo Quist'), text);
/** Mostly lately, so that what counts as fresh is met often. */
const lately = fc.integer({ min: 0, max: 40 }).map(daysAgo);
const moment = fc.integer({ min: -900, max: 400 }).map((days) =>
  Temporal.Instant.from(now.at)
    .add({ hours: days * 24 })
    .toString(),
);
const past = fc.oneof(
  { weight: 3, arbitrary: lately },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 900 }).map(daysAgo) },
);
const soon = fc
  .integer({ min: -300, max: 4_000 })
  .map((minutes) => Temporal.Instant.from(now.at).add({ minutes }).toString());
const rarely = fc.integer({ min: 0, max: 5 }).map((side) => side === 0);
const value = fc.record({
  text: privateText,
  title: fc.constantFrom(...titles),
  company: fc.constantFrom(...companies),
});

const aChange: fc.Arbitrary<BriefChange> = fc
  .record({
    id: fc.uuid(),
    kind: fc.oneof(
      fc.constantFrom(...kinds),
      fc.constantFrom<ChangeKind>('promotion', 'new-job', 'role-added', 'left'),
    ),
    before: fc.option(value),
    after: fc.option(value),
    certainty: fc.constantFrom(
      'stated' as const,
      'stated' as const,
      'stated' as const,
      'likely' as const,
      'maybe' as const,
    ),
    source: fc.constantFrom('linkedin' as const, 'x' as const),
    effective: fc.constantFrom('2019', '2025-11', '2026-09', '2026'),
    from: past,
    to: past,
    flags: fc.record({ low: rarely, editedLate: rarely }),
  })
  .map(({ from, to, flags, kind, ...rest }) =>
    change(kind, { ...rest, ...flags, tone: mannerOf[kind].tone, between: [from, to] }),
  );

const aPost: fc.Arbitrary<KeptPost> = fc
  .record({
    id: fc.uuid(),
    at: past,
    text: postText,
    kind: fc.constantFrom('post' as const, 'reply' as const, 'repost' as const, 'quote' as const),
  })
  .map((patch) => post({ ...patch, url: `https://x.com/ana_example/status/${patch.id}` }));

const aPosition = fc.record({
  title: fc.constantFrom(...titles),
  company: fc.constantFrom(...companies),
  current: fc.boolean(),
});

const anIdentity: fc.Arbitrary<IdentityInput> = fc
  .record({
    source: fc.constantFrom('linkedin' as const, 'x' as const),
    facts: fc.record({
      headline: fc.oneof(text, fc.constantFrom(...titles)),
      bio: text,
      positions: fc.array(aPosition, { maxLength: 4 }),
    }),
    topReadAt: past,
    experienceReadAt: fc.option(past),
    changes: fc.array(aChange, { maxLength: 6 }),
    comparedFrom: fc.option(past),
    posts: fc.array(aPost, { maxLength: 4 }),
  })
  .map(({ source, ...patch }) =>
    identity({ ...patch, lastReadAt: patch.topReadAt }, { source, id: `identity-${source}` }),
  );

const aQuestion: fc.Arbitrary<Question> = fc.record({ id: fc.uuid(), text, done: fc.boolean() }).map(question);

const aMeeting = (start: fc.Arbitrary<string>): fc.Arbitrary<Meeting> =>
  fc
    .record({
      id: fc.uuid(),
      start,
      minutes: fc.integer({ min: 1, max: 600 }),
      kind: fc.constantFrom(...meetingKinds),
      place: text,
      purpose: text,
      nextStep: text,
      agenda: fc.array(aQuestion, { maxLength: 3 }),
      cancelledAt: rarely.map((off) => (off ? now.at : null)),
    })
    .map(meetingOf);

const aNote: fc.Arbitrary<Note> = fc
  .record({ id: fc.uuid(), createdAt: past, text: privateText })
  .map((patch) => note({ ...patch, meetingId: null }));

const aDate = fc.integer({ min: -200, max: 60 }).map((days) => daysAgo(-days).slice(0, 10));
const aPromise = fc
  .record({
    id: fc.uuid(),
    by: fc.constantFrom('mine' as const, 'theirs' as const),
    text: privateText,
    due: aDate,
    steps: fc.array(
      fc.record({ kind: fc.constantFrom('reminded', 'acknowledged', 'kept', 'let-go', 'reopened'), at: past }),
      { maxLength: 4 },
    ),
  })
  .map((patch): Promised => promise(patch));

const aParty = fc.record({ personId: fc.constantFrom('ana', 'sara', null), name: aName, why: privateText });
const anIntroductionStep = fc.oneof(
  fc.record({
    kind: fc.constantFrom('asked', 'agreed', 'declined', 'checked'),
    side: fc.constantFrom('a' as const, 'b' as const),
    at: past,
  }),
  fc.record({ kind: fc.constant('made' as const), mode: fc.constant('mail' as const), at: past }),
  fc.record({ kind: fc.constant('went-badly' as const), why: privateText, lesson: privateText, at: past }),
  fc.record({ kind: fc.constantFrom('went-well', 'thanked', 'dropped', 'reopened'), at: past }),
);
const anIntroduction = fc
  .record({
    id: fc.uuid(),
    direction: fc.constantFrom('given' as const, 'received' as const),
    a: aParty,
    b: aParty,
    by: fc.option(aParty),
    steps: fc.array(anIntroductionStep, { maxLength: 5 }),
  })
  .map((patch) => introduction(patch as Partial<Introduction>));

const aTouch = fc
  .record({ id: fc.uuid(), kind: fc.constantFrom(...touchKinds), at: past, note: privateText })
  .map((patch) => touch(patch));
const aMention = fc
  .record({ id: fc.uuid(), title: privateText, author: aName })
  .map((patch) => mention({ ...patch, meetingId: null }));

const someRecords = fc.record({
  promises: fc.array(aPromise, { maxLength: 5 }),
  introductions: fc.array(anIntroduction, { maxLength: 3 }),
  touches: fc.array(aTouch, { maxLength: 3 }),
  mentions: fc.array(aMention, { maxLength: 3 }),
});

const aPerson: fc.Arbitrary<BriefPersonInput> = fc
  .record({
    id: fc.constantFrom('ana', 'sara', 'leo'),
    name: aName,
    pinned: privateText,
    metWhere: privateText,
    metVia: privateText,
    identities: fc.uniqueArray(anIdentity, { maxLength: 2, selector: (each) => each.identity.id }),
    meetings: fc.array(aMeeting(moment), { maxLength: 4 }),
    notes: fc.array(aNote, { maxLength: 3 }),
    records: someRecords,
  })
  .map(({ id, name, pinned, metWhere, metVia, meetings, notes, ...rest }) => ({
    ...rest,
    notes: notes.map((each, index) => ({ ...each, meetingId: meetings[index]?.id ?? null })),
    person: person({ id, name, pinned, metWhere, metVia }),
    meetings: meetings.map((each) => ({ ...each, personIds: [id] })),
  }));

export const aBriefInput: fc.Arbitrary<BriefInput> = fc
  .record({
    meeting: fc.option(aMeeting(soon)),
    people: fc.oneof(
      fc.array(aPerson, { minLength: 1, maxLength: 1 }),
      fc.array(aPerson, { minLength: 2, maxLength: 12 }),
    ),
  })
  .map(({ meeting, people }) => ({ now, meeting, people }));

function daysAgo(days: number): string {
  return Temporal.Instant.from(now.at)
    .subtract({ hours: days * 24 })
    .toString();
}
