import type { Page } from '@playwright/test';
import { sara } from '@/lib/sources/linkedin/fixtures/people';
import { introductions as t } from '@/lib/i18n/en/introductions';
import { drafts } from '@/lib/i18n/en/drafts';
import { introductionState, type Introduction } from '@/lib/domain/introduction';
import { expect, test } from './harness';
import { ana, begin, inPopup } from './scenes';
import { rowsOf } from './stored';
import { visitLinkedin } from './visits';

/** Goes on with Tab until what bears this name has the focus, as one does without a mouse. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true }).or(page.getByLabel(name, { exact: true }));
  await expect(wanted.first()).toBeVisible();
  for (let pressed = 0; pressed < 60; pressed += 1) {
    const focused = await wanted.evaluateAll((all) => all.includes(document.activeElement as HTMLElement));
    if (focused) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to "${name}".`);
}

test('[P37] by keyboard alone: an introduction is written down, one is asked, the other was fine already, and it is made', async ({
  context,
  extension,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await begin(context, extension);
  for (const person of [ana, sara]) {
    await visitLinkedin(extension, tab, person);
    await inPopup(extension, (popup) => popup.remember());
  }
  const page = await extension.open('options.html#/introductions/new');
  const press = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  const [anaName = '', saraName = ''] = [ana, sara].map(({ name }) => name.split(' ')[0]);

  await tabTo(page, t.form.first);
  await page.keyboard.type(anaName);
  await expect(page.getByRole('button', { name: ana.name, exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await tabTo(page, t.form.second);
  await page.keyboard.type(saraName);
  await expect(page.getByRole('button', { name: sara.name, exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.pair(ana.name, sara.name));

  await press(t.act.askFirstOf(anaName));
  await press(drafts.sheet.copy);
  await press(drafts.sheet.sent);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(t.act.saidYesOf(anaName));
  await press(t.act.alreadyFineOf(saraName));
  await press(t.act.made);
  await expect(page.getByText(t.told.made)).toBeVisible();
  const [row] = await rowsOf<Introduction>(extension, 'introductions');
  expect(row && introductionState(row)).toMatchObject({ stage: 'made', unasked: [], consent: { a: 'yes', b: 'yes' } });
});
