import { meetingForm as words } from '@/lib/i18n/en/meeting-form';
import { popup as popupWords } from '@/lib/i18n/en/popup';
import type { Meeting } from '@/lib/domain/meeting';
import { expect, test } from './harness';
import { inPopup, openPopup, remembered } from './scenes';
import { rowsOf } from './stored';

test('a coffee that was had is written down in two clicks, with the cursor in the notes', async ({
  context,
  extension,
}) => {
  await remembered(context, extension);
  const popup = await openPopup(extension);
  await popup.button(popupWords.person.had).click();
  await expect(popup.form.field(words.notes)).toBeFocused();
  await popup.page.keyboard.type('Likes *Turn the Ship Around*');
  await popup.form.save();
  await expect(popup.page.getByText(words.logged)).toBeVisible();

  const [person] = await rowsOf<{ id: string }>(extension, 'people');
  const [meeting] = await rowsOf<Meeting>(extension, 'meetings');
  expect(meeting).toMatchObject({ kind: 'coffee', minutes: 45, personIds: [person?.id] });
  const ago = (Date.now() - Date.parse(meeting?.start ?? '')) / 60_000;
  expect(ago).toBeGreaterThanOrEqual(45);
  expect(ago).toBeLessThan(60);
  expect(await rowsOf(extension, 'notes')).toMatchObject([
    { text: 'Likes *Turn the Ship Around*', meetingId: meeting?.id, personId: person?.id },
  ]);
});

test('the next coffee stands at the place of the last', async ({ context, extension }) => {
  await remembered(context, extension);
  await inPopup(extension, (popup) => popup.hadCoffee({ place: 'Da Matteo' }));
  const popup = await openPopup(extension);
  await popup.button(popupWords.person.had).click();
  await expect(popup.form.field(words.where)).toHaveValue('Da Matteo');
});

test('what was typed is there again after a click outside', async ({ context, extension }) => {
  await remembered(context, extension);
  const popup = await openPopup(extension);
  await popup.button(popupWords.person.had).click();
  await expect(popup.form.field(words.notes)).toBeFocused();
  await popup.page.keyboard.type('Half a sentence');
  await expect.poll(async () => JSON.stringify(await rowsOf(extension, 'drafts'))).toContain('Half a sentence');
  await popup.page.close();

  const again = await openPopup(extension);
  await expect(again.form.field(words.notes)).toHaveValue('Half a sentence');
  await again.form.save();
  await expect(again.page.getByText(words.logged)).toBeVisible();
  await expect.poll(() => rowsOf(extension, 'drafts')).toEqual([]);
  expect(await rowsOf(extension, 'notes')).toMatchObject([{ text: 'Half a sentence' }]);
});
