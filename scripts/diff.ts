import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process, { argv, cwd, env, stderr, stdout } from 'node:process';
import * as z from 'zod/mini';
import { diffFiles, diffPairs } from './diff/run';
import 'temporal-polyfill/global';

/**
 * Prints what changed between two readings: `npm run --silent diff -- BEFORE.json AFTER.json`, or one line per pair of
 * a file of `{"id", "before", "after"}` lines: `npm run --silent diff -- --pairs FILE.jsonl`.
 */
const usage =
  'Usage: npm run --silent diff -- BEFORE.json AFTER.json\n       npm run --silent diff -- --pairs FILE.jsonl';

// The worker, which shares this schema, does without the words for what is wrong.
z.config(z.locales.en());

// npm runs scripts in the project's folder; names are meant from where the command was typed.
const read = (path: string) => readFileSync(resolve(env['INIT_CWD'] ?? cwd(), path), 'utf8');
const [first, second, ...more] = argv.slice(2);
const result =
  first === undefined || second === undefined || more.length > 0
    ? { output: '', errors: [usage] }
    : first === '--pairs'
      ? diffPairs(second, read)
      : diffFiles(first, second, read);

stdout.write(result.output);
for (const error of result.errors) stderr.write(`${error}\n`);
process.exitCode = result.errors.length > 0 ? 1 : 0;
