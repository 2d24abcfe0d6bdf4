import type { Page } from '@playwright/test';
import { xPage } from '@/lib/sources/x/fixtures/page';
import { ana } from '@/lib/sources/x/fixtures/people';
import { expect, test } from './harness';
import { heldReadings } from './held';
import { popupPage } from './pages/popup';

const url = `https://x.com/${ana.handle}`;

test('a worker stopped at any moment leaves nothing torn, nothing doubled, and loses nothing', async ({
  context,
  extension,
}) => {
  let bio = ana.bio ?? '';
  await extension.finishFirstRun({ linkedin: 'leave-untouched', x: 'leave-untouched' });
  extension.serve(url, () => xPage({ person: { ...ana, bio } }));
  const page = await context.newPage();
  await page.goto(url);
  await expect.poll(async () => (await heldReadings(extension)).length).toBe(1);
  await popupPage(await extension.surfaces.popup()).remember();
  const own = await extension.open('options.html#/people');
  const session = await context.newCDPSession(own);
  await session.send('ServiceWorker.enable');

  for (const [visit, wait] of [900, 1000, 1030, 1060, 1090, 1120, 1150, 1200].entries()) {
    bio = `Visit ${visit}`;
    await page.goto(url);
    // The page counts twice a second apart before it speaks; the worker is stopped around that moment.
    for (const more of [wait, 25, 25, 25]) {
      await page.waitForTimeout(more);
      await session.send('ServiceWorker.stopAllWorkers');
    }
    expect(await torn(own), bio).toEqual([]);
  }
  await expect.poll(async () => (await stored(own)).bio, { timeout: 20_000 }).toBe(bio);
  const { bios } = await stored(own);
  expect(new Set(bios).size, 'recorded once each').toBe(bios.length);
  expect(await torn(own)).toEqual([]);
});

type Row = Record<string, unknown>;

/** Every table as it is on the disk, by the extension's own page: the worker stays asleep. */
async function tables(own: Page): Promise<Record<string, Row[]>> {
  return own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const db = await done(indexedDB.open('prefika'));
    const names = [...db.objectStoreNames];
    const transaction = db.transaction(names);
    const rows = await Promise.all(
      names.map(async (name) => [name, (await done(transaction.objectStore(name).getAll())) as Row[]] as const),
    );
    db.close();
    return Object.fromEntries(rows);
  });
}

async function stored(own: Page): Promise<{ readonly bio: unknown; readonly bios: readonly unknown[] }> {
  const { pictures = [], edits = [] } = await tables(own);
  const bios = edits.filter((edit) => edit['field'] === 'bio').map((edit) => edit['new']);
  return { bio: (pictures[0]?.['facts'] as Row | undefined)?.['bio'], bios };
}

/** What does not fit together. */
async function torn(own: Page): Promise<readonly string[]> {
  const all = await tables(own);
  const ledger = all['meta']?.find((row) => row['key'] === 'ledger')?.['value'] as Row | undefined;
  const counts = (ledger?.['counts'] ?? {}) as Record<string, number>;

  const wrong = Object.entries(all).flatMap(([name, rows]) =>
    name === 'meta' || (counts[name] ?? 0) === rows.length
      ? []
      : [`${name}: ${rows.length} rows, ${counts[name]} counted`],
  );
  const bios = (all['edits'] ?? []).filter((edit) => edit['field'] === 'bio');
  const breaks = bios
    .slice(1)
    .flatMap((edit, at) =>
      edit['old'] === bios[at]?.['new'] ? [] : [`edit ${String(edit['seq'])} does not follow the one before`],
    );
  const bio = ((all['pictures']?.[0]?.['facts'] ?? {}) as Row)['bio'];
  return [...wrong, ...breaks, ...(bio === bios.at(-1)?.['new'] ? [] : ['the picture is not what the edits say'])];
}
