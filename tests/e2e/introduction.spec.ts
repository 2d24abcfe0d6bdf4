import type { Page } from '@playwright/test';
import { sara } from '@/lib/sources/linkedin/fixtures/people';
import { introductions as t } from '@/lib/i18n/en/introductions';
import { drafts } from '@/lib/i18n/en/drafts';
import { brief } from '@/lib/i18n/en/brief';
import { expect, test, type Extension } from './harness';
import { ana, begin, daysPass, inPopup } from './scenes';
import { rowsOf } from './stored';
import { visitLinkedin } from './visits';
import type { BrowserContext } from '@playwright/test';

/** Ana and Sara are remembered; the full page is at the board. */
async function twoPeople(context: BrowserContext, extension: Extension): Promise<Page> {
  const tab = await begin(context, extension);
  for (const person of [ana, sara]) {
    await visitLinkedin(extension, tab, person);
    await inPopup(extension, (popup) => popup.remember());
  }
  return extension.open('options.html#/introductions');
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const first = (name: string) => name.split(' ')[0] ?? name;
const [anaName, saraName] = [first(ana.name), first(sara.name)];

async function choose(page: Page, field: string, name: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).fill(name.slice(0, 4));
  await button(page, name).click();
}

async function sent(page: Page): Promise<void> {
  await button(page, drafts.sheet.copy).click();
  await button(page, drafts.sheet.sent).click();
}

test('[P23] [P37] [P40] [P41] [P42] an introduction, from idea to credit in both briefs', async ({
  context,
  extension,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await twoPeople(context, extension);
  await page.getByRole('link', { name: t.start }).click();
  await choose(page, t.form.first, ana.name);
  await choose(page, t.form.second, sara.name);
  await page.getByLabel(t.card.why(anaName)).fill('Sara has started up two plants');
  await button(page, 'Save').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.pair(ana.name, sara.name));

  // Ana is asked first; Sara was already fine.
  await page
    .getByRole('article')
    .getByRole('button', { name: t.act.askFirstOf(anaName) })
    .click();
  await expect(page.getByLabel(drafts.sheet.body)).toHaveValue(/Sara has started up two plants/);
  await sent(page);
  await expect(page.getByText(t.told.asked(anaName))).toBeVisible();
  await page
    .getByRole('article')
    .getByRole('button', { name: t.act.alreadyFineOf(saraName) })
    .click();
  await page
    .getByRole('article')
    .getByRole('button', { name: t.act.saidYesOf(anaName) })
    .click();
  await expect(page.getByText('both said yes', { exact: true })).toBeVisible();

  // One message to both, with who each is and why; what is not known is asked for.
  await page.getByRole('article').getByRole('button', { name: t.act.draft }).click();
  const body = page.getByLabel(drafts.sheet.body);
  await expect(body).toHaveValue(new RegExp(`${saraName}, this is ${ana.name}`));
  await expect(body).toHaveValue(/\[why you should meet\]/);
  await body.fill((await body.inputValue()).replace('[why you should meet]', 'Ana is building a plant'));
  await sent(page);
  await expect(page.getByText(t.told.made)).toBeVisible();

  // A week later each is asked; one done leaves the other.
  await daysPass(extension, 7);
  await page.goto(`chrome-extension://${extension.id}/options.html#/introductions`);
  await page.reload();
  const card = page.getByRole('article', { name: t.pair(ana.name, sara.name) });
  await card.getByRole('button', { name: t.act.heardOf(anaName) }).click();
  await expect(card.getByRole('button', { name: t.act.heardOf(anaName) })).toHaveCount(0);
  await card.getByRole('button', { name: t.act.heardOf(saraName) }).click();
  await card.getByRole('button', { name: t.act.well }).click();
  await expect(page.getByText(t.told.well)).toBeVisible();
  await expect(card).toBeHidden();

  const people = await rowsOf<{ id: string; name: string }>(extension, 'people');
  for (const person of people) {
    const other = person.name === ana.name ? sara.name : ana.name;
    await page.goto(`chrome-extension://${extension.id}/options.html#/person/${person.id}`);
    await expect(page.getByText('1 given', { exact: true })).toBeVisible();
    const popup = await extension.surfaces.popup();
    await popup.getByRole('button', { name: 'Search' }).click();
    await popup.getByRole('searchbox').fill(person.name);
    await popup.locator('.results').getByRole('button').first().click();
    await expect(popup.getByText(brief.introductions.credit(other))).toBeVisible();
    await popup.close();
  }
});
