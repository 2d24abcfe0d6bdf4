import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process, { argv, cwd, env, stdout } from 'node:process';
import { diff } from '@/lib/domain/diff';
import { settle } from '@/lib/domain/settle';
import { labelledPairs } from './report/labelled-pairs';
import { reportLines } from './report/print';
import { score } from './report/score';
import 'temporal-polyfill/global';

/**
 * `npm run report:changes [-- PAIRS.jsonl]`: X profiles before and after an edit, held against what a hand says of
 * them. Prints how much of the job news is found and how much of what is told as such is.
 */
const corpus = '../shared/corpus/x/changes/pairs.jsonl';

const path = argv[2] === undefined ? corpus : resolve(env['INIT_CWD'] ?? cwd(), argv[2]);
if (existsSync(path)) process.exitCode = report(readFileSync(path, 'utf8'));
else stdout.write(`Nothing to report on: ${path} is not there.\n`);

function report(text: string): number {
  const pairs = labelledPairs(text);
  const byHand = pairs.filter((pair) => pair.handLabelled);
  const judged = byHand.map((pair) => ({ ...pair, changes: diff(pair.before, pair.after) }));
  const unsettled = pairs.filter(
    ({ before, after }) => kindsOf(diff(before, after)) !== kindsOf(settle([before, after])),
  );
  const result = score(judged);
  stdout.write(
    [
      `${pairs.length} pairs, ${byHand.length} of them labelled by hand`,
      '',
      ...reportLines(result),
      `pairs of which several readings tell otherwise than two: ${unsettled.map(({ id }) => `#${id}`).join(' ') || 'none'}`,
      '',
    ].join('\n'),
  );
  return result.falseLeft.length + result.tooMuch.length > 0 ? 1 : 0;
}

function kindsOf(changes: readonly { readonly kind: string; readonly certainty: string }[]): string {
  return changes
    .map(({ kind, certainty }) => `${kind} ${certainty}`)
    .toSorted()
    .join(', ');
}
