import type { Freshness, Picture } from './picture';
import { sectionOfFact, type Facts, type Instant, type SourceName, type YearMonth } from './reading';

/** One field of what is known: what a page says there, which page, and when it last said so. */
export type KnownField = {
  readonly field: ShownField;
  readonly entries: readonly KnownEntry[];
  readonly source: SourceName;
  readonly url: string;
  readonly asOf: Instant;
};

export type KnownEntry = {
  readonly text: string;
  /** Of jobs and studies; `end: null` goes on, left out is not known. */
  readonly start?: YearMonth | undefined;
  readonly end?: YearMonth | null | undefined;
};

export type ShownField = (typeof shown)[number];

type Seen = { readonly picture: Picture | null; readonly freshness: Freshness | null };

/** In the order in which one wants to know. */
const shown = [
  'name',
  'headline',
  'positions',
  'companies',
  'bio',
  'location',
  'website',
  'education',
  'certifications',
] as const;

/** Several pages make one picture: field by field, of each source that tells it, the one seen last first. */
export function knownFields(seen: readonly Seen[]): readonly KnownField[] {
  return shown.flatMap((field) =>
    seen
      .flatMap((each) => knownField(field, each) ?? [])
      .toSorted((a, b) => (a.asOf === b.asOf ? 0 : a.asOf < b.asOf ? 1 : -1)),
  );
}

function knownField(field: ShownField, { picture, freshness }: Seen): KnownField | null {
  if (!picture || !freshness) return null;
  const entries = entriesOf(field, picture.facts);
  if (entries.length === 0) return null;
  const asOf = freshness.sectionsReadAt[sectionOfFact[picture.source][field]] ?? freshness.lastReadAt;
  return { field, entries, source: picture.source, url: picture.url, asOf };
}

function entriesOf(field: ShownField, facts: Facts): readonly KnownEntry[] {
  if (field === 'positions')
    return (facts.positions ?? []).map(({ title, company, start, end, current }) => ({
      ...entry(title, company),
      start,
      end: current ? null : end,
    }));
  if (field === 'education')
    return (facts.education ?? []).map(({ school, degree, start, end }) => ({ ...entry(degree, school), start, end }));
  if (field === 'certifications') return (facts.certifications ?? []).map(({ name, issuer }) => entry(name, issuer));
  // The job list says it better.
  if (field === 'companies') return facts.positions ? [] : (facts.companies ?? []).map(({ name }) => entry(name));
  const text = facts[field];
  return text ? [entry(text)] : [];
}

function entry(...parts: readonly (string | null | undefined)[]): KnownEntry {
  return { text: parts.filter(Boolean).join(' · ') };
}
