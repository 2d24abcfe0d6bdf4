import { ms } from './moments';
import { sectionOfFact } from './reading';
import type { Facts, Instant, Layout, NoReadingKind, Reading, SectionName, SourceName } from './reading';

/** A part of a page that can be missed; `page`: no part of it was understood. */
export type HealthPart = Exclude<keyof Facts, 'joined' | 'category'> | SectionName | 'page';

/**
 * What is kept of how reading goes: per source, layout and section when it was last read well, per part when it could
 * last not be read. Of whom the page was is not kept.
 */
export type HealthRow =
  | {
      readonly kind: 'good';
      readonly source: SourceName;
      readonly layout: Layout;
      readonly section: SectionName;
      readonly at: Instant;
    }
  | {
      readonly kind: 'trouble';
      readonly source: SourceName;
      /** `null`: not even the layout was understood. */
      readonly layout: Layout | null;
      readonly part: HealthPart;
      readonly why: 'layout-unknown' | 'layout-changed';
      readonly at: Instant;
    };

type Good = Extract<HealthRow, { readonly kind: 'good' }>;
export type Trouble = Extract<HealthRow, { readonly kind: 'trouble' }>;
export type SourceHealth = {
  readonly source: SourceName;
  /** `null`: nothing of this source was ever read. */
  readonly goodAt: Instant | null;
  readonly layouts: readonly { readonly layout: Layout; readonly goodAt: Instant }[];
  /** Not read well since, the latest first. */
  readonly troubles: readonly Trouble[];
};

/** What the tab's page has been told to lack; in session memory, for popup and panel. */
export type TabTrouble = {
  readonly kind: NoReadingKind | 'layout-changed' | 'id-alone';
  readonly parts: readonly HealthPart[];
};

/** A reading says which sections read well, and which parts did not. */
export function rowsOfReading(reading: Reading, at: Instant): readonly HealthRow[] {
  const { source, layout, sections } = reading;
  const parts = changedParts(reading);
  const missed = new Set(parts.map((part) => sectionOfPart(source, part)));
  const seen = Object.entries(sections).filter(([, state]) => state !== 'not-loaded' && state !== 'unreadable');
  return [
    ...seen
      .map(([section]) => section as SectionName)
      .filter((section) => !missed.has(section))
      .map((section) => ({ kind: 'good' as const, source, layout, section, at })),
    ...parts.map((part) => ({
      kind: 'trouble' as const,
      source,
      layout,
      part,
      why: 'layout-changed' as const,
      at,
    })),
  ];
}

export function changedParts({ problems }: Pick<Reading, 'problems'>): readonly HealthPart[] {
  return [...new Set(problems.filter(({ kind }) => kind === 'layout-changed').map(({ part }) => partNamed(part)))];
}

/** A page of which nothing was understood: the part that was sought in vain, or the layout that it is of. */
export function rowOfUnknown(source: SourceName, part: string | undefined, at: Instant): Trouble {
  const layout = layouts.find((each) => each === part) ?? null;
  return { kind: 'trouble', source, layout, part: partNamed(part), why: 'layout-unknown', at };
}

/** Whatever a page may call it, one of the names that we have words for. */
export function partNamed(part: string | undefined): HealthPart {
  return (
    known.find((each) => each.toLowerCase() === part?.toLowerCase()) ??
    (Object.hasOwn(aliases, part ?? '') ? aliases[part ?? ''] : undefined) ??
    'page'
  );
}

export function healthOf(sources: readonly SourceName[], rows: readonly HealthRow[]): readonly SourceHealth[] {
  return sources.map((source) => {
    const good = rows.filter((row): row is Good => row.kind === 'good' && row.source === source);
    const troubles = rows.filter((row): row is Trouble => row.kind === 'trouble' && row.source === source);
    const named = [...new Set(good.map(({ layout }) => layout))];
    return {
      source,
      goodAt: latest(good),
      layouts: named.map((layout) => ({
        layout,
        goodAt: latest(good.filter((row) => row.layout === layout)) as Instant,
      })),
      troubles: troubles.filter((trouble) => !isOver(trouble, good)).toSorted((a, b) => ms(b.at) - ms(a.at)),
    };
  });
}

const layouts: readonly Layout[] = ['sdui', 'ember', 'public', 'profile'];
const names: Readonly<Record<HealthPart, true>> = {
  name: true,
  pronouns: true,
  headline: true,
  bio: true,
  location: true,
  website: true,
  degree: true,
  photoFrame: true,
  companies: true,
  schools: true,
  positions: true,
  education: true,
  certifications: true,
  verified: true,
  topCard: true,
  about: true,
  experience: true,
  activity: true,
  header: true,
  posts: true,
  page: true,
};
const known = Object.keys(names) as readonly HealthPart[];
const aliases: Readonly<Record<string, HealthPart>> = { UserName: 'name', UserDescription: 'bio', items: 'header' };

/** The same section of the same layout (any, where it was not known) has read well since. */
function isOver(trouble: Trouble, good: readonly Good[]): boolean {
  const section = sectionOfPart(trouble.source, trouble.part);
  return good.some(
    (row) =>
      row.section === section &&
      (trouble.layout === null || row.layout === trouble.layout) &&
      ms(row.at) >= ms(trouble.at),
  );
}

function sectionOfPart(source: SourceName, part: HealthPart): SectionName {
  const ofFact = sectionOfFact[source];
  if (part === 'page') return ofFact.name;
  if (part in ofFact) return ofFact[part as keyof Facts];
  return part as SectionName;
}

function latest(rows: readonly HealthRow[]): Instant | null {
  return rows.reduce<Instant | null>((at, row) => (at === null || ms(row.at) > ms(at) ? row.at : at), null);
}
