import { drafts } from '@/lib/i18n/en/drafts';
import { page as pageWords } from '@/lib/i18n/en/page';
import { promiseLine } from '@/lib/i18n/en/promise-line';
import { promises as words } from '@/lib/i18n/en/promises';
import type { Promised } from '@/lib/domain/promise';
import { expect, test } from './harness';
import { fullPage } from './pages/full-page';
import { ana, daysPass, inPopup, openPopup, remembered } from './scenes';
import { rowsOf } from './stored';

const thing = 'the book Range by David Epstein';

test('[P25][P60][P65] book sent: promised, late, the draft with title and author, kept, and gone from the brief', async ({
  context,
  extension,
}) => {
  test.setTimeout(90_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await remembered(context, extension);
  await inPopup(extension, (popup) => popup.hadCoffee({ place: 'Da Matteo' }));
  const own = fullPage(await extension.open('options.html#/promises'));
  await own.button(words.write).click();
  await own.page.getByLabel(words.form.person.mine).fill('ana');
  await own.page.getByRole('button', { name: ana.name }).click();
  await own.page.getByLabel(words.form.text, { exact: true }).fill(thing);
  await own.button('Save').click();
  await expect(own.page.getByText(words.form.added)).toBeVisible();
  const [promise] = await rowsOf<Promised>(extension, 'promises');
  expect(promise).toMatchObject({ by: 'mine', kind: 'book', steps: [] });
  await own.page.close();

  // Nine days go by: what was promised is late, and leads the brief.
  await daysPass(extension, 9);
  await late(extension, 9);
  await tab.bringToFront();
  const popup = await openPopup(extension);
  await expect(popup.page.getByText('9 days late').first()).toBeVisible();
  const line = promiseLine.about(promiseLine.do.book, thing);
  await popup.page.getByTitle(line).first().click();
  const body = popup.page.getByLabel(drafts.sheet.body, { exact: true });
  await expect(body).toHaveValue(/Range by David Epstein\./);
  await popup.button(drafts.sheet.copy).click();
  await popup.button(drafts.sheet.sent).click();
  await expect(popup.page.getByText(promiseLine.keptDone)).toBeVisible();
  await expect(popup.page.getByText(thing)).toHaveCount(0);
  expect(await rowsOf(extension, 'promises')).toMatchObject([{ steps: [{ kind: 'kept' }] }]);
  expect(await rowsOf(extension, 'touches')).toMatchObject([{ kind: 'message' }]);
  await popup.page.close();

  const page = fullPage(await extension.open('options.html#/promises'));
  await page.page.getByText(words.closed).click();
  await expect(page.page.getByText(thing)).toBeVisible();
  await page.to('today');
  await expect(page.page.getByText(words.tasks.heading, { exact: true })).toHaveCount(0);
});

test('what is due stands in Today of the page and of the popup, and is done there', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  const own = fullPage(await extension.open('options.html#/promises'));
  await own.button(words.write).click();
  await own.page.getByLabel(words.form.person.mine).fill('ana');
  await expect(own.page.getByRole('button', { name: ana.name })).toBeVisible();
  await own.page.keyboard.press('Enter');
  await own.page.getByLabel(words.form.text, { exact: true }).fill('supplier checklist');
  await own.page.getByLabel(words.form.due).fill(daysAgo(3));
  await own.page.keyboard.press('Enter');
  await expect(own.page.getByText('3 days late')).toBeVisible();
  await own.page.getByRole('navigation').getByRole('link', { name: pageWords.screens.today, exact: true }).click();
  await expect(own.page.getByText('supplier checklist')).toBeVisible();
  await own.page.close();

  await tab.goto('about:blank');
  const popup = await openPopup(extension);
  await expect(popup.page.getByText('supplier checklist')).toBeVisible();
  await popup.page.getByRole('button', { name: promiseLine.about(promiseLine.kept, 'supplier checklist') }).click();
  await expect(popup.page.getByText('supplier checklist')).toHaveCount(0);
  await popup.button('Undo').click();
  await expect(popup.page.getByText('supplier checklist')).toBeVisible();
});

/** A due date is a plain day, which time passing leaves alone: it is moved as one would in its form. */
async function late(extension: Parameters<typeof openPopup>[0], days: number): Promise<void> {
  const own = await extension.open('options.html#/promises');
  await own.getByRole('button', { name: promiseLine.moreAbout(thing) }).click();
  await own.getByRole('button', { name: words.more.change, exact: true }).click();
  await own.getByLabel(words.form.due).fill(daysAgo(days));
  await own.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(own.getByText(words.form.changed)).toBeVisible();
  await own.close();
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
}
