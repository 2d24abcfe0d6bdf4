import { sara } from '@/lib/sources/linkedin/fixtures/people';
import { common } from '@/lib/i18n/en/common';
import { people as words } from '@/lib/i18n/en/people';
import { page as pageWords } from '@/lib/i18n/en/page';
import { expect, test } from './harness';
import { fullPage } from './pages/full-page';
import { ana, inPopup, metLongAgo, promoted, remembered } from './scenes';
import { rowsOf } from './stored';
import { counts } from './tables';
import { visitLinkedin } from './visits';

test('everybody is in the list, sorted and searched', async ({ context, extension }) => {
  const tab = await metLongAgo(context, extension);
  await visitLinkedin(extension, tab, sara);
  await inPopup(extension, (popup) => popup.remember('a trade fair'));
  const { page } = fullPage(await extension.open('options.html#/people'));
  const rows = page.getByRole('listitem');
  await expect(rows).toHaveText([/Ana Lindqvist/, /Sara Ek/]);
  await page.getByLabel(words.sortBy).selectOption(words.sorts.unread);
  await expect(rows.first()).toContainText(ana.name);
  await page.getByRole('searchbox').fill('trade fair');
  await expect(rows).toHaveText([/Sara Ek/]);
  await page.getByRole('searchbox').fill('nobody of that name');
  await page.getByRole('button', { name: words.clearSearch }).click();
  await expect(rows).toHaveCount(2);
});

test('what one knows of a person is edited and undone', async ({ context, extension }) => {
  await remembered(context, extension);
  const full = fullPage(await extension.open('options.html#/people'));
  await full.toPerson(ana.name);
  await full.button(words.person.edit).first().click();
  await full.page.getByLabel(words.person.name, { exact: true }).fill('Ana L.');
  await full.page.getByLabel(words.person.pinned).fill('on parental leave until May');
  await full.page.getByLabel(words.person.metWhere).fill('Nordic.js');
  await full.page.getByLabel(words.person.tags).fill('factories, Gothenburg');
  await full.button(words.person.save).click();
  await expect(full.page.getByRole('heading', { level: 1, name: 'Ana L.' })).toBeVisible();
  expect(await rowsOf(extension, 'people')).toMatchObject([
    { name: 'Ana L.', pinned: 'on parental leave until May', metWhere: 'Nordic.js', tags: ['factories', 'Gothenburg'] },
  ]);
  await full.button(common.undo).click();
  await expect
    .poll(() => rowsOf(extension, 'people'))
    .toMatchObject([{ name: ana.name, pinned: '', metWhere: 'Slush', tags: [] }]);
});

test('changes stand with both values until they are looked at', async ({ context, extension }) => {
  await promoted(context, extension);
  const full = fullPage(await extension.open('options.html#/today'));
  await full.page.getByRole('link', { name: ana.name }).click();
  const change = full.page.locator('.shown');
  await expect(change).toContainText('Operations Manager');
  await expect(change).toContainText('Head of Operations');
  await full.button(words.person.lookedAt).click();
  await expect(full.button(words.person.lookedAt)).toHaveCount(0);
  await full.to('today');
  await expect(full.page.getByText(pageWords.today.changes)).toHaveCount(0);
});

test('deleted is undone with one click, or later from the trash', async ({ context, extension }) => {
  await remembered(context, extension);
  const full = fullPage(await extension.open('options.html#/people'));
  await full.toPerson(ana.name);
  await full.button(words.person.delete).click();
  await expect(full.page.getByText(words.empty)).toBeVisible();
  await full.button(common.undo).click();
  await expect(full.page.getByRole('link', { name: new RegExp(ana.name) })).toBeVisible();

  await full.toPerson(ana.name);
  await full.button(words.person.delete).click();
  await full.page.getByRole('link', { name: words.trash }).click();
  await full.button(words.restore).click();
  await expect(full.page.getByText(words.trashEmpty)).toBeVisible();
  expect(await rowsOf(extension, 'people')).toMatchObject([{ name: ana.name, deletedAt: null }]);
});

test('forgetting asks first, and then leaves nothing in any table', async ({ context, extension }) => {
  await promoted(context, extension);
  const full = fullPage(await extension.open('options.html#/people'));
  await full.toPerson(ana.name);
  const before = await counts(extension);
  for (const table of ['people', 'identities', 'edits', 'changes', 'meetings', 'notes'])
    expect(before[table], table).toBeGreaterThan(0);

  await full.button(words.person.forget).click();
  await full.button(words.person.forgetNo(ana.name)).click();
  expect(await counts(extension)).toEqual(before);
  await full.button(words.person.forget).click();
  await full.button(words.person.forgetYes(ana.name)).click();
  await expect(full.page.getByText(words.empty)).toBeVisible();
  expect(await counts(extension)).toEqual({});
  const meta = JSON.stringify(await rowsOf(extension, 'meta'));
  for (const word of ['Ana', 'lindqvist', 'ACoAAB']) expect(meta).not.toContain(word);
});
