import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './harness';
import { linkedinSite, serveSite, sites, xSite, type PlayedSite } from './sites';

const widths = [1280, 768, 400];
const pictures = 'test-results/annotation';
mkdirSync(pictures, { recursive: true });

for (const site of sites) {
  for (const width of widths) {
    test(`${site.site} at ${width} px: the chip is there and covers no text and no control`, async ({
      context,
      extension,
    }) => {
      await extension.finishFirstRun();
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 860 });
      await openProfile(page, extension, site);
      await page.screenshot({ path: `${pictures}/${site.site}-${width}.png` });
      expect(await covered(page, await boxOf(page, extension))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  }
}

for (const [name, site] of [
  ['linkedin', linkedinSite({ theme: 'dark' })],
  ['x', xSite(true)],
] as const) {
  test(`a dark page of ${name} has a dark chip`, async ({ context, extension }) => {
    await extension.finishFirstRun();
    const page = await context.newPage();
    await openProfile(page, extension, site);
    const box = await boxOf(page, extension);
    await page.screenshot({ path: `${pictures}/${name}-dark.png` });
    expect(await brightness(page, box)).toBeLessThan(0.3);
  });
}

test('the chip goes with the name as one scrolls, and out of sight with it', async ({ context, extension }) => {
  await extension.finishFirstRun();
  for (const site of sites) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 560 });
    await openProfile(page, extension, site);
    const before = await boxOf(page, extension);
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, 40);
    await expect.poll(async () => (await extension.surfaces.annotation(page))?.box?.y).toBeCloseTo(before.y - 40, 0);
    await page.mouse.wheel(0, 4000);
    await expect.poll(async () => (await extension.surfaces.annotation(page))?.box).toBeNull();
    await page.mouse.wheel(0, -9000);
    await expect.poll(async () => (await extension.surfaces.annotation(page))?.box?.y).toBeCloseTo(before.y, 0);
  }
});

test('the chip is hidden while a dialog of the site lies over the name', async ({ context, extension }) => {
  await extension.finishFirstRun();
  const page = await context.newPage();
  await openProfile(page, extension, xSite());
  await page.evaluate(() => {
    const dialog = document.createElement('div');
    dialog.style.cssText = 'position:fixed;inset:0;background:rgb(0 0 0 / 60%);z-index:10';
    document.body.append(dialog);
  });
  await expect.poll(async () => (await extension.surfaces.annotation(page))?.box).toBeNull();
});

async function openProfile(page: Page, extension: Extension, site: PlayedSite): Promise<void> {
  serveSite(extension, site);
  await page.goto(site.people[0]?.url ?? '');
  await boxOf(page, extension);
}

async function boxOf(page: Page, extension: Extension) {
  await expect
    .poll(async () => (await extension.surfaces.annotation(page))?.box?.width ?? 0, { timeout: 15_000 })
    .toBeGreaterThan(20);
  const box = (await extension.surfaces.annotation(page))?.box;
  if (!box) throw new Error('The chip went away again.');
  return box;
}

/** Everything readable or usable that the box touches, by our own looking: every line of text, every control. */
async function covered(page: Page, box: { x: number; y: number; width: number; height: number }): Promise<string[]> {
  return page.evaluate(({ x, y, width, height }) => {
    const found: string[] = [];
    const meets = (rect: DOMRect) =>
      rect.width > 1 &&
      rect.height > 1 &&
      rect.left < x + width &&
      x < rect.right &&
      rect.top < y + height &&
      y < rect.bottom;
    const seen = (element: Element | null) =>
      element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.trim() || !seen(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some(meets)) found.push(`text: ${node.nodeValue.trim().slice(0, 40)}`);
    }
    for (const control of document.querySelectorAll(
      'a,button,input,select,textarea,[role=button],[role=link],[role=tab],svg,img,video',
    )) {
      if (seen(control) && [...control.getClientRects()].some(meets))
        found.push(`control: ${control.outerHTML.slice(0, 80)}`);
    }
    return found;
  }, box);
}

/** Of the chip's own ground, as it is painted. */
async function brightness(
  page: Page,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Promise<number> {
  const picture = (
    await page.screenshot({ clip: { x: x + 4, y: y + height / 2 - 3, width: Math.min(4, width), height: 6 } })
  ).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = context?.getImageData(1, 2, 1, 1).data ?? [];
    return (red + green + blue) / 765;
  }, picture);
}
