import { common } from '@/lib/i18n/en/common';
import { welcome } from '@/lib/i18n/en/welcome';
import { settings as words } from '@/lib/i18n/en/settings';
import { expect, test } from './harness';
import { pressKeys } from './background';
import { heldReadings, watchHeld } from './held';
import { chipOn } from './pages/chip';
import { ana, begin, story } from './scenes';
import { visitLinkedin, visitX } from './visits';

test('switched off for a site, the label leaves its open pages, and the other site keeps its own', async ({
  context,
  extension,
}) => {
  const linkedin = await begin(context, extension, { linkedin: 'annotate', x: 'annotate' });
  await visitLinkedin(extension, linkedin, ana);
  const x = await context.newPage();
  await visitX(extension, x, { person: story.xBefore });
  await expect.poll(() => chipOn(extension, linkedin).text()).toContain('Remember');
  await expect.poll(() => chipOn(extension, x).text()).toContain('Remember');

  const page = await extension.open('options.html#/settings');
  const leave = page.getByRole('group', { name: 'LinkedIn' }).getByRole('radio', { name: welcome.annotation.leave });
  await leave.click();
  await expect(leave).toBeChecked();
  await expect(page.getByText(words.saved)).toBeVisible();
  await expect.poll(() => chipOn(extension, linkedin).text()).toBeNull();
  expect(await linkedin.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
  expect(await chipOn(extension, x).text()).toContain('Remember');

  await page.getByRole('button', { name: common.undo }).click();
  await linkedin.bringToFront();
  await expect.poll(() => chipOn(extension, linkedin).text(), { timeout: 20_000 }).toContain('Remember');
});

test('one key hides everything in pages, and shows it again', async ({ context, extension }) => {
  const tab = await begin(context, extension, { linkedin: 'annotate' });
  await visitLinkedin(extension, tab, ana);
  const chip = chipOn(extension, tab);
  await expect.poll(() => chip.text()).toContain('Remember');
  await pressKeys(extension, 'hide-all');
  await expect.poll(() => chip.text()).toBeNull();
  await tab.reload();
  await tab.waitForTimeout(1_500);
  expect(await chip.text()).toBeNull();
  await pressKeys(extension, 'hide-all');
  await expect.poll(() => chip.text(), { timeout: 20_000 }).toContain('Remember');
});

test('from "when I open it" to "when I press": the next page waits', async ({ context, extension }) => {
  const tab = await begin(context, extension);
  await visitLinkedin(extension, tab, ana);
  const page = await extension.open('options.html#/settings');
  await page.getByRole('radio', { name: welcome.reading.press }).click();
  await expect(page.getByText(words.saved)).toBeVisible();
  await page.close();
  await tab.goto('about:blank');
  await expect.poll(async () => (await heldReadings(extension)).length).toBe(0);
  const held = await watchHeld(extension);
  await tab.goBack();
  await tab.waitForTimeout(2_500);
  expect(await held()).toEqual([]);
});

test('the interface speaks Swedish when told so, and looks dark when told so', async ({ context, extension }) => {
  await begin(context, extension);
  const page = await extension.open('options.html#/settings');
  const light = await background(page);
  await page.getByRole('radio', { name: words.appearances.dark }).click();
  await expect.poll(() => background(page)).not.toBe(light);
  await page.getByLabel(words.language, { exact: true }).selectOption(words.languages.sv);
  await expect(page.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

function background(page: { evaluate: (look: () => string) => Promise<string> }): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
