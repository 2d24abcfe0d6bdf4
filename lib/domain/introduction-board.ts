import type { Now } from './clock';
import { todayOf } from './due-dates';
import { introductionState, type Introduction, type IntroductionStage } from './introduction';
import { nextSteps } from './introduction-next';
import type { PlainDate } from './reading';

/** Where an introduction stands on the board: its stage, and apart from those closed, what is still to be mended. */
export type BoardColumn = Exclude<IntroductionStage, 'closed'> | 'to-do-after' | 'well' | 'badly' | 'dropped';

export const openColumns = ['idea', 'asking', 'both-said-yes', 'made', 'checked'] as const satisfies BoardColumn[];
export const endedColumns = ['well', 'badly', 'dropped'] as const satisfies BoardColumn[];

/** One that is closed with something of mine left (to mend, to thank for) stays in sight. */
export function boardColumn(introduction: Introduction, now: Now): BoardColumn {
  const { stage, outcome } = introductionState(introduction);
  if (stage !== 'closed') return stage;
  if (nextSteps(introduction, now).length > 0) return 'to-do-after';
  return outcome ?? 'dropped';
}

/** What comes first, first; the closed ones by when they last moved. */
export function byNextStep(now: Now): (x: Introduction, y: Introduction) => number {
  const due = (introduction: Introduction) => soonest(introduction, now) ?? '9999-12-31';
  return (x, y) => due(x).localeCompare(due(y)) || y.updatedAt.localeCompare(x.updatedAt) || x.id.localeCompare(y.id);
}

export function isLateOn(introduction: Introduction, now: Now): boolean {
  const due = soonest(introduction, now);
  return due !== null && due < todayOf(now);
}

function soonest(introduction: Introduction, now: Now): PlainDate | null {
  return (
    nextSteps(introduction, now)
      .map(({ due }) => due)
      .toSorted()[0] ?? null
  );
}
