import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './harness';

/** axe finds nothing, light or dark, and nothing needs scrolling sideways. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // The popup and the panel are seen through a second connection, which opens no tabs of its own.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    // Dark differs in its colours alone.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // Also within a part that scrolls by itself.
  const sideways = await page.evaluate(() =>
    [...document.querySelectorAll('body *:not(textarea)')]
      .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth)
      .map((each) => each.className),
  );
  expect(sideways, `${what}, sideways`).toEqual([]);
}
