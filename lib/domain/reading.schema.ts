import { z } from 'zod';
import type {
  Facts,
  Organisation,
  Post,
  Position,
  Reading,
  ReadingProblem,
  SectionName,
  Sections,
  SiteIdentity,
} from './reading';
import { ms } from './moments';

/**
 * A reading from outside: a page's script, a file. Texts are cut to what such a text can be, lists and addresses that
 * no page has are refused, and keys that a reading does not have are dropped.
 */
export const readingSchema: z.ZodType<Reading> = z.lazy(() => reading);

export const maxText = {
  name: 300,
  headline: 1_000,
  bio: 10_000,
  location: 500,
  short: 500,
  post: 30_000,
  url: 2_000,
} as const;
export const maxItems = { positions: 300, organisations: 50, posts: 500, problems: 50 } as const;

/** What is wrong with it, as `facts.name: …` lines, or the reading. */
export function parseReading(
  value: unknown,
): { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly problems: readonly string[] } {
  const parsed = readingSchema.safeParse(value);
  if (parsed.success) return { ok: true, reading: parsed.data };
  const problems = parsed.error.issues.map(
    (issue) => `${issue.path.map(String).join('.') || 'reading'}: ${issue.message}`,
  );
  return { ok: false, problems: problems.slice(0, 10) };
}

const text = (max: number) => z.string().transform((value) => cut(value, max));
/** Empty elements are no facts: blank means that nothing stands there. */
const clearable = (max: number) =>
  text(max)
    .transform((value) => (value.trim() === '' ? null : value))
    .nullable()
    .exactOptional();
const optionalText = (max: number) => text(max).exactOptional();
const id = z.string().min(1).max(200);
const instant = z.iso
  .datetime({ offset: true })
  .refine(isReadingTime, 'is no time at which a page was read')
  .transform((value) => Temporal.Instant.from(value).toString());
const webAddress = z
  .string()
  .max(maxText.url)
  .regex(/^https?:\/\/[^\s/]+/i, 'is no web address');
/** Posts without an address of their own are kept, what is no web address is not. */
const postAddress = z
  .string()
  .transform((value) => (/^https?:\/\/\S+$/i.test(value) && value.length <= maxText.url ? value : ''));
const yearMonth = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'is neither YYYY nor YYYY-MM');
const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max);

const organisation: z.ZodType<Organisation> = z.object({ name: text(maxText.short), id: id.exactOptional() });

const position: z.ZodType<Position> = z.object({
  title: optionalText(maxText.short),
  company: optionalText(maxText.short),
  companyId: id.exactOptional(),
  positionId: id.exactOptional(),
  employment: optionalText(maxText.short),
  start: yearMonth.exactOptional(),
  end: yearMonth.nullable().exactOptional(),
  current: z.boolean(),
  place: optionalText(maxText.short),
});

const education = z.object({
  school: text(maxText.short),
  schoolId: id.exactOptional(),
  degree: optionalText(maxText.short),
  start: yearMonth.exactOptional(),
  end: yearMonth.nullable().exactOptional(),
});

const certification = z.object({
  name: text(maxText.short),
  issuer: optionalText(maxText.short),
  issued: yearMonth.exactOptional(),
});

const facts: z.ZodType<Facts> = z.object({
  name: optionalText(maxText.name),
  pronouns: clearable(maxText.short),
  headline: clearable(maxText.headline),
  bio: clearable(maxText.bio),
  location: clearable(maxText.location),
  website: clearable(maxText.url),
  degree: optionalText(maxText.short),
  photoFrame: z.enum(['none', 'framed', 'open-to-work', 'hiring']).exactOptional(),
  companies: list(organisation, maxItems.organisations).exactOptional(),
  schools: list(organisation, maxItems.organisations).exactOptional(),
  positions: list(position, maxItems.positions).exactOptional(),
  education: list(education, maxItems.positions).exactOptional(),
  certifications: list(certification, maxItems.positions).exactOptional(),
  category: clearable(maxText.short),
  verified: z.boolean().exactOptional(),
  joined: optionalText(maxText.short),
});

const state = z.enum(['absent', 'not-loaded', 'partial', 'complete', 'unreadable']).exactOptional();
const sectionStates: Record<SectionName, typeof state> = {
  topCard: state,
  about: state,
  experience: state,
  education: state,
  certifications: state,
  activity: state,
  header: state,
  posts: state,
};
const sections: z.ZodType<Sections> = z.object(sectionStates);

const post: z.ZodType<Post> = z.object({
  id,
  url: postAddress,
  at: instant,
  kind: z.enum(['post', 'reply', 'repost', 'quote']),
  text: text(maxText.post),
  truncated: z.boolean(),
  pinned: z.boolean(),
});

const identity: z.ZodType<SiteIdentity> = z.object({
  id: id.exactOptional(),
  memberNumber: id.exactOptional(),
  handle: id.exactOptional(),
});

const problem: z.ZodType<ReadingProblem> = z.object({
  kind: z.enum(['layout-changed', 'translated', 'cut']),
  part: text(100),
});

const reading: z.ZodType<Reading> = z.object({
  source: z.enum(['linkedin', 'x']),
  layout: z.enum(['sdui', 'ember', 'public', 'profile']),
  url: webAddress,
  readAt: instant,
  uiLanguage: text(35),
  viewer: z.enum(['signed-in', 'signed-out']),
  identity,
  facts,
  sections,
  posts: list(post, maxItems.posts).default([]),
  problems: list(problem, maxItems.problems).default([]),
});

function isReadingTime(value: string): boolean {
  try {
    return ms(value) > ms('2003-01-01T00:00:00Z') && ms(value) < ms('2200-01-01T00:00:00Z');
  } catch {
    return false;
  }
}

/** Never between the two halves of a sign. */
function cut(value: string, max: number): string {
  if (value.length <= max) return value;
  const end = /[\uD800-\uDBFF]/.test(value.charAt(max - 1)) ? max - 1 : max;
  return value.slice(0, end);
}
