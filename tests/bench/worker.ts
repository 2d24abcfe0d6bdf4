import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { anaInAutumn } from '@/lib/sources/linkedin/fixtures/people';
import { interleave, type Row } from './pairs';
import { stopWorkers } from './popup';
import { readingOfPerson } from './storing';

type Side = { readonly context: BrowserContext; readonly id: string };

/** From a page's message to its answer, the worker asleep before each: ours records, the bare one puts. */
export async function workerRow(ours: Side, bare: Side): Promise<Row> {
  const mine = await isolatedWorld(ours);
  const theirs = await isolatedWorld(bare);
  let turn = 100_000;
  const pairs = await interleave(
    () => ask(ours.context, mine, (turn += 1)),
    () => ask(bare.context, theirs, turn),
  );
  await mine.page.close();
  await theirs.page.close();
  return { what: 'worker asleep → reading acknowledged', against: 'a bare worker with one raw put', goal: 1.15, pairs };
}

type World = { readonly page: Page; readonly session: CDPSession; readonly contextId: number };

/** A content script's own world in a profile page: what it can send, nothing else can. */
async function isolatedWorld({ context, id }: Side): Promise<World> {
  const page = await context.newPage();
  const person = { ...anaInAutumn, handle: 'invented-0', id: 'ACoAAInvented00000000' };
  await page.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: linkedinPage({ page: 'profile', person }) }),
  );
  const session = await context.newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context: world }) => {
      if (world.origin === `chrome-extension://${id}`) resolve(world.id);
    });
  });
  await session.send('Runtime.enable');
  await page.goto('https://www.linkedin.com/in/invented-0/');
  return { page, session, contextId: await found };
}

async function ask(context: BrowserContext, { session, contextId }: World, turn: number): Promise<number> {
  await stopWorkers(context);
  const data = { key: `bench-${turn}`, reading: readingOfPerson(0, turn) };
  const message = JSON.stringify({ id: turn, type: 'recordReading', data, timestamp: Date.now() });
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(${message});
      return { took: performance.now() - start, answer: JSON.stringify(answer) };
    })()`,
  });
  const { took, answer } = result.value as { took: number; answer: string };
  if (!answer.includes('"ok":true') || answer.includes('unchanged')) throw new Error(`the worker answered ${answer}`);
  return took;
}
