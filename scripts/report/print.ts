import type { Ratio, Score } from './score';

/** The figures as lines of text, each with the pairs that it counts against. */
export function reportLines(score: Score): readonly string[] {
  return [
    line('job news, precision (aim 0.95)', score.precision),
    line('job news, recall (aim 0.80)', score.recall),
    '',
    'precision by kind',
    ...[...score.precisionByKind].map(([kind, ratio]) => line(`  ${kind}`, ratio)),
    '',
    'recall by label',
    ...[...score.recallByLabel].map(([label, ratio]) => line(`  ${label}`, ratio)),
    '',
    list('false left (aim none)', score.falseLeft),
    list('cosmetic pairs that gave more than a low bio or name (aim none)', score.tooMuch),
  ];
}

function line(what: string, { right, of, wrong }: Ratio): string {
  const share = of === 0 ? '   –' : (right / of).toFixed(2);
  const not = wrong.length > 0 ? `   not: ${wrong.map((id) => `#${id}`).join(' ')}` : '';
  return `${what.padEnd(34)} ${share}  ${right} of ${of}${not}`;
}

function list(what: string, ids: readonly (number | string)[]): string {
  return `${what}: ${ids.length === 0 ? 'none' : ids.map((id) => `#${id}`).join(' ')}`;
}
