import { ms } from './moments';
import type { SourceName, YearMonth } from './reading';
import type { Kept } from './record';

/**
 * A fact that the user gave, because the page could not be read or does not say it: typed, or marked on the page. It
 * stands beside what pages say and never among it, so that no reading overwrites it and it makes no change of its own.
 * A later one of the same field takes over; taken back, the one before it counts again.
 */
export type OwnFact = Kept & {
  readonly personId: string;
  readonly field: OwnField;
  /** For a job its title. */
  readonly text: string;
  /** For a job; else empty. */
  readonly company: string;
  readonly since: YearMonth | null;
  readonly origin: 'typed' | 'marked';
  /** Where it was marked; `null` for what was typed. */
  readonly source: SourceName | null;
  readonly url: string;
  /** For a name: what the person was called before, so that it can be taken back. */
  readonly before: string;
};

export type OwnField = 'name' | 'headline' | 'job' | 'location';
export const ownFields: readonly OwnField[] = ['name', 'headline', 'job', 'location'];
export const maxOwnFact = 1_000;

/** The fact of each field that counts now. */
export function ownFactsNow(facts: readonly OwnFact[]): readonly OwnFact[] {
  return ownFields.flatMap((field) => factNow(facts, field) ?? []);
}

export function factNow(facts: readonly OwnFact[], field: OwnField): OwnFact | null {
  const those = facts.filter((fact) => fact.field === field && fact.deletedAt === null);
  return those.toSorted((a, b) => ms(b.createdAt) - ms(a.createdAt))[0] ?? null;
}
