import type { BrowserContext } from '@playwright/test';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import { popup as words } from '@/lib/i18n/en/popup';
import { welcome } from '@/lib/i18n/en/welcome';
import { chooseFirstRun, expect, test, type Extension } from './harness';
import { heldReadings, watchHeld } from './held';
import { ana, openPopup } from './scenes';
import { counts } from './tables';

const url = profileAddress(ana);
/** A page settles within a second; what has not been read by now will not be. */
const longEnoughToRead = 2_500;

test('installing opens the page with the first choice', async ({ context, extension }) => {
  const start = `chrome-extension://${extension.id}/options.html#/welcome`;
  await expect.poll(() => context.pages().map((page) => page.url())).toContain(start);
});

test('nothing is chosen for the sites, and Start says what it waits for', async ({ extension }) => {
  const page = await extension.open('options.html#/welcome');
  const start = page.getByRole('button', { name: welcome.start, exact: true });
  for (const site of [welcome.sites.linkedin, welcome.sites.x]) {
    const group = page.getByRole('group', { name: site, exact: true });
    await expect(group.getByRole('radio')).toHaveCount(2);
    for (const radio of await group.getByRole('radio').all()) await expect(radio).not.toBeChecked();
  }
  await expect(start).toBeDisabled();
  await expect(page.getByText(welcome.missing('LinkedIn and X'))).toBeVisible();

  await page.getByRole('group', { name: 'LinkedIn' }).getByRole('radio', { name: welcome.annotation.leave }).check();
  await expect(start).toBeDisabled();
  await expect(page.getByText(welcome.missing('X'))).toBeVisible();

  await page
    .getByRole('group', { name: 'X', exact: true })
    .getByRole('radio', { name: welcome.annotation.leave })
    .check();
  await expect(start).toBeEnabled();
});

test('before the choice a profile that one opens is not read, and nothing is stored or shown', async ({
  context,
  extension,
}) => {
  const held = await watchHeld(extension);
  const tab = await openAna(context, extension);
  await tab.waitForTimeout(longEnoughToRead);
  expect(await held()).toEqual([]);
  expect(await counts(extension)).toEqual({});
  expect(await extension.surfaces.annotation(tab)).toBeNull();
  const popup = await openPopup(extension);
  await expect(popup.page.getByText(words.firstRun.title)).toBeVisible();
  await popup.page.close();

  // The very page that was left alone is read as soon as one says so.
  await extension.finishFirstRun();
  await expect.poll(async () => (await heldReadings(extension)).length).toBe(1);
  expect(await counts(extension)).toEqual({});
});

test('where one wants to press, nothing is read until one presses', async ({ context, extension }) => {
  const held = await watchHeld(extension);
  await extension.finishFirstRun({ reading: 'press' });
  const tab = await openAna(context, extension);
  await tab.waitForTimeout(longEnoughToRead);
  expect(await held()).toEqual([]);

  const popup = await openPopup(extension);
  await expect(popup.page.getByText(words.unknown.pressMode)).toBeVisible();
  await popup.button(words.unknown.readThis).click();
  await expect(popup.page.getByText(ana.headline)).toBeVisible();
  expect(await counts(extension)).toEqual({});
});

test('a page that is to stay untouched has no label; popup and panel know the same', async ({ context, extension }) => {
  const page = await extension.open('options.html#/welcome');
  await chooseFirstRun(page, { reading: 'open', linkedin: 'leave-untouched', x: 'annotate' });
  const tab = await openAna(context, extension);
  await expect.poll(async () => (await heldReadings(extension)).length).toBe(1);
  expect(await extension.surfaces.annotation(tab)).toBeNull();
  const popup = await openPopup(extension);
  await expect(popup.page.getByText(ana.headline)).toBeVisible();
});

async function openAna(context: BrowserContext, extension: Extension) {
  extension.serve(url, linkedinPage({ page: 'profile', person: ana }));
  const tab = await context.newPage();
  await tab.goto(url);
  return tab;
}
