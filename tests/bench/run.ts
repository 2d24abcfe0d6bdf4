import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import 'temporal-polyfill/global';
import { extensionOf, launch } from '../e2e/harness';
import { bareExtension, benchExtension } from './extensions';
import type { InExtension } from './in-extension';
import { loadingRows, scrollingRows } from './on-page';
import { measured, table, type Row } from './pairs';
import { historyRows, popupRow } from './popup';
import { readingRows } from './reading';
import { storingRow } from './storing';
import { workerRow } from './worker';

declare const benchInExtension: InExtension;

/**
 * Measures each row of the budgets with both of its sides in this one run, and prints measured and goal side by side.
 * `npm run bench -- storing worker` measures those alone.
 */
const groups = ['reading', 'loading', 'scrolling', 'popup', 'history', 'storing', 'worker'] as const;
const asked = process.argv.slice(2);
const wrong = asked.filter((name) => !groups.some((group) => group === name));
if (wrong.length > 0) throw new Error(`There is no bench ${wrong.join(', ')}; there are ${groups.join(', ')}.`);
const wanted = (group: (typeof groups)[number]) => asked.length === 0 || asked.includes(group);

const ourContext = await launch(await benchExtension());
const bareContext = await launch(await bareExtension());
const ours = await extensionOf(ourContext);
const bare = await extensionOf(bareContext);

await ours.finishFirstRun({ linkedin: 'leave-untouched', x: 'leave-untouched' });
const page = await ours.open('bench.html');
const seed = 20_261_122;
const rowsStored = await page.evaluate((given) => benchInExtension.fill(given, 1, true), seed);
process.stdout.write(`Ten years of seed ${seed}: ${rowsStored} rows.\n`);

const sides = [
  { context: ourContext, id: ours.id },
  { context: bareContext, id: bare.id },
] as const;
const rows: Row[] = [];
if (wanted('reading')) rows.push(...(await readingRows(bareContext)));
if (wanted('loading')) rows.push(...(await loadingRows(...sides)));
if (wanted('scrolling')) rows.push(...(await scrollingRows(...sides)));
// A browser whose requests are all looked at opens an extension's files far slower than a user's; no other is asked for.
for (const context of [ourContext, bareContext]) await context.unrouteAll();
if (wanted('popup')) rows.push(await popupRow(...sides));
if (wanted('history')) rows.push(...(await historyRows(...sides, page)));
if (wanted('storing')) rows.push(await storingRow(page));
if (wanted('worker')) rows.push(await workerRow(...sides));

process.stdout.write(`${table(rows)}\n`);
mkdirSync('reports', { recursive: true });
writeFileSync(
  'reports/bench.json',
  JSON.stringify(
    rows.map((row) => ({ ...row, measured: measured(row) })),
    null,
    2,
  ),
);
await ourContext.close();
await bareContext.close();
