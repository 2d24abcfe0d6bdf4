import type { Page } from '@playwright/test';
import { mallory } from '@/lib/sources/linkedin/fixtures/people';
import type { XPerson } from '@/lib/sources/x/fixtures/page';
import { people as words } from '@/lib/i18n/en/people';
import { common } from '@/lib/i18n/en/common';
import { expect, test } from './harness';
import { chipOn } from './pages/chip';
import { panelPage } from './pages/panel';
import { begin, daysPass, inPopup, openPanel, openPopup } from './scenes';
import { rowsOf } from './stored';
import { visitLinkedin, visitX } from './visits';

/** What no text of a page may become: an element, a dialog, or a page of megabytes. */
async function expectHarmless(page: Page): Promise<void> {
  const injected =
    'img[src="x"], img[onerror], svg[onload], iframe, script:not([src]), a[href^="javascript:"], #root b b';
  await expect(page.locator(`#root ${injected}`)).toHaveCount(0);
  expect(await page.evaluate(() => document.body.innerText.length)).toBeLessThan(20_000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

test('texts of somebody who means harm are shown as text, cut, and do nothing', async ({ context, extension }) => {
  const dialogs: string[] = [];
  context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const tab = await begin(context, extension, { linkedin: 'annotate' });
  await visitLinkedin(extension, tab, mallory);
  await expect.poll(() => chipOn(extension, tab).text()).toContain('Remember');
  const unknown = await openPopup(extension);
  await expect(unknown.page.getByRole('heading', { level: 2 })).toContainText('<img src=x onerror=alert(1)>');
  await expectHarmless(unknown.page);
  await unknown.remember('<script>alert(6)</script>');
  await unknown.page.close();

  await daysPass(extension, 30);
  await visitLinkedin(extension, tab, {
    ...mallory,
    headline: '<a href="javascript:alert(7)">Chief</a>',
    about: '<iframe src="javascript:alert(8)"></iframe>'.repeat(20_000),
  });
  await expect.poll(async () => (await rowsOf(extension, 'changes')).length).toBeGreaterThan(0);
  const known = await openPopup(extension);
  await expect(known.page.getByText('<a href="javascript:alert(7)">Chief</a>').first()).toBeVisible();
  await expectHarmless(known.page);
  await known.hadCoffee({
    place: '<b>Here</b>',
    notes: '[click](javascript:alert(9)) <img src=x onerror=alert(10)> ![x](x)',
  });
  await known.page.close();

  const panel = panelPage(await openPanel(extension));
  for (const view of ['brief', 'notes', 'timeline'] as const) {
    await panel.show(view);
    await expect(panel.tab(view)).toHaveAttribute('aria-selected', 'true');
    await expect(panel.page.getByRole('tabpanel')).not.toBeEmpty();
    await expectHarmless(panel.page);
  }

  const [person] = await rowsOf<{ id: string }>(extension, 'people');
  const own = await extension.open(`options.html#/person/${person?.id}`);
  await expect(own.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)>');
  await expect(own.getByText(words.person.changes, { exact: true })).toBeVisible();
  await expectHarmless(own);
  for (const route of ['people', 'meetings', 'today']) {
    await own.goto(`chrome-extension://${extension.id}/options.html#/${route}`);
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
    await expectHarmless(own);
  }
  expect(dialogs).toEqual([]);
  expect(extension.requests.filter((url) => url.includes('evil.example'))).toEqual([]);
});

test('a name with marks that turn the writing round turns nothing around it', async ({ context, extension }) => {
  const turned: XPerson = {
    id: '99',
    handle: 'turned',
    name: '\u202Eevil\u2066 name',
    bio: '\u202E' + 'x'.repeat(1_000_000),
    joined: { year: 2020, month: 1 },
  };
  const tab = await begin(context, extension);
  await visitX(extension, tab, { person: turned });
  const popup = await openPopup(extension);
  await expect(popup.page.getByRole('heading', { level: 2 }).locator('bdi')).toContainText('evil');
  await expectHarmless(popup.page);
  await popup.page.close();
  await inPopup(extension, (each) => each.remember());
  const [picture] = await rowsOf<{ facts: { bio: string } }>(extension, 'pictures');
  expect(picture?.facts.bio.length).toBeLessThan(100_000);
  const said = await openPopup(extension);
  await expect(said.page.getByText(common.broken)).toHaveCount(0);
  await expectHarmless(said.page);
});
