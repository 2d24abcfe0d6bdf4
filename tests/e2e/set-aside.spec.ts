import AxeBuilder from '@axe-core/playwright';
import { backup as words } from '@/lib/i18n/en/backup';
import { page as pageWords } from '@/lib/i18n/en/page';
import { expect, test } from './harness';
import { remembered } from './scenes';

test('what was found damaged is kept, shown with its date and size, restored and deleted', async ({
  context,
  extension,
}) => {
  await remembered(context, extension);
  const page = await extension.open('options.html#/backup');
  await expect(page.getByText(words.aside.title)).toHaveCount(0);
  // As if the disk had lost somebody: more was kept outside than there is.
  await page.evaluate(async () => {
    const key = 'canary:prefika';
    const kept = (await chrome.storage.local.get(key))[key] as { counts: { people: number } };
    kept.counts.people += 1;
    await chrome.storage.local.set({ [key]: { ...kept, sequence: 1_000 } });
  });
  await page.reload();
  await page.getByRole('button', { name: pageWords.lost.goOn }).click();

  const damaged = page.getByText(words.aside.until('today'));
  await expect(damaged).toHaveCount(1);
  await expect(page.getByText(words.aside.holds(1, 0, 0))).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole('button', { name: words.aside.restore }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.aside.restore }).click();
  await expect(page.getByText(words.read.done)).toBeVisible();
  await expect(damaged).toHaveCount(2);
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: words.aside.delete }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: words.aside.delete }).click();
    await expect(damaged).toHaveCount(left);
  }
  await page.getByRole('link', { name: pageWords.screens.people }).click();
  await expect(page.getByRole('link', { name: 'Ana Lindqvist' })).toBeVisible();
});

declare const chrome: {
  readonly storage: {
    readonly local: {
      readonly get: (key: string) => Promise<Record<string, unknown>>;
      readonly set: (items: Record<string, unknown>) => Promise<void>;
    };
  };
};
