import type { Page } from '@playwright/test';
import { panel as panelWords } from '@/lib/i18n/en/panel';
import { common } from '@/lib/i18n/en/common';
import { popup as words } from '@/lib/i18n/en/popup';
import { chooseInMenu, pressKeys } from './background';
import { expect, test, type Extension } from './harness';
import { heldReadings } from './held';
import { chipOn } from './pages/chip';
import { ana, begin, openPanel, openPopup } from './scenes';
import { rowsOf } from './stored';
import { counts } from './tables';
import { visitLinkedin } from './visits';

const ways: Readonly<Record<string, (extension: Extension, tab: Page) => Promise<void>>> = {
  'in the popup': async (extension) => (await openPopup(extension)).button(words.unknown.remember).click(),
  'in the side panel': async (extension) =>
    (await openPanel(extension)).getByRole('button', { name: words.unknown.remember, exact: true }).click(),
  'in the page': (extension, tab) => chipOn(extension, tab).press(/^Remember/),
  'from the context menu': (extension) => chooseInMenu(extension, 'remember'),
  'by the keyboard': (extension) => pressKeys(extension, 'remember'),
};

for (const [name, remember] of Object.entries(ways)) {
  test(`remembered ${name}, with the reading that is there already`, async ({ context, extension }) => {
    const tab = await begin(context, extension, { linkedin: 'annotate' });
    await visitLinkedin(extension, tab, ana);
    const [held] = await heldReadings(extension);
    expect(await counts(extension)).toEqual({});
    const asked = extension.requests.length;

    await remember(extension, tab);
    await expect.poll(() => counts(extension)).toMatchObject({ people: 1, identities: 1, pictures: 1, freshness: 1 });
    expect(await rowsOf(extension, 'people')).toMatchObject([{ name: ana.name, metWhere: '' }]);
    expect(await rowsOf(extension, 'pictures')).toMatchObject([{ facts: { headline: ana.headline } }]);
    expect(await rowsOf(extension, 'freshness')).toMatchObject([{ lastReadAt: held?.reading.readAt }]);
    expect(await rowsOf(extension, 'changes')).toEqual([]);
    expect(extension.requests.slice(asked)).toEqual([]);
    await expect.poll(() => chipOn(extension, tab).buttons()).toEqual(['No coffee yet']);
  });
}

test('where you met is asked once, and Enter skips', async ({ context, extension }) => {
  const tab = await begin(context, extension);
  await visitLinkedin(extension, tab, ana);
  const popup = await openPopup(extension);
  await popup.button(words.unknown.remember).click();
  const question = popup.page.getByLabel(words.unknown.metWhere);
  await expect(question).toBeFocused();
  await popup.page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await popup.page.close();

  const again = await openPopup(extension);
  await expect(again.button(words.person.plan)).toBeVisible();
  await expect(again.page.getByLabel(words.unknown.metWhere)).toHaveCount(0);
  expect(await rowsOf(extension, 'people')).toMatchObject([{ metWhere: '' }]);
});

test('where you met is kept as it was typed', async ({ context, extension }) => {
  const tab = await begin(context, extension);
  await visitLinkedin(extension, tab, ana);
  const popup = await openPopup(extension);
  await popup.remember('Slush, via Jonas');
  expect(await rowsOf(extension, 'people')).toMatchObject([{ metWhere: 'Slush, via Jonas' }]);
});

test('remembered in the page, the panel asks where you met, and can undo it', async ({ context, extension }) => {
  const tab = await begin(context, extension, { linkedin: 'annotate' });
  await visitLinkedin(extension, tab, ana);
  await chipOn(extension, tab).press(/^Remember/);
  const panel = await extension.surfaces.panel();
  await expect(panel.getByRole('tab', { name: panelWords.tabs.brief })).toBeVisible();
  await panel.getByLabel(words.unknown.metWhere).fill('Slush');
  await panel.keyboard.press('Enter');
  await expect.poll(() => rowsOf(extension, 'people')).toMatchObject([{ metWhere: 'Slush' }]);
  await panel.getByRole('button', { name: common.undo }).click();
  await expect.poll(() => counts(extension)).toEqual({});
});

test('a wrong Remember is undone with one click and leaves nothing', async ({ context, extension }) => {
  const tab = await begin(context, extension, { linkedin: 'annotate' });
  await visitLinkedin(extension, tab, ana);
  const popup = await openPopup(extension);
  await popup.button(words.unknown.remember).click();
  await expect.poll(() => counts(extension)).toMatchObject({ people: 1 });
  await popup.button(common.undo).click();
  await expect.poll(() => counts(extension)).toEqual({});
  await popup.page.close();
  await expect.poll(() => chipOn(extension, tab).buttons()).toEqual([expect.stringMatching(/^Remember/)]);
});
