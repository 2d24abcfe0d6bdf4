import type { Instant, PlainDate } from './reading';
import type { Kept } from './record';

/** In the order in which they do good (`practices.md` 39): in person, a call of three, a mail of three. */
export type IntroductionMode = 'in-person' | 'call' | 'mail';
export const introductionModes: readonly IntroductionMode[] = ['in-person', 'call', 'mail'];

/** One of the two: somebody remembered, or a name alone. */
export type Party = { readonly personId: string | null; readonly name: string; readonly why: string };
export type Side = 'a' | 'b';
export const sides: readonly Side[] = ['a', 'b'];

/**
 * What happened, in the order in which it was told. Any order can be told: people do introduce without asking, and
 * answer before they are asked.
 */
export type IntroductionStep =
  | { readonly kind: 'asked' | 'agreed' | 'declined' | 'already-fine'; readonly side: Side; readonly at: Instant }
  | { readonly kind: 'made'; readonly mode: IntroductionMode; readonly at: Instant }
  | { readonly kind: 'checked'; readonly side: Side; readonly at: Instant }
  | { readonly kind: 'went-well'; readonly at: Instant }
  | { readonly kind: 'went-badly'; readonly why: string; readonly lesson: string; readonly at: Instant }
  | { readonly kind: 'mended'; readonly at: Instant }
  | { readonly kind: 'thanked'; readonly at: Instant }
  | { readonly kind: 'dropped'; readonly at: Instant }
  | { readonly kind: 'reopened'; readonly at: Instant };

/** Two people I bring together (`given`), or that somebody brings me (`received`: then `a` is I myself). */
export type Introduction = Kept & {
  readonly direction: 'given' | 'received';
  readonly a: Party;
  readonly b: Party;
  /** Who brings us together, for one received. */
  readonly by: Party | null;
  readonly meetingId: string | null;
  /** One gives for free: asked with more care (`practices.md` 38). */
  readonly favour: boolean;
  readonly mode: IntroductionMode;
  /** The user's own next step, instead of the one that follows from what happened. */
  readonly next: { readonly text: string; readonly due: PlainDate } | null;
  readonly startedOn: PlainDate;
  readonly steps: readonly IntroductionStep[];
};

export type IntroductionStage = 'idea' | 'asking' | 'both-said-yes' | 'made' | 'checked' | 'closed';

/** How the two stand towards it: not asked · asked · yes (said so, or already fine) · no. */
export type Consent = 'not-asked' | 'asked' | 'yes' | 'no';

export type IntroductionState = {
  readonly stage: IntroductionStage;
  readonly consent: Readonly<Record<Side, Consent>>;
  /** Whom nobody had asked when it was made: said so in the record. */
  readonly unasked: readonly Side[];
  readonly madeAt: Instant | null;
  readonly checked: Readonly<Record<Side, boolean>>;
  /** `null` while open. */
  readonly outcome: 'well' | 'badly' | 'dropped' | null;
  /** It went badly and nothing was mended yet. */
  readonly toMend: boolean;
  readonly lesson: string;
  /** For one received: the one who brought us together knows how it went. */
  readonly thanked: boolean;
};

/** Where an introduction stands, from what happened alone. */
export function introductionState({ steps, direction }: Pick<Introduction, 'steps' | 'direction'>): IntroductionState {
  let state: IntroductionState = direction === 'given' ? start : { ...start, consent: { a: 'yes', b: 'not-asked' } };
  for (const step of steps) state = after(state, step);
  return { ...state, stage: stageOf(state) };
}

const start: IntroductionState = {
  stage: 'idea',
  consent: { a: 'not-asked', b: 'not-asked' },
  unasked: [],
  madeAt: null,
  checked: { a: false, b: false },
  outcome: null,
  toMend: false,
  lesson: '',
  thanked: false,
};

const consentAfter = { asked: 'asked', agreed: 'yes', declined: 'no', 'already-fine': 'yes' } as const;

function after(state: IntroductionState, step: IntroductionStep): IntroductionState {
  switch (step.kind) {
    case 'asked':
    case 'agreed':
    case 'declined':
    case 'already-fine':
      return { ...state, consent: { ...state.consent, [step.side]: consentAfter[step.kind] } };
    case 'made':
      return { ...state, madeAt: step.at, unasked: sides.filter((side) => state.consent[side] === 'not-asked') };
    case 'checked':
      return { ...state, checked: { ...state.checked, [step.side]: true } };
    case 'went-well':
      return { ...state, outcome: 'well', toMend: false };
    case 'went-badly':
      return { ...state, outcome: 'badly', toMend: true, lesson: step.lesson.trim() };
    case 'mended':
      return { ...state, toMend: false };
    case 'thanked':
      return { ...state, thanked: true };
    case 'dropped':
      return { ...state, outcome: 'dropped', toMend: false };
    case 'reopened':
      return { ...state, outcome: null, toMend: false };
  }
}

function stageOf({ outcome, madeAt, checked, consent }: IntroductionState): IntroductionStage {
  if (outcome !== null) return 'closed';
  if (madeAt !== null) return checked.a && checked.b ? 'checked' : 'made';
  if (consent.a === 'yes' && consent.b === 'yes') return 'both-said-yes';
  return consent.a === 'not-asked' && consent.b === 'not-asked' ? 'idea' : 'asking';
}

/** Given and received that came about, with one person (`practices.md` 44). */
export function introductionCounts(
  introductions: readonly Introduction[],
  personId: string,
): { readonly given: number; readonly received: number } {
  const made = introductions.filter((each) => each.deletedAt === null && introductionState(each).madeAt !== null);
  const withThem = made.filter((each) => [each.a, each.b, each.by].some((party) => party?.personId === personId));
  return {
    given: withThem.filter(({ direction }) => direction === 'given').length,
    received: withThem.filter(({ direction }) => direction === 'received').length,
  };
}

/** What was learnt the last time an introduction with this person went badly (`practices.md` 43); empty if nothing. */
export function lessonAbout(introductions: readonly Introduction[], personId: string): string {
  const lessons = introductions
    .filter((each) => each.deletedAt === null && [each.a, each.b].some((party) => party.personId === personId))
    .flatMap((each) => each.steps)
    .filter((step) => step.kind === 'went-badly')
    .filter((step) => step.lesson.trim() !== '')
    .toSorted((x, y) => y.at.localeCompare(x.at));
  return lessons[0]?.lesson.trim() ?? '';
}
