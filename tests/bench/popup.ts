import type { BrowserContext, Page } from '@playwright/test';
import type { InExtension } from './in-extension';
import { interleave, type Row } from './pairs';

type Side = { readonly context: BrowserContext; readonly id: string };

/**
 * A person known for ten years and one known for a day, each against the same empty popup in the same run: a long
 * history must not be felt.
 */
export async function historyRows(ours: Side, bare: Side, page: Page): Promise<Row[]> {
  await page.evaluate(() => benchInExtension.addHistories());
  const rows: Row[] = [];
  for (const [personId, whose] of [
    ['long', 'a person with ten years of history'],
    ['short', 'a person remembered today'],
  ] as const) {
    await page.evaluate((id) => benchInExtension.meetSoon(id), personId);
    rows.push({ ...(await popupRow(ours, bare)), what: `the popup's brief of ${whose}` });
  }
  return rows;
}

declare const benchInExtension: InExtension;

/** From the start of the navigation to the first painted content of the popup, its worker asleep. */
export async function popupRow(ours: Side, bare: Side): Promise<Row> {
  const pairs = await interleave(
    () => shownAfter(ours.context, `chrome-extension://${ours.id}/popup.html`, '.glance'),
    () => shownAfter(bare.context, `chrome-extension://${bare.id}/popup.html`, '[data-bench="shown"]'),
  );
  return {
    what: "the popup's brief, ten-year database, worker asleep",
    against: 'an empty React popup',
    goal: 1.1,
    pairs,
  };
}

async function shownAfter(context: BrowserContext, url: string, selector: string): Promise<number> {
  const page = await context.newPage();
  await stopWorkers(context);
  await page.addInitScript(`new MutationObserver((_, watch) => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.shownAt = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });`);
  await page.goto(url);
  const shownAt = await page.waitForFunction(() => (globalThis as { shownAt?: number }).shownAt);
  const took = await shownAt.jsonValue();
  await page.close();
  return took ?? Number.NaN;
}

export async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
