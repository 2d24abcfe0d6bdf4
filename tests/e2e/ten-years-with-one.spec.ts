import { relation } from '@/lib/i18n/en/relation';
import { longHistory, onePerson } from '../bench/one-person';
import { expect, test } from './harness';
import { keepRows } from './keep-rows';
import { begin } from './scenes';
import { rowsOf } from './stored';

const everything = longHistory.readings + longHistory.meetings + longHistory.notes + longHistory.changes;

test('ten years with one person: only what is in sight is drawn, all of it is reached, narrowed and edited', async ({
  context,
  extension,
}) => {
  test.setTimeout(90_000);
  await begin(context, extension);
  for (const [table, rows] of Object.entries(onePerson('long', 'Inga Almgren', longHistory)))
    await keepRows(extension, table, rows);
  const page = await extension.open('options.html#/person/long');
  const list = page.locator('.tl-virtual');
  const lines = list.getByRole('listitem').filter({ has: page.locator('.tl-item') });
  await expect(lines.first()).toBeVisible();
  expect(Number(await lines.first().getAttribute('aria-setsize'))).toBeGreaterThan(everything);
  expect(await lines.count()).toBeLessThan(60);

  const scroller = page.getByRole('region', { name: relation.timeline.label });
  await expect(async () => {
    await scroller.evaluate((each) => each.scrollTo(0, each.scrollHeight));
    await expect(scroller.getByText('First remembered')).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await lines.count()).toBeLessThan(60);

  await page.getByLabel(relation.timeline.show).selectOption(relation.timeline.filters.note);
  const first = scroller.getByText(`Spoke of plant ${longHistory.notes - 1}`, { exact: false });
  await expect(first).toBeVisible();
  await lines.first().getByRole('button', { name: 'Edit' }).click();
  await lines.first().getByRole('textbox').fill('Runs the new plant now.');
  await lines.first().getByRole('button', { name: 'Done' }).click();
  await expect(lines.first()).toContainText('Runs the new plant now.');
  await lines.first().getByRole('button', { name: 'Delete' }).click();
  await expect(lines.first()).not.toContainText('Runs the new plant now.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines.first()).toContainText('Runs the new plant now.');
  expect(await rowsOf(extension, 'notes')).toContainEqual(
    expect.objectContaining({ text: 'Runs the new plant now.', deletedAt: null }),
  );
});
