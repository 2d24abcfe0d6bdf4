import type { Page } from '@playwright/test';
import { popup as words } from '@/lib/i18n/en/popup';
import { tenYears } from '../bench/ten-years';
import { expect, test } from './harness';
import { begin, openPopup } from './scenes';

const name = 'Zacharias Zimmerfeldt';

test('with ten thousand people the list and the popup open, and both find one of them', async ({
  context,
  extension,
}) => {
  test.setTimeout(180_000);
  const tab = await begin(context, extension);
  const own = await extension.open('options.html#/people');
  const { people, identities, pictures, freshness, meetings } = tenYears(7);
  const last = people.at(-1);
  if (!last) throw new Error('nobody');
  people.splice(-1, 1, { ...last, name });
  expect(people.length).toBeGreaterThanOrEqual(10_000);
  await fill(own, { people, identities, pictures, freshness, meetings });
  await own.reload();

  const rows = own.getByRole('listitem');
  await expect(rows.first()).toBeVisible({ timeout: 30_000 });
  await expect(rows.first()).toHaveAttribute('aria-setsize', String(people.length));
  expect(await rows.count()).toBeLessThan(100);
  await own.keyboard.press('/');
  await own.keyboard.type('zimmerfeldt');
  await expect(rows).toHaveText([new RegExp(name)], { timeout: 30_000 });
  await rows.getByRole('link').click();
  await expect(own.getByRole('heading', { level: 1, name })).toBeVisible();
  await own.close();

  await tab.bringToFront();
  const { page } = await openPopup(extension);
  // A key is heard once the popup is drawn.
  await expect(page.getByRole('heading').first()).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: words.search }).fill('zimmerfeldt');
  await expect(page.locator('.results').getByRole('button')).toHaveText([new RegExp(name)], { timeout: 30_000 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
});

/** Puts rows as they are, with the counts that the database keeps of itself. */
async function fill(own: Page, tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += 5_000) {
      await own.evaluate(put, { table, rows: rows.slice(from, from + 5_000) });
    }
  }
}

async function put({ table, rows }: { readonly table: string; readonly rows: readonly object[] }): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const db = await done(indexedDB.open('prefika'));
  const transaction = db.transaction([table, 'meta'], 'readwrite');
  const store = transaction.objectStore(table);
  for (const row of rows) store.put(row);
  const meta = transaction.objectStore('meta');
  type Ledger = { key: string; value: { counts: Record<string, number> } };
  const ledger = (await done(meta.get('ledger'))) as Ledger;
  ledger.value.counts[table] = await done(store.count());
  await done(meta.put(ledger));
  db.close();
}
