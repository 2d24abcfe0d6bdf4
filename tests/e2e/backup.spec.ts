import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { backup as words } from '@/lib/i18n/en/backup';
import { people } from '@/lib/i18n/en/people';
import { built, expect, extensionOf, launch, test, type Extension } from './harness';
import { fullPage } from './pages/full-page';
import { ana, promoted, remembered } from './scenes';
import { counts, tablesIn, torn } from './tables';

test('all that is written is there again in a new browser', async ({ context, extension }, info) => {
  await promoted(context, extension);
  const written = await tablesIn(await extension.open('options.html#/backup'));
  const file = await writeFile(extension, info.outputPath('downloads'));

  const other = await launch(built);
  const there = await extensionOf(other);
  await there.finishFirstRun();
  const full = fullPage(await there.open('options.html#/backup'));
  await full.page.getByLabel(words.read.button).setInputFiles(file);
  await full.button(words.read.confirm).click();
  await expect(full.page.getByText(words.read.done)).toBeVisible();
  await full.toPerson(ana.name);
  const read = await activeTables(there);
  for (const table of [
    'people',
    'identities',
    'pictures',
    'freshness',
    'edits',
    'posts',
    'changes',
    'meetings',
    'notes',
    'joins',
  ]) {
    expect(read[table], table).toEqual(written[table]);
  }
  await there.surfaces.close();
  await other.close();
});

test('everything forgotten is back after reading the file', async ({ context, extension }, info) => {
  await promoted(context, extension);
  const before = await counts(extension);
  const file = await writeFile(extension, info.outputPath('downloads'));
  const full = fullPage(await extension.open('options.html#/people'));
  await full.toPerson(ana.name);
  await full.button(people.person.forget).click();
  await full.button(people.person.forgetYes(ana.name)).click();
  await expect(full.page.getByText(people.empty)).toBeVisible();

  await full.to('backup');
  await full.page.getByLabel(words.read.button).setInputFiles(file);
  await expect(full.page.getByText(words.read.replacesNothing)).toBeVisible();
  await full.button(words.read.confirm).click();
  await expect(full.page.getByText(words.read.done)).toBeVisible();
  const read = await activeTables(extension);
  for (const [table, count] of Object.entries(before)) expect(read[table]?.length, table).toBe(count);
  await full.toPerson(ana.name);
  await expect(full.page.getByText('rebuilding the supplier process').first()).toBeVisible();
});

test('a file that is not in order is refused with the part that is wrong, and changes nothing', async ({
  context,
  extension,
}, info) => {
  await remembered(context, extension);
  const good = JSON.parse(await readFile(await writeFile(extension, info.outputPath('downloads')), 'utf8')) as Record<
    string,
    unknown
  >;
  const before = await counts(extension);
  const { page } = fullPage(await extension.open('options.html#/backup'));
  const bad: readonly (readonly [string, string])[] = [
    ['half a file', JSON.stringify(good).slice(0, 400)],
    ['no backup', '{"hello": 1}'],
    ['a person without a name', JSON.stringify(good).replace(`"name":"${ana.name}"`, '"name":7')],
  ];
  const said = [words.read.problems.notJson, words.read.problems.notOurs, `${words.read.parts.people}, row 1: name`];
  for (const [at, [name, text]] of bad.entries()) {
    await page
      .getByLabel(words.read.button)
      .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByText(words.read.bad('bad.json')), name).toBeVisible();
    await expect(page.getByText(said[at] ?? ''), name).toBeVisible();
    await expect(page.getByRole('button', { name: words.read.confirm })).toHaveCount(0);
    expect(await counts(extension)).toEqual(before);
  }
});

declare const chrome: {
  readonly storage: { readonly local: { readonly get: (key: string) => Promise<Record<string, string | undefined>> } };
};

/** Writes the file as a user does; the popup's own connection to the browser has taken downloads to itself before. */
async function writeFile(extension: Extension, folder: string): Promise<string> {
  const full = fullPage(await extension.open('options.html#/backup'));
  const session = await full.page.context().newCDPSession(full.page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await full.button(words.write.button).click();
  const written = async () => (await readdir(folder).catch(() => [])).find((name) => /^prefika-.*\.json$/.test(name));
  await expect.poll(written).toBeDefined();
  await full.page.close();
  return join(folder, (await written()) ?? '');
}

/** A backup is read into a database of its own, which then takes the first one's place. */
async function activeTables(extension: Extension) {
  const page = await extension.open('options.html#/people');
  const name = await page.evaluate(async () => (await chrome.storage.local.get('database'))['database']);
  const active = await tablesIn(page, name);
  expect(torn(active)).toEqual([]);
  await page.close();
  return active;
}
