import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { browserOrInstall } from './find-browser';

/**
 * Everything that must hold, in the order in which a mistake is cheapest to see. Each check counts as one test; test
 * runners are counted from their own reports. Ends with `N passed, N failed`, and with the exit code to match.
 */
type Step = {
  readonly name: string;
  readonly run: string;
  readonly report?: { file: string; count: (json: never) => Tally };
};
type Tally = { readonly passed: number; readonly failed: number; readonly skipped?: number };

type VitestReport = Readonly<
  Record<'numPassedTests' | 'numFailedTests' | 'numFailedTestSuites' | 'numPendingTests', number>
>;
const vitest = (json: VitestReport): Tally => ({
  passed: json.numPassedTests,
  skipped: json.numPendingTests,
  // A file that does not even load fails without a failed test in it.
  failed: Math.max(json.numFailedTests, json.numFailedTestSuites > 0 ? 1 : 0),
});
/** A busy machine is no fault of ours: this many browser tests may need a second attempt, which the list names. */
const secondAttempts = 2;
const playwright = ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }): Tally =>
  stats.flaky > secondAttempts
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky }
    : { passed: stats.expected + stats.flaky, failed: stats.unexpected };

const reporters = (file: string) => `--reporter=default --reporter=json --outputFile.json=${file}`;
const steps: readonly Step[] = [
  { name: 'prepare', run: 'wxt prepare' },
  { name: 'lint', run: 'oxlint --type-aware' },
  { name: 'types', run: 'tsc' },
  { name: 'format', run: 'prettier --check --log-level warn .' },
  { name: 'unused', run: 'knip' },
  {
    name: 'unit',
    run: `vitest run ${reporters('reports/unit.json')}`,
    report: { file: 'reports/unit.json', count: vitest },
  },
  { name: 'build', run: 'wxt build' },
  { name: 'build for Firefox', run: 'wxt build --browser firefox' },
  {
    name: 'built',
    run: `vitest run --config tests/built/vitest.config.ts ${reporters('reports/built.json')}`,
    report: { file: 'reports/built.json', count: vitest },
  },
  {
    name: 'in Firefox',
    run: `vitest run --config tests/firefox/vitest.config.ts ${reporters('reports/firefox.json')}`,
    report: { file: 'reports/firefox.json', count: vitest },
  },
  { name: 'end to end', run: 'playwright test --retries=1', report: { file: 'reports/e2e.json', count: playwright } },
];

browserOrInstall();
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports', { recursive: true });
const total = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const { name, run, report } of steps) {
  const started = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync(run, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const tally = tallyOf(status, report);
  total.passed += tally.passed;
  total.failed += tally.failed;
  if (tally.failed > 0) failures.push(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`── ${name}: ${tally.failed === 0 ? 'passed' : 'failed'} in ${seconds} s\n`);
}
if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join(', ')}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

function tallyOf(status: number | null, report: Step['report']): Tally {
  const alone = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!report) return alone;
  if (!existsSync(report.file)) return { passed: 0, failed: 1 };
  const counted = report.count(JSON.parse(readFileSync(report.file, 'utf8')) as never);
  // Nothing at all was found; what had to be left out says so itself.
  if (counted.passed + counted.failed + (counted.skipped ?? 0) === 0) return { passed: 0, failed: 1 };
  return status === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}
