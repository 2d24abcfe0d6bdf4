import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './harness';

/** No screen needs horizontal scrolling from 400 px, and axe finds nothing, light or dark. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 400, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  await page.setViewportSize({ width: 1280, height: 860 });
}

test('every screen is accessible and narrow enough, with nobody and with invented people', async ({ extension }) => {
  test.setTimeout(120_000);
  const page = await extension.open('options.html');
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await expectAccessible(page);
  await extension.finishFirstRun();
  await page.goto(page.url().replace(/#.*/, '') + '#/people');
  await page.reload();

  await page.getByRole('button', { name: 'Try with invented people' }).click();
  await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible();
  await expectAccessible(page);
  for (const screen of ['Today', 'Meetings', 'Settings', 'Backup']) {
    await page.getByRole('navigation').getByRole('link', { name: screen }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
  await page.keyboard.press('/');
  await page.keyboard.type('ana');
  await page.getByRole('link', { name: /Ana Example/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Example' })).toBeVisible();
  await expect(page.getByText('Head of Operations', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
});

test('the page can be used by keyboard alone', async ({ extension }) => {
  const page = await extension.open('options.html');
  await extension.finishFirstRun();
  await page.reload();
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('what is written to a file can be read in again', async ({ extension }, info) => {
  await extension.finishFirstRun();
  const page = await extension.open('options.html#/people');
  await page.getByRole('button', { name: 'Try with invented people' }).click();
  await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Backup' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Write the file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^prefika-\d{4}-\d\d-\d\d\.json$/);
  const file = info.outputPath('backup.json');
  await download.saveAs(file);

  await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Remove the invented people' }).click();
  await expect(page.getByText('Here will be the people')).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Backup' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Read it in' }).click();
  await expect(page.getByText('The backup is in place.')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible();
});
