import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { xPage } from '@/lib/sources/x/fixtures/page';
import { ana } from '@/lib/sources/x/fixtures/people';
import { built, expect, extensionOf, launch, test } from './harness';
import { heldReadings } from './held';
import { popupPage } from './pages/popup';

/** What disk cleaners, crashes and "repair" do to a profile between two runs of the browser. */
const damages: readonly (readonly [string, (database: string) => Promise<void>])[] = [
  ['the database is gone', (database) => rm(database, { recursive: true })],
  ['its log is cut to nothing', (database) => eachFile(database, /\.log$/, (file) => truncate(file, 0))],
  ['its manifest is missing', (database) => eachFile(database, /^MANIFEST/, (file) => rm(file))],
];

for (const [name, damage] of damages) {
  test(`where ${name}, the next start says so and does not take it for a first run`, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'prefika-lost-'));
    const url = `https://x.com/${ana.handle}`;
    const first = await launch(built, { profile });
    const extension = await extensionOf(first);
    await extension.finishFirstRun({ linkedin: 'leave-untouched', x: 'leave-untouched' });
    extension.serve(url, xPage({ person: ana }));
    const page = await first.newPage();
    await page.goto(url);
    await expect.poll(async () => (await heldReadings(extension)).length).toBe(1);
    await popupPage(await extension.surfaces.popup()).remember();
    await page.waitForTimeout(500);
    await first.close();

    const folder = (await readdir(join(profile, 'Default/IndexedDB'))).find(
      (each) => each.startsWith('chrome-extension_') && each.endsWith('.leveldb'),
    );
    await damage(join(profile, 'Default/IndexedDB', folder ?? 'none'));

    const second = await launch(built, { profile });
    const again = await extensionOf(second);
    await expect.poll(() => openRoutes(second, again.id), { timeout: 20_000 }).toContain('#/backup');
    expect(await openRoutes(second, again.id)).not.toContain('#/welcome');
    const kept = await (await again.worker()).evaluate(() => chrome.storage.local.get(null));
    // What was there is still known: the trace is not written over.
    expect(kept['canary:prefika']).toMatchObject({ counts: { people: 1, identities: 1 } });
    await second.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

declare const chrome: {
  readonly storage: { readonly local: { readonly get: (keys: null) => Promise<Record<string, unknown>> } };
};

async function openRoutes(context: BrowserContext, id: string): Promise<readonly string[]> {
  return context
    .pages()
    .filter((page) => page.url().startsWith(`chrome-extension://${id}/options.html`))
    .map((page) => new URL(page.url()).hash);
}

async function eachFile(folder: string, like: RegExp, act: (file: string) => Promise<void>): Promise<void> {
  const files = (await readdir(folder)).filter((name) => like.test(name));
  if (files.length === 0) throw new Error(`No ${like.source} in ${folder}`);
  for (const name of files) await act(join(folder, name));
}
