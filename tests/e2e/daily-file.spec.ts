import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { daily as words } from '@/lib/i18n/en/daily';
import { people } from '@/lib/i18n/en/people';
import { built, expect, extensionOf, launch, test, type Extension } from './harness';
import { fullPage } from './pages/full-page';
import { ana, remembered } from './scenes';
import { rowsOf } from './stored';

/** The browser's own picker stands outside every page: this folder of the extension's origin stands in for the user's. */
async function withFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const root = navigator.storage.getDirectory();
    Object.assign(globalThis, {
      showDirectoryPicker: async () => (await root).getDirectoryHandle('Backups', { create: true }),
    });
  });
  await page.reload();
}

async function files(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    const found: Record<string, string> = {};
    const names = (folder as unknown as { keys: () => AsyncIterable<string> }).keys();
    // While the browser writes, its swap file lies beside: it comes and goes.
    for await (const name of names)
      if (!name.endsWith('.crswap')) found[name] = await (await (await folder.getFileHandle(name)).getFile()).text();
    return found;
  });
}

/** As if the last file were of a day before. */
async function aDayLater(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const kept = (await chrome.storage.local.get('daily-file'))['daily-file'] as { last: { at: string; name: string } };
    kept.last = { ...kept.last, at: '2026-01-01T09:00:00Z', name: 'prefika-2026-01-01.json' };
    await chrome.storage.local.set({ 'daily-file': kept });
  });
}

const wake = async (extension: Extension) =>
  (await extension.worker()).evaluate(() => chrome.alarms.create('daily-file', { when: Date.now() + 10 }));

test('everything goes to the chosen folder at once, and the next day by itself from the worker', async ({
  context,
  extension,
}) => {
  await remembered(context, extension);
  const page = await extension.open('options.html#/backup');
  await withFolder(page);
  await page.getByRole('button', { name: words.folder.choose }).click();
  await expect(page.getByText(words.folder.on('Backups'))).toBeVisible();
  await expect(page.getByText(/Last written today/)).toBeVisible();
  const first = await files(page);
  const [name = ''] = Object.keys(first);
  expect(name).toMatch(/^prefika-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(first[name] ?? '')).toMatchObject({ rows: { people: [{ name: ana.name, starred: false }] } });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // The next day, nothing changed: nothing is written.
  await aDayLater(page);
  await page.goto(`chrome-extension://${extension.id}/icons/16.png`);
  await wake(extension);
  await page.waitForTimeout(700);
  await page.goto(`chrome-extension://${extension.id}/options.html#/people`);
  expect((await dailyState(page)).last.name).toBe('prefika-2026-01-01.json');

  // Something changed: the worker writes it, with no page open that could.
  await fullPage(page).toPerson(ana.name);
  await page.getByRole('button', { name: people.person.star }).click();
  await expect.poll(async () => (await rowsOf<{ starred: boolean }>(extension, 'people'))[0]?.starred).toBe(true);
  await aDayLater(page);
  await page.goto(`chrome-extension://${extension.id}/icons/16.png`);
  await wake(extension);
  await page.waitForTimeout(700);
  expect((await (await extension.worker()).evaluate(stateInWorker)).last.name).toBe(name);
  await page.goto(`chrome-extension://${extension.id}/options.html#/backup`);
  expect((await files(page))[name]).toContain('"starred":true');
});

test('a folder that is gone is said in plain words, and another one chosen', async ({ context, extension }) => {
  await remembered(context, extension);
  const page = await extension.open('options.html#/backup');
  await withFolder(page);
  await page.getByRole('button', { name: words.folder.choose }).click();
  await expect(page.getByText(/Last written today/)).toBeVisible();
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true }));
  await page.getByRole('button', { name: words.now }).click();
  await expect(page.getByText(words.problems['folder-gone'])).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto(`chrome-extension://${extension.id}/options.html#/people`);
  await expect(page.getByText(words.waits)).toBeVisible();
  await page.getByRole('link', { name: words.toBackup }).click();
  await page.getByRole('button', { name: words.folder.other }).click();
  await expect(page.getByText(words.problems['folder-gone'])).toHaveCount(0);
  await expect.poll(async () => Object.keys(await files(page))).toEqual([expect.stringMatching(/^prefika-.*\.json$/)]);
});

test('a disk that is full is said with what to do; the file that is there stays whole, and is written once there is room', async () => {
  // Of an extension that may fill the disk the browser counts nothing.
  const { context, extension, end } = await withPermissions((all) => all.filter((each) => each !== 'unlimitedStorage'));
  await remembered(context, extension);
  const page = await extension.open('options.html#/backup');
  await withFolder(page);
  await page.getByRole('button', { name: words.folder.choose }).click();
  await expect(page.getByText(/Last written today/)).toBeVisible();
  const before = await files(page);
  const session = await context.newCDPSession(page);
  const origin = `chrome-extension://${extension.id}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByRole('button', { name: words.now }).click();
  await expect(page.getByText(words.problems['no-room'])).toBeVisible();
  expect(await files(page)).toEqual(before);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: words.tryAgain }).click();
  await expect(page.getByText(words.problems['no-room'])).toHaveCount(0);
  await end();
});

// A folder of the disk itself, as the browser hands it out: dropped, it may be read and not written until it is asked.
test('a folder that the browser wants to be asked about waits, and says so on every page, also after a restart', async ({
  context,
  extension,
}) => {
  await remembered(context, extension);
  const page = await extension.open('options.html#/backup');
  const folder = test.info().outputPath('Backups');
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => {
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      const [item] = event.dataTransfer?.items ?? [];
      const dropped = (item as unknown as { getAsFileSystemHandle: () => Promise<unknown> }).getAsFileSystemHandle();
      Object.assign(globalThis, { showDirectoryPicker: () => dropped });
    });
  });
  const session = await context.newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await page.getByRole('button', { name: words.folder.choose }).click();
  await expect(page.getByText(words.folder.on('Backups'))).toBeVisible();
  await expect(page.getByText(words.problems['not-allowed'])).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // The folder is kept as the browser gave it, and asks nothing by itself: neither worker nor page has a turn to ask in.
  await page.goto(`chrome-extension://${extension.id}/options.html#/people`);
  await page.reload();
  await expect(page.getByText(words.waits)).toBeVisible();
  await expect(page.getByRole('button', { name: words.allow })).toBeVisible();
  await wake(extension);
  await page.waitForTimeout(500);
  await expect(page.getByText(words.waits)).toBeVisible();
  expect(await readdir(folder)).toEqual([]);
  await page.getByRole('button', { name: words.later }).click();
  await expect(page.getByText(words.waits)).toHaveCount(0);
});

test('without a picker it goes to Prefika among the downloads', async () => {
  const info = test.info();
  // As if the user had said yes to the browser, whose question stands outside every page.
  const { context, extension, end } = await withPermissions((all) => [...all, 'downloads']);
  await remembered(context, extension);
  const page = await extension.open('options.html#/backup');
  await page.addInitScript(() => Object.assign(globalThis, { showDirectoryPicker: undefined }));
  await page.reload();
  const downloads = info.outputPath('downloads');
  const session = await context.newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await expect(page.getByText(words.downloads.text)).toBeVisible();
  // The user's browser does not let it through.
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  await page.getByRole('button', { name: words.downloads.choose }).click();
  await expect(page.getByText(words.downloads.problems.failed)).toBeVisible();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await page.getByRole('button', { name: words.tryAgain }).click();
  await expect(page.getByText(words.downloads.on)).toBeVisible();
  await expect(page.getByText(/Last written today/)).toBeVisible();
  const { name } = (await dailyState(page)).last;
  const written = (await readdir(downloads, { recursive: true })).filter((each) => each.endsWith('.json'));
  expect(written).toHaveLength(1);
  expect(await readFile(join(downloads, written[0] ?? ''), 'utf8')).toContain(ana.name);
  expect(name).toMatch(/^prefika-/);
  await end();
});

/** The built extension with other permissions than it asks for. */
async function withPermissions(change: (permissions: readonly string[]) => readonly string[]) {
  const folder = test.info().outputPath('extension');
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  await writeFile(file, JSON.stringify({ ...manifest, permissions: change(manifest.permissions) }));
  const context = await launch(folder);
  const extension = await extensionOf(context);
  const end = async () => {
    await extension.surfaces.close();
    await context.close();
  };
  return { context, extension, end };
}

type State = { readonly last: { readonly at: string; readonly name: string } };

function dailyState(page: Page): Promise<State> {
  return page.evaluate(stateInWorker);
}

async function stateInWorker(): Promise<State> {
  return (await chrome.storage.local.get('daily-file'))['daily-file'] as State;
}

declare const chrome: {
  readonly alarms: { readonly create: (name: string, info: { when: number }) => void };
  readonly storage: {
    readonly local: {
      readonly get: (key: string) => Promise<Record<string, unknown>>;
      readonly set: (rows: object) => Promise<void>;
    };
  };
};
