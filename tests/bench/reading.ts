import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { bundle } from './bundle';
import type { InPage } from './in-page';
import { interleave, type Row } from './pairs';
import { benchPages, type BenchPage } from './pages';

declare const benchInPage: InPage;

/** A real page may forbid what the general readers do (they write HTML); ours does nothing of the kind. */
const policy = /<meta[^>]+http-equiv="?content-security-policy[^>]*>/gi;

const corpus = resolve(import.meta.dirname, '../../../shared/corpus/linkedin/sdui-2026');

/** Rows one and two: reading a saved page against laying it out for its text, and against general readers. */
export async function readingRows(context: BrowserContext): Promise<Row[]> {
  const script = await bundle('in-page.ts');
  const rows: Row[] = [];
  for (const page of [...benchPages(), ...corpusPages()]) rows.push(...(await rowsOf(context, page, script)));
  return rows;
}

async function rowsOf(context: BrowserContext, { name, source, url, html }: BenchPage, script: string): Promise<Row[]> {
  const tab = await context.newPage();
  // The page as it was saved: none of its own scripts runs, and nothing else is loaded.
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
  await tab.route('**/*', (route) =>
    route.request().url() === url ? route.fulfill({ headers, body: html.replace(policy, '') }) : route.abort(),
  );
  await tab.goto(url);
  await tab.evaluate(script);
  const ours = () => tab.evaluate(([kind, href]) => benchInPage.read(kind, href), [source, url] as const);
  const text = await interleave(ours, () => tab.evaluate(() => benchInPage.innerText()));
  const general = await interleave(ours, async () =>
    Math.min(await tab.evaluate(() => benchInPage.readability()), await tab.evaluate(() => benchInPage.defuddle())),
  );
  await tab.close();
  return [
    { what: `read ${name}`, against: 'innerText after a layout change', goal: 0.02, pairs: text },
    { what: `read ${name}`, against: 'faster of readability and defuddle', goal: 1 / 500, pairs: general },
  ];
}

/** Real pages where they are at hand: the one of median size and the largest. */
function corpusPages(): BenchPage[] {
  if (!existsSync(corpus)) return [];
  const expected = JSON.parse(readFileSync(join(corpus, '../EXPECTED.json'), 'utf8')) as Record<
    string,
    { vanity: string }
  >;
  const pages = readdirSync(corpus)
    .map((file) => ({ file, html: readFileSync(join(corpus, file), 'utf8') }))
    .toSorted((a, b) => a.html.length - b.html.length);
  const chosen = [
    { label: 'real page, median size', page: pages[Math.floor(pages.length / 2)] },
    { label: 'real page, largest', page: pages.at(-1) },
  ];
  return chosen.flatMap(({ label, page }) => {
    const vanity = page && expected[`sdui-2026/${page.file}`]?.vanity;
    return page && vanity
      ? [{ name: label, source: 'linkedin' as const, url: `https://www.linkedin.com/in/${vanity}/`, html: page.html }]
      : [];
  });
}
