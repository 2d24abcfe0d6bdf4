import { z } from 'zod';
import { introductionModes } from '@/lib/domain/introduction';
import { occasionKinds } from '@/lib/domain/occasion';
import { touchKinds } from '@/lib/domain/touch';
import type { Rows } from './rows';

/** What the user makes about people, row by row, as it comes from a file. */

const id = z.string().min(1).max(300);
const instant = z.iso.datetime({ offset: true });
const date = z.iso.date();
const line = z.string().max(5_000);
const long = z.string().max(50_000);
const kept = { id, createdAt: instant, updatedAt: instant, deletedAt: instant.nullable() };
const steps = <const T extends readonly string[]>(kinds: T) =>
  z.array(z.object({ kind: z.enum(kinds), at: instant })).max(1_000);

const promise: z.ZodType<Rows['promises']> = z.object({
  ...kept,
  by: z.enum(['mine', 'theirs']),
  personId: id,
  meetingId: id.nullable(),
  kind: z.enum(['introduction', 'book', 'link', 'other']),
  text: line.min(1),
  aboutIds: z.array(id).max(1_000),
  madeAt: instant,
  due: date,
  steps: steps(['reminded', 'acknowledged', 'kept', 'let-go', 'reopened']),
});

const party = z.object({ personId: id.nullable(), name: line, why: line });
const side = z.enum(['a', 'b']);
const mode = z.enum(introductionModes);
const introductionStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['asked', 'agreed', 'declined', 'already-fine']), side, at: instant }),
  z.object({ kind: z.literal('checked'), side, at: instant }),
  z.object({ kind: z.literal('made'), mode, at: instant }),
  z.object({ kind: z.literal('went-badly'), why: line, lesson: line, at: instant }),
  z.object({ kind: z.literal('went-well'), at: instant }),
  z.object({ kind: z.literal('mended'), at: instant }),
  z.object({ kind: z.literal('thanked'), at: instant }),
  z.object({ kind: z.literal('dropped'), at: instant }),
  z.object({ kind: z.literal('reopened'), at: instant }),
]);
const introduction: z.ZodType<Rows['introductions']> = z.object({
  ...kept,
  direction: z.enum(['given', 'received']),
  a: party,
  b: party,
  by: party.nullable(),
  meetingId: id.nullable(),
  favour: z.boolean(),
  mode,
  next: z.object({ text: line, due: date }).nullable(),
  startedOn: date,
  steps: z.array(introductionStep).max(1_000),
  personIds: z.array(id).max(3),
});

const touch: z.ZodType<Rows['touches']> = z.object({
  ...kept,
  personId: id,
  kind: z.enum(touchKinds),
  at: instant,
  note: line,
});

const followUp: z.ZodType<Rows['followUps']> = z.object({
  ...kept,
  personId: id,
  meetingId: id.nullable(),
  topic: line,
  subject: line,
  body: long,
  startedOn: date,
  steps: steps(['mailed', 'called', 'answered', 'said-no', 'planned', 'moved-on', 'reopened']),
});

const mention: z.ZodType<Rows['mentions']> = z.object({
  ...kept,
  personId: id,
  meetingId: id.nullable(),
  kind: z.enum(['book', 'article', 'link']),
  title: line,
  author: line,
  url: line,
  steps: steps(['sent', 'copy-wanted', 'copy-ordered', 'copy-sent', 'dropped']),
});

const nameCameUp: z.ZodType<Rows['namesCameUp']> = z.object({
  ...kept,
  name: line.min(1),
  saidById: id,
  personId: id.nullable(),
  meetingId: id.nullable(),
  settledAt: instant.nullable(),
});

const review: z.ZodType<Rows['reviews']> = z.object({
  ...kept,
  at: instant,
  cards: z.array(z.object({ personId: id, answer: z.enum(['keep', 'touch', 'skip', 'rest']).nullable() })).max(100),
});

const book: z.ZodType<Rows['books']> = z.object({
  ...kept,
  title: line.min(1),
  author: line,
  copies: z.number().int().min(0).max(10_000),
});

const template: z.ZodType<Rows['templates']> = z.object({ id, subject: line, body: long, updatedAt: instant });

const occasion: z.ZodType<Rows['occasions']> = z.object({
  ...kept,
  personId: id,
  kind: z.enum(occasionKinds),
  text: line,
  url: line,
  seenAt: instant,
  closedAt: instant.nullable(),
});

export const recordSchemas = {
  promises: promise,
  introductions: introduction,
  touches: touch,
  followUps: followUp,
  mentions: mention,
  namesCameUp: nameCameUp,
  reviews: review,
  books: book,
  templates: template,
  occasions: occasion,
};
