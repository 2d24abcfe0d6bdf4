import { brief as briefWords } from '@/lib/i18n/en/brief';
import { promiseLine } from '@/lib/i18n/en/promise-line';
import { promises as words } from '@/lib/i18n/en/promises';
import { expect, test } from './harness';
import { panelPage } from './pages/panel';
import { ana, inPopup, metLongAgo, openPanel, story } from './scenes';
import { visitLinkedin } from './visits';
import { inDays } from './wall-clock';

const promised = briefWords.promises.mine('the list');

test('an open brief follows what is written in another page, and what is read meanwhile', async ({
  context,
  extension,
}) => {
  test.setTimeout(90_000);
  const tab = await metLongAgo(context, extension);
  await inPopup(extension, (popup) => popup.plan({ ...inDays(1), why: 'Advice on hiring' }));
  const panel = panelPage(await openPanel(extension));
  const page = await extension.open('options.html#/promises');
  // The panel follows the tab in front: the other page is written on behind it.
  await tab.bringToFront();
  await expect(panel.page.getByText('Advice on hiring')).toBeVisible();
  await expect(panel.page.getByText(promised)).toHaveCount(0);
  await page.getByRole('button', { name: words.write, exact: true }).click();
  await page.getByLabel(words.form.person.mine).pressSequentially('ana');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.form.chosen(ana.name) }).waitFor();
  await page.getByLabel(words.form.text, { exact: true }).fill('the list');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words.form.added)).toBeVisible();
  await expect(panel.page.getByText(promised).first()).toBeVisible();
  await page.getByRole('button', { name: promiseLine.about(promiseLine.kept, 'the list') }).click();
  await expect(panel.page.getByText(promised)).toHaveCount(0);
  await page.close();

  // The worker writes what it reads; the brief beside the page tells it.
  await expect(panel.page.getByText('Head of Operations')).toHaveCount(0);
  await visitLinkedin(extension, tab, story.after, { page: 'experience' });
  await expect(panel.page.getByText(/Operations Manager → Head of Operations/)).toBeVisible();
});
