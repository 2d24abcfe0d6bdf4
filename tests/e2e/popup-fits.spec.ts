import type { BrowserContext, Page } from '@playwright/test';
import { brief as words } from '@/lib/i18n/en/brief';
import { brief as swedish } from '@/lib/i18n/sv/brief';
import { popup as popupWords } from '@/lib/i18n/en/popup';
import { built, expect, extensionOf, launch, test, type Extension } from './harness';
import { keepRows, promiseRow } from './keep-rows';
import { inPopup, openPopup, promoted, story } from './scenes';
import { rowsOf } from './stored';
import { visitLinkedin } from './visits';
import { inMinutes } from './wall-clock';

test('glance, what is new and the questions are seen without scrolling, and the foot stays', async ({
  context,
  extension,
}) => {
  const { page, button } = await beforeCoffee(context, extension);
  expect(await page.evaluate(() => innerHeight)).toBeLessThanOrEqual(600);
  expect(await page.evaluate(() => innerWidth)).toBe(384);
  const foot = page.locator('.foot');
  const seen = [
    page.locator('.glance'),
    page.getByText(/9 days late/).first(),
    page.getByText('supplier checklist').first(),
    page.getByText(/Operations Manager → Head of Operations/),
    page.getByText(/→ Stockholm/),
    page.getByText('What would a good first hire look like?').first(),
    page.locator('.questions'),
  ];
  for (const each of seen) expect(await bottomOf(each)).toBeLessThanOrEqual(await topOf(foot));
  await expectOneScrollBar(page);

  const before = await bottomOf(foot);
  await page.locator('.scroll').evaluate((part) => part.scrollTo(0, part.scrollHeight));
  await expect(button(popupWords.meeting.change)).toBeInViewport();
  expect(await bottomOf(foot)).toBe(before);
});

test('on a small screen the popup is lower, with its foot and one scroll bar', async () => {
  const context = await launch(built, { screen: '800x600' });
  const extension = await extensionOf(context);
  const { page, button } = await beforeCoffee(context, extension);
  expect(await page.evaluate(() => innerHeight)).toBeLessThan(560);
  await expect(button(popupWords.meeting.change)).toBeInViewport();
  await expectOneScrollBar(page);
  await extension.surfaces.close();
  await context.close();
});

// A font of another system is wider, and so is Swedish: "9 dagar försenat".
test('what was promised is read whole beside its lateness, in a wide font too', async ({ context, extension }) => {
  const { page } = await beforeCoffee(context, extension, 'intro to Sara Ek at Northvolt');
  await page.addStyleTag({ content: '.popup { letter-spacing: 1.2px }' });
  const promised = page.locator('.glance').getByRole('button', { name: /You promised/ });
  const late = page.locator('.glance').getByText('9 days late');
  expect(await promised.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
  await expect(late).toBeInViewport({ ratio: 1 });
  // Under it, at its own beginning.
  expect((await late.boundingBox())?.x).toBe((await promised.boundingBox())?.x);
  await expectOneScrollBar(page);
});

test('in Swedish too, what to ask is seen without scrolling', async ({ context, extension }) => {
  const { page } = await beforeCoffee(context, extension, 'intro till Sara Ek', 'sv');
  await expect(page.getByText('Du lovade: intro till Sara Ek').first()).toBeVisible();
  for (const part of ['.glance', '.questions'])
    expect(await bottomOf(page.locator(part)), part).toBeLessThanOrEqual(await topOf(page.locator('.foot')));
});

/** The fullest brief: promoted and moved, promises both ways, last time's notes with a question in them, a meeting soon. */
async function beforeCoffee(
  context: BrowserContext,
  extension: Extension,
  promised = 'intro to Sara Ek',
  language: 'en' | 'sv' = 'en',
) {
  const tab = await promoted(context, extension);
  await visitLinkedin(extension, tab, { ...story.after, location: 'Stockholm, Stockholm County, Sweden' });
  const [person] = await rowsOf<{ id: string }>(extension, 'people');
  await keepRows(extension, 'promises', [
    promiseRow(person?.id ?? '', 'mine', promised, -9),
    promiseRow(person?.id ?? '', 'theirs', 'supplier checklist', 5),
  ]);
  const why = 'Advice on hiring our first operations person';
  await inPopup(extension, (popup) => popup.plan({ ...inMinutes(45), place: 'Café Pascal', why }));
  await tab.goto('about:blank');
  const worker = await extension.worker();
  await worker.evaluate((chosen) => chrome.storage.local.set({ 'setting:language': chosen }), language);
  const popup = await openPopup(extension);
  const { heading } = (language === 'sv' ? swedish : words).lastTime;
  await expect(popup.page.getByText(heading, { exact: true })).toBeAttached();
  // The browser makes the popup as high as its content, step by step.
  await expect.poll(() => popup.page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  return popup;
}

async function expectOneScrollBar(page: Page): Promise<void> {
  expect(await bottomOf(page.locator('.foot'))).toBeLessThanOrEqual(await page.evaluate(() => innerHeight));
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await scrollers(page)).toBeLessThanOrEqual(1);
}

type Part = { readonly boundingBox: () => Promise<{ readonly y: number; readonly height: number } | null> };

async function topOf(part: Part): Promise<number> {
  return (await part.boundingBox())?.y ?? Number.NaN;
}

async function bottomOf(part: Part): Promise<number> {
  const box = await part.boundingBox();
  return box ? Math.floor(box.y + box.height) : Number.NaN;
}

/** How many parts can be scrolled up and down. */
function scrollers(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (part) => part.scrollHeight > part.clientHeight && /auto|scroll/.test(getComputedStyle(part).overflowY),
      ).length,
  );
}

declare const chrome: { readonly storage: { readonly local: { readonly set: (items: object) => Promise<void> } } };
