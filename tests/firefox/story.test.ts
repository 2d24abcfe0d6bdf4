import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { firefoxOrInstall } from '@/scripts/find-firefox';
import { panel as panelWords } from '@/lib/i18n/en/panel';
import { welcome } from '@/lib/i18n/en/welcome';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { anaInAutumn, anaInSpring } from '@/lib/sources/linkedin/fixtures/people';
import { profileAddress, type FixturePerson } from '@/lib/sources/linkedin/fixtures/spec';
import { firefox, textOf } from './harness';

const path = firefoxOrInstall();
const address = profileAddress(anaInSpring);
const soon = { timeout: 20_000, interval: 100 };

// On a machine without Firefox, where none can be installed without asking, there is nothing to run it in.
describe.skipIf(path === null)('in Firefox', () => {
  let started: Awaited<ReturnType<typeof firefox>>;
  let browser: Browser;
  beforeAll(async () => {
    started = await firefox(path ?? '');
    ({ browser } = started);
  });
  afterAll(() => browser?.close());

  it('asks first, reads a profile that is open, remembers it with one click, and tells what changed', async () => {
    const own = await started.page('options.html#/welcome');
    await choose(own, [welcome.reading.open, welcome.annotation.annotate]);
    await press(own, welcome.start);
    await vi.waitFor(async () => expect(await own.evaluate(() => location.hash)).not.toContain('welcome'), soon);

    const site = await started.site();
    await site.visit(address, pageOf(anaInSpring));
    await clickChip(site.page);
    const people = await started.page('options.html#/people');
    await vi.waitFor(async () => expect(await textOf(people)).toContain('Operations Manager'), soon);

    await site.page.bringToFront();
    await site.visit(address, pageOf(anaInAutumn));
    const brief = await started.page('popup.html');
    await vi.waitFor(
      async () => expect(await textOf(brief)).toContain('Operations Manager → Head of Operations'),
      soon,
    );
    // The picture in the tab is the browser's own wish.
    const asked = site.requests.filter((url) => /^https?:/.test(url) && !url.endsWith('/favicon.ico'));
    expect(new Set(asked)).toEqual(new Set([address]));
  });

  it('shows its side panel', async () => {
    const panel = await started.page('sidepanel.html');
    await vi.waitFor(async () => expect(await textOf(panel)).toContain(panelWords.noProfile.title), soon);
  });
});

function pageOf(person: FixturePerson): string {
  return linkedinPage({ page: 'profile', person, experience: 'complete' });
}

async function choose(page: Page, labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await page.waitForSelector(`::-p-aria([name="${label}"][role="radio"])`);
    for (const radio of await page.$$(`::-p-aria([name="${label}"][role="radio"])`)) await radio.click();
  }
}

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button?.click();
}

/** What is in the label is closed to everybody, so it is clicked where it is seen. */
async function clickChip(page: Page): Promise<void> {
  const seen = () =>
    page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      for (let y = 2; y < innerHeight; y += 6)
        for (let x = 2; x < innerWidth; x += 12)
          if (host !== document.body && document.elementFromPoint(x, y) === host) return { x: x + 12, y: y + 6 };
      return null;
    });
  const place = await vi.waitFor(async () => {
    const found = await seen();
    if (!found) throw new Error('There is no label yet.');
    return found;
  }, soon);
  await page.mouse.click(place.x, place.y);
}
