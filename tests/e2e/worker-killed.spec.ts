import type { BrowserContext, Page } from '@playwright/test';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import { expect, test, type Extension } from './harness';
import { chipOn } from './pages/chip';
import { ana, begin, remembered } from './scenes';
import { tablesIn, torn, type Tables } from './tables';
import { visitLinkedin } from './visits';

test('a worker that died after a reading has it still when one remembers', async ({ context, extension }) => {
  const tab = await begin(context, extension, { linkedin: 'annotate' });
  await visitLinkedin(extension, tab, ana);
  const { own, kill } = await killer(context, extension);
  await kill();
  await tab.bringToFront();
  await chipOn(extension, tab).press(/^Remember/);
  await expect
    .poll(async () => (await tablesIn(own))['pictures'])
    .toMatchObject([{ facts: { headline: ana.headline } }]);
  expect(torn(await tablesIn(own))).toEqual([]);
});

test('a worker that dies while it remembers leaves all or nothing, and a second click ends it', async ({
  context,
  extension,
}) => {
  const tab = await begin(context, extension, { linkedin: 'annotate' });
  await visitLinkedin(extension, tab, ana);
  const { own, kill } = await killer(context, extension);
  await tab.bringToFront();
  for (const wait of [0, 5, 15, 40]) {
    if ((await tablesIn(own))['people']?.length) break;
    await chipOn(extension, tab).press(/^(Remember|Could not)/);
    await tab.waitForTimeout(wait);
    await kill();
    expect(torn(await tablesIn(own)), `killed after ${wait} ms`).toEqual([]);
  }
  if (!(await tablesIn(own))['people']?.length) await chipOn(extension, tab).press(/^(Remember|Could not)/);
  await expect
    .poll(async () => sizes(await tablesIn(own)))
    .toMatchObject({ people: 1, identities: 1, pictures: 1, freshness: 1 });
  expect(torn(await tablesIn(own))).toEqual([]);
  await tab.reload();
  await expect.poll(() => chipOn(extension, tab).buttons(), { timeout: 20_000 }).toEqual(['No coffee yet']);
});

test('a page that is closed in the middle leaves nothing half-written', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  await tab.goto('about:blank');
  const { own, kill } = await killer(context, extension);
  let headline = ana.headline;
  extension.serve(profileAddress(ana), () => linkedinPage({ page: 'profile', person: { ...ana, headline } }));
  for (const [visit, wait] of [300, 520, 560, 600, 700].entries()) {
    headline = `Visit ${visit}`;
    const short = await context.newPage();
    await short.goto(profileAddress(ana));
    await short.waitForTimeout(wait);
    await short.close();
    if (visit % 2 === 1) await kill();
    expect(torn(await tablesIn(own)), headline).toEqual([]);
  }
  headline = 'At last';
  await tab.goto(profileAddress(ana));
  await expect.poll(async () => headlines(await tablesIn(own)), { timeout: 20_000 }).toContain('At last');
  const all = await tablesIn(own);
  const [first, ...later] = headlines(all);
  expect(first).toBe(ana.headline);
  expect(new Set(later).size, 'each stored once').toBe(later.length);
  expect(torn(all)).toEqual([]);
});

async function killer(
  context: BrowserContext,
  extension: Extension,
): Promise<{ readonly own: Page; readonly kill: () => Promise<void> }> {
  const own = await extension.open('options.html#/people');
  const session = await context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  return { own, kill: async () => void (await session.send('ServiceWorker.stopAllWorkers')) };
}

function sizes(all: Tables): Record<string, number> {
  return Object.fromEntries(Object.entries(all).map(([name, rows]) => [name, rows.length]));
}

/** Every headline that was stored, in order. */
function headlines(all: Tables): readonly unknown[] {
  return (all['edits'] ?? []).filter((edit) => edit['field'] === 'headline').map((edit) => edit['new']);
}
