import type { BrowserContext, Page } from '@playwright/test';
import type { InExtension } from './in-extension';
import { interleave, type Row } from './pairs';

type Side = { readonly context: BrowserContext; readonly id: string };

declare const benchInExtension: InExtension;

/**
 * A person known for ten years and one known for a day, each against the same empty popup and one against the other: a
 * long history must not be felt.
 */
export async function historyRows(ours: Side, bare: Side, page: Page): Promise<Row[]> {
  await page.evaluate(() => benchInExtension.addHistories());
  const briefOf = async (id: 'long' | 'short') => {
    await page.evaluate((personId) => benchInExtension.meetSoon(personId), id);
    return briefShown(ours);
  };
  const what = "the popup's brief of a person with ten years of history";
  return [
    {
      what,
      against: emptyPopup,
      goal: 1.1,
      pairs: await interleave(
        () => briefOf('long'),
        () => emptyShown(bare),
      ),
    },
    {
      what,
      against: 'that of a person remembered today',
      goal: 1.1,
      pairs: await interleave(
        () => briefOf('long'),
        () => briefOf('short'),
      ),
    },
  ];
}

const emptyPopup = 'an empty React popup';

/** From the start of the navigation to the first painted content of the popup, its worker asleep. */
export async function popupRow(ours: Side, bare: Side): Promise<Row> {
  const pairs = await interleave(
    () => briefShown(ours),
    () => emptyShown(bare),
  );
  return { what: "the popup's brief, ten-year database, worker asleep", against: emptyPopup, goal: 1.1, pairs };
}

function briefShown({ context, id }: Side): Promise<number> {
  return shownAfter(context, `chrome-extension://${id}/popup.html`, '.glance');
}

function emptyShown({ context, id }: Side): Promise<number> {
  return shownAfter(context, `chrome-extension://${id}/popup.html`, '[data-bench="shown"]');
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
