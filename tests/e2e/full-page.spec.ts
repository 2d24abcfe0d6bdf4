import { expectAccessible } from './expect-accessible';
import { expect, test } from './harness';

test('every screen is accessible, and narrow enough, while there is nobody and with invented people', async ({
  extension,
}) => {
  test.setTimeout(120_000);
  const page = await extension.open('options.html');
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await expectAccessible(page, 'welcome');
  await extension.finishFirstRun();
  for (const screen of ['today', 'people', 'meetings', 'promises', 'introductions', 'lost-touch', 'backup']) {
    await page.goto(page.url().replace(/#.*/, `#/${screen}`));
    if (screen === 'today') await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    await expectAccessible(page, `${screen}, with nobody`);
  }

  await page.goto(page.url().replace(/#.*/, '#/people'));
  await page.getByRole('button', { name: 'Try with invented people' }).click();
  await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible();
  await expectAccessible(page, 'invented people');
  await page.keyboard.press('/');
  await page.keyboard.type('ana');
  await page.getByRole('link', { name: /Ana Example/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Example' })).toBeVisible();
  await expect(page.getByText('Head of Operations', { exact: false }).first()).toBeVisible();
  await expectAccessible(page, 'an invented person');
});

test('the page can be used by keyboard alone', async ({ extension }) => {
  const page = await extension.open('options.html');
  await extension.finishFirstRun();
  await page.reload();
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('what is written to a file can be read in again', async ({ extension }, info) => {
  await extension.finishFirstRun();
  const page = await extension.open('options.html#/people');
  await page.getByRole('button', { name: 'Try with invented people' }).click();
  await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Backup' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Write the file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^prefika-\d{4}-\d\d-\d\d\.json$/);
  const file = info.outputPath('backup.json');
  await download.saveAs(file);

  await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Remove the invented people' }).click();
  await expect(page.getByText('Here will be the people')).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Backup' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Read it in' }).click();
  await expect(page.getByText('The backup is in place.')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible();
});
