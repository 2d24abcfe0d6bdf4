import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { interleave, type Row } from './pairs';
import { benchPages, loadedPages, type BenchPage } from './pages';

/** Rows three and four: what the extension adds to a page that loads, and to one that is scrolled for long. */

type Side = { readonly context: BrowserContext; readonly id: string };

const longPage = benchPages()[0]!;

const against = 'an empty content script';

/** Everything that is to come of a look at a page has come by then: two looks half a second apart, and their sending. */
const settledMs = 2_500;

/**
 * A profile page's load with all readers and the watcher, against an empty content script: script time (a difference,
 * since an empty script takes next to none) and the first paint.
 */
export async function loadingRows(ours: Side, bare: Side): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of loadedPages()) rows.push(...(await rowsOfLoad(page, ours, bare)));
  return rows;
}

async function rowsOfLoad(page: BenchPage, ours: Side, bare: Side): Promise<Row[]> {
  const loads = new Map<Side, { script: number; paint: number }>();
  const side = async (each: Side) => {
    const load = await loadOnce(each, page);
    loads.set(each, load);
    return load.script;
  };
  const paints: { ours: number; other: number }[] = [];
  const scripts = await interleave(
    async () => side(ours),
    async () => side(bare),
    () => paints.push({ ours: loads.get(ours)?.paint ?? Number.NaN, other: loads.get(bare)?.paint ?? Number.NaN }),
  );
  return [
    { what: `script time of loading ${page.name}`, against, goal: 2, by: 'more', pairs: scripts },
    { what: `first paint of ${page.name}`, against, goal: 1.01, pairs: paints },
  ];
}

async function loadOnce({ context }: Side, page: BenchPage): Promise<{ script: number; paint: number }> {
  const tab = await served(context, page);
  const session = await metered(tab);
  await tab.goto(page.url);
  await tab.waitForTimeout(settledMs);
  const script = await metric(session, 'ScriptDuration');
  const paint = await tab.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN);
  await tab.close();
  return { script, paint };
}

/** Each side is scrolled for four seconds with as many changes a second as 2,000 in a minute; fifteen of these are a minute. */
const scrollSeconds = 4;
const mutationsPerSecond = 2_000 / 60;

/** The page's whole work while it is scrolled and changes, with the extension and without. */
export async function scrollingRows(ours: Side, bare: Side): Promise<Row[]> {
  const longest: { ours: number; other: number }[] = [];
  const work = await interleave(
    async () => {
      const { busy, task } = await scrollOnce(ours);
      // Against the frame that a screen is given.
      longest.push({ ours: task, other: 16 });
      return busy;
    },
    async () => (await scrollOnce(bare)).busy,
  );
  return [
    { what: 'a minute of scrolling, 2,000 changes', against, goal: 1.01, pairs: work },
    { what: 'longest task of ours in it', against: '16 ms', goal: 1, pairs: longest, by: 'worst' },
  ];
}

async function scrollOnce({ context, id }: Side): Promise<{ busy: number; task: number }> {
  const tab = await served(context, longPage);
  await tab.goto(longPage.url);
  await tab.waitForTimeout(settledMs);
  const session = await metered(tab);
  const tasks = await traced(session, id);
  const before = await metric(session, 'TaskDuration');
  await tab.evaluate(
    async ({ seconds, rate }) => {
      const scroller = document.querySelector('main#workspace') ?? document.documentElement;
      const list = scroller.querySelector('section') ?? scroller;
      const started = performance.now();
      let done = 0;
      let down = true;
      for (let passed = 0; passed < seconds * 1000; passed = performance.now() - started) {
        scroller.scrollBy(0, down ? 40 : -40);
        if (scroller.scrollTop <= 0) down = true;
        if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1) down = false;
        for (; done < (passed / 1000) * rate; done += 1) {
          const added = document.createElement('div');
          added.textContent = String(done);
          list.append(added);
          if (done % 2 === 1) added.previousElementSibling?.remove();
        }
        await new Promise((frame) => requestAnimationFrame(frame));
      }
    },
    { seconds: scrollSeconds, rate: mutationsPerSecond },
  );
  const busy = (await metric(session, 'TaskDuration')) - before;
  const task = await tasks();
  await tab.close();
  return { busy, task };
}

async function served(context: BrowserContext, page: BenchPage): Promise<Page> {
  const tab = await context.newPage();
  await tab.route('**/*', (route) =>
    route.request().url() === page.url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html })
      : route.abort(),
  );
  return tab;
}

async function metered(tab: Page): Promise<CDPSession> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  return session;
}

/** In ms. */
async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find((each) => each.name === name)?.value ?? Number.NaN) * 1000;
}

/** `tdur`: the thread's own time, without what others on the machine took meanwhile. */
type Event = {
  readonly name: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { url?: string } };
};

/** Starts a trace; what is given back ends it and tells the longest call into a script of the extension, in ms. */
async function traced(session: CDPSession, id: string): Promise<() => Promise<number>> {
  const events: Event[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Event[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    const own = events.filter(({ args }) => args?.data?.url?.startsWith(`chrome-extension://${id}`));
    return Math.max(0, ...own.map(({ dur = 0, tdur = dur }) => tdur / 1000));
  };
}
