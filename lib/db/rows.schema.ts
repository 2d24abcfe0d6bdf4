import { z } from 'zod';
import type { Change } from '@/lib/domain/change';
import { mannerOf, type ChangeKind } from '@/lib/domain/change';
import { maxDraftLength, maxNoteLength } from '@/lib/domain/note';
import { maxOwnFact, ownFields, type OwnField } from '@/lib/domain/own-fact';
import { meetingKinds, type Question, type QuestionOrigin } from '@/lib/domain/meeting';
import type { EditField } from '@/lib/domain/picture';
import type { Facts, Post, Reading, Sections } from '@/lib/domain/reading';
import { readingSchema } from '@/lib/domain/reading.schema';
import type { FileTable } from './file-tables';
import { recordSchemas } from './records.schema';
import type { Rows } from './rows';

const id = z.string().min(1).max(300);
const instant = z.iso.datetime({ offset: true });
const date = z.iso.date();
const line = z.string().max(5_000);
const address = z.string().max(4_000);
const source = z.enum(['linkedin', 'x']);
const yearMonth = z.string().regex(/^\d{4}(-\d{2})?$/);
const ids = z.array(id).max(10_000);
const kept = { id, createdAt: instant, updatedAt: instant, deletedAt: instant.nullable() };

/** Facts, sections and posts are parsed as those of a reading: there is one description of them. */
const blank: Reading = {
  source: 'linkedin',
  layout: 'sdui',
  url: 'https://www.linkedin.com/in/nobody/',
  readAt: '2026-01-01T00:00:00Z',
  uiLanguage: '',
  viewer: 'signed-in',
  identity: {},
  facts: {},
  sections: {},
  posts: [],
  problems: [],
};

function partOfReading<T>(wrap: (value: unknown) => object, unwrap: (reading: Reading) => T | undefined) {
  return z.unknown().transform((value, context): T => {
    const parsed = readingSchema.safeParse({ ...blank, ...wrap(value) });
    const part = parsed.success ? unwrap(parsed.data) : undefined;
    if (part !== undefined) return part;
    const issue = parsed.error?.issues[0];
    context.addIssue({
      code: 'custom',
      message: issue?.message ?? 'is not what it should be',
      path: (issue?.path ?? []).slice(1),
    });
    return z.NEVER;
  });
}

const facts = partOfReading<Facts>(
  (value) => ({ facts: value }),
  (reading) => reading.facts,
);
const sections = partOfReading<Sections>(
  (value) => ({ sections: value }),
  (reading) => reading.sections,
);
const post = partOfReading<Post>(
  (value) => ({ posts: [value] }),
  (reading) => reading.posts[0],
);

const person = z.object({
  ...kept,
  name: line.min(1),
  metWhere: line,
  metVia: line,
  pinned: line,
  starred: z.boolean(),
  language: z.enum(['en', 'sv']).nullable(),
  email: line,
  tags: z.array(line).max(1_000),
  cadence: z.union([z.literal('rest'), z.number().int().positive().max(600)]).exactOptional(),
}) satisfies z.ZodType<Rows['people']>;

const identity = z.object({
  ...kept,
  personId: id,
  source,
  siteId: id.nullable(),
  memberNumber: id.nullable(),
  handle: id.nullable(),
  earlierHandles: z.array(id).max(1_000),
  url: address,
  keys: z.array(z.string().max(400)).max(2_000),
}) satisfies z.ZodType<Rows['identities']>;

const pictureHead = {
  identityId: id,
  source,
  layout: z.enum(['sdui', 'ember', 'public', 'profile']),
  viewer: z.enum(['signed-in', 'signed-out']),
  uiLanguage: z.string().max(100),
  url: address,
  handle: id.nullable(),
};
const picture: z.ZodType<Rows['pictures']> = z.object({ ...pictureHead, facts, sections });

const seen = { lastReadAt: instant, sectionsReadAt: z.record(z.string().max(50), instant) };
const unlike = z.object({
  layout: pictureHead.layout.exactOptional(),
  viewer: pictureHead.viewer.exactOptional(),
  uiLanguage: pictureHead.uiLanguage.exactOptional(),
  url: pictureHead.url.exactOptional(),
  handle: pictureHead.handle.exactOptional(),
  facts: facts.exactOptional(),
  without: z
    .array(z.string().transform((fact) => fact as keyof Facts))
    .max(50)
    .exactOptional(),
  sections: sections.exactOptional(),
});
const freshness: z.ZodType<Rows['freshness']> = z.object({
  identityId: id,
  ...seen,
  day: z
    .object({ before: unlike.extend(seen).nullable(), sights: z.array(unlike.extend({ readAt: instant })).max(100) })
    .exactOptional(),
});

const edit: z.ZodType<Rows['edits']> = z.object({
  seq: z.number().int().positive(),
  identityId: id,
  at: instant,
  previousAt: instant.nullable(),
  field: z
    .string()
    .max(100)
    .transform((field) => field as EditField),
  old: z.json().exactOptional(),
  new: z.json().exactOptional(),
  unseen: z.array(z.number().int().nonnegative()).max(1_000).exactOptional(),
  source,
  url: address,
});

const keptPost: z.ZodType<Rows['posts']> = z
  .looseObject({ identityId: id, firstReadAt: instant })
  .transform((row, context) => {
    const { identityId, firstReadAt, ...rest } = row;
    const parsed = post.safeParse(rest);
    if (parsed.success) return { ...parsed.data, identityId, firstReadAt };
    context.addIssue({ code: 'custom', message: parsed.error.issues[0]?.message ?? 'is no post', path: [] });
    return z.NEVER;
  });

const changeValue = z
  .object({
    text: z.string().max(100_000),
    title: line.exactOptional(),
    company: line.exactOptional(),
    companyId: line.exactOptional(),
    url: address.exactOptional(),
  })
  .nullable();

const change = z.object({
  kind: z.enum(Object.keys(mannerOf) as [ChangeKind, ...ChangeKind[]]),
  before: changeValue,
  after: changeValue,
  certainty: z.enum(['stated', 'likely', 'maybe']),
  tone: z.enum(['celebrate', 'neutral', 'careful']),
  mayBeSaid: z.boolean(),
  effective: yearMonth.exactOptional(),
  editedLate: z.boolean().exactOptional(),
  low: z.boolean().exactOptional(),
  source: z.enum(['linkedin', 'x', 'alerts']),
  between: z.tuple([instant.nullable(), instant]),
  evidence: z.array(line).max(1_000),
  id,
  personId: id,
  identityId: id,
  lookedAtAt: instant.nullable(),
  unseen: z.union([z.literal(0), z.literal(1)]),
}) satisfies z.ZodType<Change>;

const origin: z.ZodType<QuestionOrigin> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('change'), id }),
  z.object({ kind: z.literal('question'), id, meetingId: id }),
  z.object({ kind: z.enum(['meeting', 'identity', 'promise', 'introduction']), id }),
  z.object({ kind: z.literal('note'), id, line: z.number().int().nonnegative().exactOptional() }),
  z.object({ kind: z.literal('post'), id, url: address }),
]);
const question: z.ZodType<Question> = z.object({ id, text: line, from: origin.nullable(), done: z.boolean() });

const meeting: z.ZodType<Rows['meetings']> = z.object({
  ...kept,
  kind: z.enum(meetingKinds),
  personIds: ids,
  start: instant,
  zone: z.string().min(1).max(100),
  minutes: z.number().positive().max(100_000),
  place: line,
  link: line,
  purpose: line,
  agenda: z.array(question).max(50),
  dismissed: ids,
  sharedAt: instant.nullable(),
  cancelledAt: instant.nullable(),
  debriefedAt: instant.nullable(),
  nextStep: line,
  nextStepDue: date.nullable().exactOptional(),
  meetAgainOn: date.nullable().exactOptional(),
  thanks: z.object({ wanted: z.boolean(), saidAt: instant.nullable() }).exactOptional(),
  myHelp: line.exactOptional(),
  theirHelp: line.exactOptional(),
  mission: line.exactOptional(),
  impressions: z
    .array(
      z.object({
        personId: id,
        starred: z.boolean(),
        line,
        channels: z
          .array(z.enum(['mail', 'phone', 'linkedin', 'x']))
          .max(10)
          .exactOptional(),
      }),
    )
    .max(10_000)
    .exactOptional(),
  calendarUid: z.string().max(2_000).nullable(),
});

const noteText = z.string().max(maxNoteLength);
const note: z.ZodType<Rows['notes']> = z.object({
  ...kept,
  personId: id,
  meetingId: id.nullable(),
  text: noteText,
  marked: z.object({ source, url: address }).exactOptional(),
});
const ownText = z.string().max(maxOwnFact);
const ownFact: z.ZodType<Rows['ownFacts']> = z.object({
  ...kept,
  personId: id,
  field: z.enum(ownFields as [OwnField, ...OwnField[]]),
  text: ownText,
  company: ownText,
  since: yearMonth.nullable(),
  origin: z.enum(['typed', 'marked']),
  source: source.nullable(),
  url: address,
  before: ownText,
});
const draft: z.ZodType<Rows['drafts']> = z.object({
  key: z.string().min(1).max(1_000),
  text: z.string().max(maxDraftLength),
  updatedAt: instant,
});

const join: z.ZodType<Rows['joins']> = z.object({
  id,
  at: instant,
  keptId: id,
  other: person,
  movedIdentityIds: ids,
  movedMeetingIds: ids,
  moved: z.record(z.string().max(100), ids).default({}),
  sharedMeetingIds: ids.default([]),
  filled: person
    .pick({ metWhere: true, metVia: true, pinned: true, email: true, language: true })
    .partial()
    .default({}) as z.ZodType<Rows['joins']['filled']>,
});

/** Rows that come from a file: the same as `rows.ts` says, checked. Keys that a row does not have are dropped. */
export const rowSchemas: { readonly [K in FileTable]: z.ZodType<Rows[K]> } = {
  people: person,
  identities: identity,
  pictures: picture,
  freshness,
  edits: edit,
  posts: keptPost,
  changes: change,
  meetings: meeting,
  notes: note,
  ownFacts: ownFact,
  ...recordSchemas,
  drafts: draft,
  joins: join,
};
