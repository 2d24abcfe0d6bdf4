import * as z from 'zod/mini';
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
export const readingSchema: z.ZodMiniType<Reading> = z.lazy(() => reading);

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

const text = (max: number) =>
  z.pipe(
    z.string(),
    z.transform((value) => cut(value, max)),
  );
/** Empty elements are no facts: blank means that nothing stands there. */
const clearable = (max: number) =>
  z.exactOptional(
    z.nullable(
      z.pipe(
        text(max),
        z.transform((value) => (value.trim() === '' ? null : value)),
      ),
    ),
  );
const optionalText = (max: number) => z.exactOptional(text(max));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const optionalId = z.exactOptional(id);
const instant = z.pipe(
  z.iso.datetime({ offset: true }).check(z.refine(isReadingTime, 'is no time at which a page was read')),
  z.transform((value) => Temporal.Instant.from(value).toString()),
);
const webAddress = z.string().check(z.maxLength(maxText.url), z.regex(/^https?:\/\/[^\s/]+/i, 'is no web address'));
/** Posts without an address of their own are kept, what is no web address is not. */
const postAddress = z.pipe(
  z.string(),
  z.transform((value) => (/^https?:\/\/\S+$/i.test(value) && value.length <= maxText.url ? value : '')),
);
const yearMonth = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'is neither YYYY nor YYYY-MM'));
const optionalMonth = z.exactOptional(yearMonth);
const openMonth = z.exactOptional(z.nullable(yearMonth));
const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

const organisation: z.ZodMiniType<Organisation> = z.object({ name: text(maxText.short), id: optionalId });

const position: z.ZodMiniType<Position> = z.object({
  title: optionalText(maxText.short),
  company: optionalText(maxText.short),
  companyId: optionalId,
  positionId: optionalId,
  employment: optionalText(maxText.short),
  start: optionalMonth,
  end: openMonth,
  current: z.boolean(),
  place: optionalText(maxText.short),
});

const education = z.object({
  school: text(maxText.short),
  schoolId: optionalId,
  degree: optionalText(maxText.short),
  start: optionalMonth,
  end: openMonth,
});

const certification = z.object({
  name: text(maxText.short),
  issuer: optionalText(maxText.short),
  issued: optionalMonth,
});

const facts: z.ZodMiniType<Facts> = z.object({
  name: optionalText(maxText.name),
  pronouns: clearable(maxText.short),
  headline: clearable(maxText.headline),
  bio: clearable(maxText.bio),
  location: clearable(maxText.location),
  website: clearable(maxText.url),
  degree: optionalText(maxText.short),
  photoFrame: z.exactOptional(z.enum(['none', 'framed', 'open-to-work', 'hiring'])),
  companies: z.exactOptional(list(organisation, maxItems.organisations)),
  schools: z.exactOptional(list(organisation, maxItems.organisations)),
  positions: z.exactOptional(list(position, maxItems.positions)),
  education: z.exactOptional(list(education, maxItems.positions)),
  certifications: z.exactOptional(list(certification, maxItems.positions)),
  category: clearable(maxText.short),
  verified: z.exactOptional(z.boolean()),
  joined: optionalText(maxText.short),
});

const state = z.exactOptional(z.enum(['absent', 'not-loaded', 'partial', 'complete', 'unreadable']));
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
const sections: z.ZodMiniType<Sections> = z.object(sectionStates);

const post: z.ZodMiniType<Post> = z.object({
  id,
  url: postAddress,
  at: instant,
  kind: z.enum(['post', 'reply', 'repost', 'quote']),
  text: text(maxText.post),
  truncated: z.boolean(),
  pinned: z.boolean(),
});

const identity: z.ZodMiniType<SiteIdentity> = z.object({
  id: optionalId,
  memberNumber: optionalId,
  handle: optionalId,
});

const problem: z.ZodMiniType<ReadingProblem> = z.object({
  kind: z.enum(['layout-changed', 'translated', 'cut']),
  part: text(100),
});

const reading: z.ZodMiniType<Reading> = z.object({
  source: z.enum(['linkedin', 'x']),
  layout: z.enum(['sdui', 'ember', 'public', 'profile']),
  url: webAddress,
  readAt: instant,
  uiLanguage: text(35),
  viewer: z.enum(['signed-in', 'signed-out']),
  identity,
  facts,
  sections,
  posts: z.prefault(list(post, maxItems.posts), []),
  problems: z.prefault(list(problem, maxItems.problems), []),
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
