import type { Page } from '@playwright/test';
import { common } from '@/lib/i18n/en/common';
import { health as words } from '@/lib/i18n/en/health';
import { own } from '@/lib/i18n/en/own';
import { panel as panelWords } from '@/lib/i18n/en/panel';
import { popup as popupWords } from '@/lib/i18n/en/popup';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import { chooseInMenu } from './background';
import { expect, test, type Extension } from './harness';
import { ana, begin, openPanel, openPopup, remembered } from './scenes';
import { rowsOf } from './stored';
import { visitLinkedin } from './visits';

const url = profileAddress(ana);
/** The page of tomorrow: its top card is called otherwise. */
const changed = linkedinPage({ page: 'profile', person: ana, experience: 'not-loaded' }).replaceAll(
  /Top[cC]ard(?=")/g,
  'PersonCard',
);
const patience = { timeout: 20_000 };

async function unreadable(extension: Extension, tab: Page): Promise<void> {
  extension.serve(url, changed);
  await tab.goto(url);
}

/** What the popup saves: its downloads are told to nobody here. */
async function keepFiles(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const kept: Promise<string>[] = [];
    (globalThis as unknown as { kept: typeof kept }).kept = kept;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      kept.push((blob as Blob).text());
      return make(blob);
    };
  });
  return () => page.evaluate(() => Promise.all((globalThis as unknown as { kept: Promise<string>[] }).kept));
}

test('a changed page is named as such; a sample is saved, the facts are typed, and bear their source', async ({
  context,
  extension,
}) => {
  const tab = await begin(context, extension);
  await unreadable(extension, tab);
  const { page, button } = await openPopup(extension);
  await expect(page.getByText(words.changed('LinkedIn'))).toBeVisible(patience);
  expect(await rowsOf(extension, 'pictures')).toEqual([]);

  const files = await keepFiles(page);
  await button(words.sample).click();
  await expect(page.getByText(/^prefika-linkedin-.+ is in your downloads/)).toBeVisible();
  const [sample = ''] = await files();
  expect(sample).toContain('com.linkedin.sdui.profile.card.ref');
  for (const word of [...ana.name.split(' '), ...ana.headline.split(' ').filter((each) => each.length > 3), ana.handle])
    expect(sample.toLowerCase()).not.toContain(word.toLowerCase());

  await button(own.rememberAndType).click();
  await page.getByLabel(own.fields.name, { exact: true }).fill(ana.name);
  await page.getByLabel(own.jobTitle, { exact: true }).fill('Head of Ferries');
  await page.getByLabel(own.company, { exact: true }).fill('Sound Lines');
  await page.getByLabel(own.fields.location, { exact: true }).fill('Ystad');
  await button(own.save).click();
  await expect(page.getByText('Head of Ferries, Sound Lines')).toBeVisible();
  await expect(page.getByText(/^typed by you, /).first()).toBeVisible();
  expect(await rowsOf(extension, 'people')).toMatchObject([{ name: ana.name }]);
  expect(new Set((await rowsOf(extension, 'ownFacts')).map((row) => row['field']))).toEqual(
    new Set(['job', 'location', 'name']),
  );
});

test('the panel says it too, over what is known; a page that reads well again ends it', async ({
  context,
  extension,
}) => {
  const tab = await remembered(context, extension);
  await unreadable(extension, tab);
  const panel = await openPanel(extension);
  await expect(panel.getByText(words.changed('LinkedIn'))).toBeVisible(patience);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(ana.name);
  await expect(panel.getByText(ana.headline).first()).toBeVisible();

  const settings = await extension.open('options.html#/settings');
  const sources = settings.locator('#sources');
  await expect(sources.getByText(/Not understood: top card|A page was not understood/)).toBeVisible();
  const download = settings.waitForEvent('download');
  await sources.getByRole('button', { name: words.sampleOf('LinkedIn') }).click();
  expect((await download).suggestedFilename()).toMatch(/^prefika-linkedin-\w+\.html$/);
  await settings.close();

  await tab.bringToFront();
  await visitLinkedin(extension, tab, ana);
  await expect(panel.getByText(words.changed('LinkedIn'))).toHaveCount(0, patience);
  const again = await extension.open('options.html#/settings');
  await expect(again.locator('#sources').getByText(words.allWell)).toBeVisible();
});

test('one’s own profile and a wall have words of their own', async ({ context, extension }) => {
  const tab = await begin(context, extension);
  extension.serve(
    url,
    '<!doctype html><meta name="pageKey" content="auth_wall_desktop_profile"><main><h1>Join</h1></main>',
  );
  await tab.goto(url);
  const { page, button } = await openPopup(extension);
  await expect(page.getByText(words.signedOutTitle('LinkedIn'))).toBeVisible(patience);
  await expect(button(words.sample)).toHaveCount(0);
});

test('text marked on the page of somebody remembered is kept from the menu, with where it was marked', async ({
  context,
  extension,
}) => {
  const tab = await remembered(context, extension);
  const panel = await openPanel(extension);
  await tab.bringToFront();
  await chooseInMenu(extension, 'use-job', 'Head of Ferries at Sound Lines');
  await expect(panel.getByText(own.markKept(own.fields.job, 'Head of Ferries at Sound Lines'))).toBeVisible();
  expect(await rowsOf(extension, 'ownFacts')).toMatchObject([
    { field: 'job', text: 'Head of Ferries at Sound Lines', origin: 'marked', source: 'linkedin' },
  ]);
  await expect(panel.getByText(/^marked on LinkedIn, /).first()).toBeVisible();
  await panel.getByRole('button', { name: common.undo }).click();
  await expect.poll(async () => (await rowsOf(extension, 'ownFacts'))[0]?.['deletedAt']).not.toBeNull();

  await chooseInMenu(extension, 'use-note', 'Sails on Sundays');
  await expect.poll(() => rowsOf(extension, 'notes')).toMatchObject([{ text: 'Sails on Sundays' }]);
  await panel.getByRole('tab', { name: panelWords.tabs.timeline }).click();
  await expect(panel.getByText('Sails on Sundays').first()).toBeVisible();
});

test('text marked on the page of somebody unknown waits until they are remembered', async ({ context, extension }) => {
  const tab = await begin(context, extension);
  await visitLinkedin(extension, tab, ana);
  await chooseInMenu(extension, 'use-headline', 'Runs every ferry of the Sound');
  const { page, button } = await openPopup(extension);
  await expect(page.getByText(own.markWaiting)).toBeVisible();
  expect(await rowsOf(extension, 'ownFacts')).toEqual([]);
  await button(popupWords.unknown.remember).click();
  await expect
    .poll(() => rowsOf(extension, 'ownFacts'))
    .toMatchObject([{ field: 'headline', text: 'Runs every ferry of the Sound', origin: 'marked' }]);
});
