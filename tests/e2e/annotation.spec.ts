import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './harness';
import { serveSite, sites, type PlayedSite } from './sites';

const pictures = 'test-results/annotation';
mkdirSync(pictures, { recursive: true });

for (const site of sites) {
  test(`${site.site}: remember in one click, and the chip and the panel know`, async ({ context, extension }) => {
    await extension.finishFirstRun();
    const page = await opened(context, extension, site);
    await press(page, extension, /^Remember/);
    await expect.poll(() => labels(page, extension)).toEqual(['No coffee yet']);
    const panel = await extension.surfaces.panel();
    await expect(panel.locator('body')).toContainText(site.people[0]?.name ?? '');
  });
}

test('a click on the chip says what is new, and its buttons open the panel', async ({ context, extension }) => {
  await extension.finishFirstRun();
  const site = sites[0];
  const page = await opened(context, extension, site);
  await press(page, extension, /^Remember/);
  await expect.poll(() => labels(page, extension)).toEqual(['No coffee yet']);
  await press(page, extension, /^No coffee yet/);
  await expect.poll(() => labels(page, extension)).toEqual(['No coffee yet', 'Brief', 'Note']);
  await page.screenshot({ path: `${pictures}/open.png` });
  await page.keyboard.press('Escape');
  await expect.poll(() => labels(page, extension)).toEqual(['No coffee yet']);
  await press(page, extension, /^No coffee yet/);
  await press(page, extension, /^Note$/);
  const panel = await extension.surfaces.panel();
  await expect(panel.locator('body')).toContainText(site.people[0]?.name ?? '');
  await expect.poll(() => labels(page, extension)).toEqual(['No coffee yet']);
});

test('a click that a script makes does nothing', async ({ context, extension }) => {
  await extension.finishFirstRun();
  const page = await opened(context, extension, sites[1]);
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.click();
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  });
  await page.waitForTimeout(800);
  expect(await labels(page, extension)).toEqual([`Remember ${sites[1].people[0]?.name}`]);
});

test('the site’s own handlers are not set off by what is done in the chip', async ({ context, extension }) => {
  await extension.finishFirstRun();
  const page = await opened(context, extension, sites[1]);
  await page.evaluate(() => {
    const own = window as unknown as { heard: string[] };
    own.heard = [];
    for (const name of ['click', 'keydown', 'pointerdown']) addEventListener(name, ({ type }) => own.heard.push(type));
  });
  await press(page, extension, /^Remember/);
  await expect.poll(() => labels(page, extension)).toEqual(['No coffee yet']);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('switched off, it is gone at once and nothing of it stays', async ({ context, extension }) => {
  await extension.finishFirstRun();
  const page = await opened(context, extension, sites[1]);
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: 'https://x.com/*' });
    await chrome.storage.session.set({ hidden: true });
    for (const { id } of tabs) await chrome.tabs.sendMessage(id, { id: 0, type: 'pageStateChanged', timestamp: 0 });
  });
  await expect.poll(() => extension.surfaces.annotation(page)).toBeNull();
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
});

declare const chrome: {
  readonly tabs: {
    readonly query: (filter: { url: string }) => Promise<{ readonly id: number }[]>;
    readonly sendMessage: (id: number, message: unknown) => Promise<unknown>;
  };
  readonly storage: { readonly session: { readonly set: (items: object) => Promise<void> } };
};

async function opened(
  context: { newPage: () => Promise<Page> },
  extension: Extension,
  site: PlayedSite,
): Promise<Page> {
  serveSite(extension, site);
  const page = await context.newPage();
  await page.goto(site.people[0]?.url ?? '');
  await expect.poll(() => labels(page, extension), { timeout: 15_000 }).toEqual([`Remember ${site.people[0]?.name}`]);
  return page;
}

async function labels(page: Page, extension: Extension): Promise<string[] | undefined> {
  return (await extension.surfaces.annotation(page))?.buttons.map(({ name }) => name);
}

/** A real click, where the button is. */
async function press(page: Page, extension: Extension, name: RegExp): Promise<void> {
  const button = (await extension.surfaces.annotation(page))?.buttons.find((each) => name.test(each.name));
  if (!button) throw new Error(`There is no button ${name}`);
  await page.mouse.click(button.x, button.y);
}
