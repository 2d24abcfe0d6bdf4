import { mannerOf } from '@/lib/domain/change';
import type { Change, ChangeKind } from '@/lib/domain/change';

/** What one pair was labelled, and what was told of it. */
export type Judged = {
  readonly id: number | string;
  readonly labels: readonly string[];
  readonly changes: readonly Change[];
};

export type Ratio = { readonly right: number; readonly of: number; readonly wrong: readonly (number | string)[] };

export type Score = {
  /** Of the pairs that were told as job news, those that a hand calls so. */
  readonly precision: Ratio;
  /** Of the pairs that a hand calls job news, those that were told so; a changed role may also be told as a bio. */
  readonly recall: Ratio;
  /** Of the pairs told as this kind, those whose label means it. */
  readonly precisionByKind: ReadonlyMap<ChangeKind, Ratio>;
  /** Of the pairs with this label, those told as a kind that it means. */
  readonly recallByLabel: ReadonlyMap<string, Ratio>;
  /** Pairs told as *left*: a bio never says so. */
  readonly falseLeft: readonly (number | string)[];
  /** Cosmetic and decoration pairs that gave more than a low bio or name. */
  readonly tooMuch: readonly (number | string)[];
};

/** What a label may be told as. A former employer that is gone is a question at most. */
const meant: Readonly<Record<string, readonly ChangeKind[]>> = {
  'job:new_org': ['new-job', 'role-added'],
  'job:role_added': ['role-added', 'new-job'],
  'job:employer_renamed': ['employer-renamed'],
  'job:left_org': ['no-longer-listed'],
  'job:role_change': ['promotion'],
  'job:ambiguous': ['no-longer-listed'],
};
const told: readonly ChangeKind[] = ['new-job', 'role-added', 'promotion', 'employer-renamed', 'no-longer-listed'];
const nothing = ['cosmetic', 'name:decoration'];

export function score(all: readonly Judged[]): Score {
  const withJobLabel = all.filter(({ labels }) => labels.some((label) => label in meant && label !== 'job:ambiguous'));
  return {
    precision: ratio(all.filter(hasJobNews), ({ labels }) => labels.some((label) => label in meant)),
    recall: ratio(withJobLabel, (pair) => hasJobNews(pair) || isToldAsRole(pair)),
    precisionByKind: new Map(
      told.map((kind) => [
        kind,
        ratio(
          all.filter(({ changes }) => changes.some((change) => change.kind === kind)),
          ({ labels }) => labels.some((label) => meant[label]?.includes(kind)),
        ),
      ]),
    ),
    recallByLabel: new Map(
      Object.entries(meant).map(([label, kinds]) => [
        label,
        ratio(
          all.filter(({ labels }) => labels.includes(label)),
          (pair) => pair.changes.some(({ kind }) => kinds.includes(kind)) || isToldAsRole(pair),
        ),
      ]),
    ),
    falseLeft: all.filter(({ changes }) => changes.some(({ kind }) => kind === 'left')).map(({ id }) => id),
    tooMuch: all.filter((pair) => isCosmetic(pair) && !isQuiet(pair)).map(({ id }) => id),
  };
}

function hasJobNews({ changes }: Judged): boolean {
  return changes.some(({ kind }) => mannerOf[kind].job);
}

/** A role that changed and is shown as the bio that it stands in, not as a rewording. */
function isToldAsRole({ labels, changes }: Judged): boolean {
  return labels.includes('job:role_change') && changes.some((change) => change.kind === 'bio' && change.low !== true);
}

/** Nothing else was labelled that would have to be told. */
function isCosmetic({ labels }: Judged): boolean {
  return labels.length > 0 && labels.every((label) => nothing.includes(label));
}

function isQuiet({ changes }: Judged): boolean {
  return changes.every((change) => (change.kind === 'bio' || change.kind === 'name') && change.low === true);
}

function ratio(pairs: readonly Judged[], isRight: (pair: Judged) => boolean): Ratio {
  const wrong = pairs.filter((pair) => !isRight(pair)).map(({ id }) => id);
  return { right: pairs.length - wrong.length, of: pairs.length, wrong };
}
