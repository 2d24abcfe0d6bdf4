import type { Meeting } from '@/lib/domain/meeting';
import type { Promised } from '@/lib/domain/promise';
import { briefForm } from '@/lib/i18n/en/brief-form';
import { common } from '@/lib/i18n/en/common';
import { debrief as words } from '@/lib/i18n/en/debrief';
import { drafts } from '@/lib/i18n/en/drafts';
import { popup as popupWords } from '@/lib/i18n/en/popup';
import { expect, test, type Extension } from './harness';
import { panelPage } from './pages/panel';
import { ana, daysPass, inPopup, openPanel, openPopup, promoted, remembered } from './scenes';
import { rowsOf } from './stored';
import { inDays } from './wall-clock';

const why = 'Advice on hiring our first operations person';
const question = 'How do you plan shifts?';

test('second coffee: a brief, an agenda shared, a debrief by keyboard alone, promises, and a thank-you draft', async ({
  context,
  extension,
}) => {
  test.setTimeout(90_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await promoted(context, extension);
  await inPopup(extension, (popup) => popup.plan({ ...inDays(1), place: 'Café Pascal', why }));
  const panel = panelPage(await openPanel(extension));
  await expect(panel.page.getByText('Coffee #2').first()).toBeVisible();
  await expect(panel.page.getByText(why)).toBeVisible();
  await panel.button(briefForm.write).click();
  await panel.page.getByLabel(briefForm.write).fill(question);
  await panel.page.keyboard.press('Enter');
  await panel.button(briefForm.share).click();
  await expect.poll(async () => (await second(extension))?.sharedAt).not.toBeNull();
  await panel.page.close();

  await daysPass(extension, 2);
  await tab.bringToFront();
  const popup = await openPopup(extension);
  await popup.button(popupWords.meeting.debrief).focus();
  const { keyboard } = popup.page;
  await keyboard.press('Enter');
  await expect(popup.page.getByLabel(words.nextStep, { exact: true })).toBeFocused();
  await keyboard.type('See the plant\nme: intro to Sara Ek\nana: interview questions\nbook: The Goal, Goldratt\n');
  await keyboard.type('She knows @Leo Quist. Plant two starts in May.');
  await keyboard.press('Control+Enter');
  await expect(popup.page.getByText(words.after.title)).toBeVisible();

  expect(await second(extension)).toMatchObject({ nextStep: 'See the plant', thanks: { wanted: true, saidAt: null } });
  const promises = await rowsOf<Promised>(extension, 'promises');
  expect(promises.map(({ by, text }) => `${by}: ${text}`).toSorted((a, b) => a.localeCompare(b))).toEqual([
    'mine: intro to Sara Ek',
    'theirs: interview questions',
  ]);
  expect(await rowsOf(extension, 'mentions')).toMatchObject([{ title: 'The Goal', author: 'Goldratt' }]);
  expect(await rowsOf(extension, 'namesCameUp')).toMatchObject([{ name: 'Leo Quist' }]);
  expect(await rowsOf(extension, 'introductions')).toMatchObject([{ b: { name: 'Sara Ek' }, steps: [] }]);

  await popup.page.getByRole('button', { name: `${words.after.thankShort}: ${words.after.thank(ana.name)}` }).click();
  await popup.button('The Goal').click();
  const body = popup.page.getByLabel(drafts.sheet.body, { exact: true });
  await expect(body).toHaveValue(/talking about The Goal/);
  await popup.button(drafts.sheet.copy).click();
  await popup.button(drafts.sheet.sent).click();
  await expect.poll(async () => (await second(extension))?.thanks?.saidAt).not.toBeNull();
});

test('[P49] a calendar hold for the next step is three clicks away: debrief, the day, the file', async ({
  context,
  extension,
}) => {
  await remembered(context, extension);
  await inPopup(extension, (popup) => popup.hadCoffee());
  const popup = await openPopup(extension);
  let clicks = 0;
  const click = async (name: string) => {
    clicks += 1;
    await popup.button(name).click();
  };
  await click(popupWords.meeting.debrief);
  await expect(popup.page.getByLabel(words.nextStep, { exact: true })).toBeFocused();
  await popup.page.keyboard.type('See the plant');
  await click(words.stepDays.weeks2);
  // The link that saves it stands in no document: it is met where it is clicked.
  await popup.page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function clicked(this: HTMLAnchorElement) {
      document.body.dataset['file'] = this.download;
    };
  });
  await click(words.hold);
  await expect(popup.page.locator('body')).toHaveAttribute('data-file', /^next-step-\d{4}-\d\d-\d\d\.ics$/);
  expect(clicks).toBe(3);
});

test('what was told survives a click outside and a killed worker, and undo brings back every word', async ({
  context,
  extension,
}) => {
  await remembered(context, extension);
  await inPopup(extension, (popup) => popup.hadCoffee());
  const popup = await openPopup(extension);
  await popup.button(popupWords.meeting.debrief).click();
  await popup.page.getByLabel(words.box, { exact: true }).click();
  await popup.page.keyboard.type('me: send the list\nHalf a thou');
  await popup.button(words.againIn.weeks6).click();
  await expect.poll(async () => JSON.stringify(await rowsOf(extension, 'drafts'))).toContain('Half a thou');
  await popup.page.close();
  const again = await openPopup(extension);
  await expect(again.page.getByLabel(words.box, { exact: true })).toHaveValue('me: send the list\nHalf a thou');
  await expect(again.button(words.againIn.weeks6)).toHaveAttribute('aria-pressed', 'true');
  await again.page.close();

  // The same words stand in the full page, and whether the worker lives is no matter to them.
  const [meeting] = await rowsOf<Meeting>(extension, 'meetings');
  const page = await extension.open(`options.html#/meeting/${meeting?.id}`);
  const box = page.getByLabel(words.box, { exact: true });
  await expect(box).toHaveValue('me: send the list\nHalf a thou');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await box.press('Control+End');
  await page.keyboard.type('ght');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words.after.title)).toBeVisible();
  await expect(page.getByText('Half a thought')).toBeVisible();
  await page.getByRole('button', { name: common.undo }).click();
  await expect(box).toHaveValue('me: send the list\nHalf a thought');
  await expect(page.getByRole('button', { name: words.againIn.weeks6 })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(box).toHaveValue('me: send the list\nHalf a thought');
  await box.press('Control+Enter');
  await expect(page.getByText(words.after.title)).toBeVisible();
});

test('[P21] a debrief stays open for fourteen days, and then closes by itself', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  await inPopup(extension, (popup) => popup.hadCoffee());
  for (const [days, open] of [
    [13, 1],
    [2, 0],
  ] as const) {
    await daysPass(extension, days);
    await tab.bringToFront();
    const popup = await openPopup(extension);
    await expect(popup.button(popupWords.person.had)).toBeVisible();
    await expect(popup.button(popupWords.meeting.debrief)).toHaveCount(open);
    await popup.page.close();
  }
});

async function second(extension: Extension): Promise<Meeting | undefined> {
  return (await rowsOf<Meeting>(extension, 'meetings')).find((each) => each.purpose === why);
}
