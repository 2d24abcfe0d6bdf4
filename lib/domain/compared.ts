import { mannerOf } from './change';
import type { Certainty, Change, ChangeKind, ChangeValue } from './change';
import { isSignedIn, sameLanguage } from './list-state';
import { monthOf } from './month-math';
import type { Instant, Reading, SectionName, YearMonth } from './reading';

/** When each section of a picture was last seen; a reading saw all of its sections at once. */
export type SeenAt = Readonly<Partial<Record<SectionName, Instant>>>;

/** Two readings side by side, with what may be concluded from the pair. */
export type Compared = {
  readonly before: Reading;
  readonly after: Reading;
  /** Both in one interface language: only then are their words comparable. */
  readonly sameLanguage: boolean;
  readonly between: (section: SectionName) => readonly [Instant | null, Instant];
};

export function compare(
  before: Reading,
  after: Reading,
  seen: { readonly before: SeenAt; readonly after: SeenAt },
): Compared {
  return {
    before,
    after,
    sameLanguage: sameLanguage(before.uiLanguage, after.uiLanguage),
    between: (section) => [seen.before[section] ?? before.readAt, seen.after[section] ?? after.readAt],
  };
}

/**
 * A signed-out page cuts names, masks titles and leaves out ends: it is never held against a signed-in one, and two
 * of its kind only against each other.
 */
export function comparable({ before, after }: Compared): boolean {
  return isSignedIn(before) === isSignedIn(after) && (before.layout === 'public') === (after.layout === 'public');
}

/** The month of the earlier look at a section: what began later than that is new. */
export function earlierMonth(compared: Compared, section: SectionName): YearMonth {
  return monthOf(compared.between(section)[0] ?? compared.before.readAt);
}

type Found = {
  readonly before: ChangeValue;
  readonly after: ChangeValue;
  readonly certainty: Certainty;
  readonly effective?: YearMonth | undefined;
  readonly editedLate?: boolean;
  readonly low?: boolean;
  /** News, and nothing to congratulate on. */
  readonly plain?: boolean;
};

/** What is held or low is nothing to say aloud, nor to celebrate. */
export function changeOf(compared: Compared, kind: ChangeKind, section: SectionName, found: Found): Change {
  const manner = mannerOf[kind];
  const quiet = found.certainty === 'maybe' || found.plain === true;
  return {
    kind,
    before: found.before,
    after: found.after,
    certainty: found.certainty,
    tone: quiet && manner.tone === 'celebrate' ? 'neutral' : manner.tone,
    mayBeSaid: manner.mayBeSaid && !quiet && !found.low,
    ...(found.effective ? { effective: found.effective } : {}),
    ...(found.editedLate ? { editedLate: true } : {}),
    ...(found.low ? { low: true } : {}),
    source: compared.after.source,
    between: compared.between(section),
    evidence: [evidenceOf(compared.before), evidenceOf(compared.after)],
  };
}

/** A blank text is none: pages leave empty elements where nothing was written. */
export function textValue(text: string | null | undefined): ChangeValue {
  return text && text.trim() !== '' ? { text: text.trim() } : null;
}

function evidenceOf(reading: Reading): string {
  return `${reading.source}:${reading.identity.handle ?? reading.identity.id ?? ''}@${reading.readAt}`;
}
