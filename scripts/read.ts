/**
 * `npm run --silent read -- FILE… [--url URL] [--urls MAP.json] [--at ISO]`
 * What the extension would read from saved pages: one line of JSON per page.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { cwd, env } from 'node:process';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { ReadResult } from '@/lib/domain/reading';
import { savedLinkedinAddress } from '@/lib/sources/linkedin/saved-address';
import { pageSourceFor, pageSources } from '@/lib/sources/page-sources';

const usage = 'read FILE… [--url URL] [--urls MAP.json] [--at ISO]';

process.exitCode = main();

function main(): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, urls: { type: 'string' }, at: { type: 'string' } },
    });
    if (positionals.length === 0) return fail(`usage: ${usage}`);
    const at = instant(values.at);
    if (!at) return fail(`--at wants an instant such as 2026-11-22T09:00:00Z, not "${values.at}"`);
    const urls = values.urls ? (JSON.parse(textOf(values.urls)) as Record<string, string>) : {};
    let code = 0;
    for (const file of positionals)
      if (!printPage(file, values.url ?? urls[file] ?? urls[basename(file)], at)) code = 1;
    return code;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** npm runs scripts in the project's folder; names are meant from where the command was typed. */
function textOf(path: string): string {
  return readFileSync(resolve(env['INIT_CWD'] ?? cwd(), path), 'utf8');
}

/** `false` where the file itself could not be read; a page that shows nobody is an answer, not a failure. */
function printPage(file: string, url: string | undefined, at: string): boolean {
  let html: string;
  try {
    html = textOf(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    print({
      file,
      ok: false,
      problem: {
        kind: 'unavailable',
        part: 'file',
        message: code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`,
      },
    });
    return false;
  }
  print({ file, ...readPage(html, url, at) });
  return true;
}

function readPage(html: string, url: string | undefined, at: string): ReadResult {
  // No script of the page runs, nothing is fetched, and complaints about its style sheets are nobody's business.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const href = url ?? addressIn(document) ?? '';
  const source = pageSourceFor(href);
  const results = (source ? [source] : pageSources).map((each) => each.read({ document, location: { href }, at }));
  return (
    results.find((result) => result.ok) ??
    results.find((result) => !result.ok && result.problem.kind !== 'not-a-profile') ??
    results[0] ?? { ok: false, problem: { kind: 'not-a-profile' } }
  );
}

/** The address that a saved page gives of itself. */
function addressIn(document: Document): string | null {
  const linkedin = savedLinkedinAddress(document);
  if (linkedin) return linkedin;
  const stated = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return stated.find((each) => each && pageSourceFor(each)) ?? null;
}

function instant(given: string | undefined): string | null {
  const ms = given === undefined ? Date.now() : Date.parse(given);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString().replace('.000Z', 'Z');
}

function fail(message: string): number {
  print({ ok: false, problem: { kind: 'unavailable', part: 'command', message } });
  return 2;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
