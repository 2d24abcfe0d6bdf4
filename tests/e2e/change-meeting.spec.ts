import type { Meeting } from '@/lib/domain/meeting';
import { common } from '@/lib/i18n/en/common';
import { meetingForm as words } from '@/lib/i18n/en/meeting-form';
import { page as pageWords } from '@/lib/i18n/en/page';
import { popup as popupWords } from '@/lib/i18n/en/popup';
import { expect, test, type Extension } from './harness';
import { fullPage } from './pages/full-page';
import { meetingFormOn } from './pages/meeting-form';
import { inPopup, openPopup, remembered } from './scenes';
import { rowsOf } from './stored';
import { inDays } from './wall-clock';

test('a planned coffee is changed in the popup, and changed back with one click', async ({ context, extension }) => {
  await remembered(context, extension);
  await inPopup(extension, (popup) => popup.plan({ ...inDays(2), place: 'Café Pascal' }));
  const popup = await openPopup(extension);
  await popup.button(popupWords.meeting.change).click();
  await popup.form.write({ place: 'Da Matteo', why: 'Advice on hiring' });
  await popup.form.save();
  await expect(popup.page.getByText(words.ofMeeting.changed)).toBeVisible();
  expect(await rowsOf(extension, 'meetings')).toMatchObject([{ place: 'Da Matteo', purpose: 'Advice on hiring' }]);
  await popup.button(common.undo).click();
  await expect.poll(() => rowsOf(extension, 'meetings')).toMatchObject([{ place: 'Café Pascal', purpose: '' }]);
});

test('cancelled, deleted and undone on the meeting’s page', async ({ context, extension }) => {
  await remembered(context, extension);
  await inPopup(extension, (popup) => popup.plan(inDays(2)));
  const id = (await meeting(extension))?.id ?? '';
  const full = fullPage(await extension.open(`options.html#/meeting/${id}`));

  await full.button(words.ofMeeting.cancel).click();
  await expect(full.page.getByText(words.ofMeeting.cancelled)).toBeVisible();
  await expect.poll(async () => (await meeting(extension))?.cancelledAt).not.toBeNull();
  await full.button(words.keepMeeting).click();
  await expect.poll(async () => (await meeting(extension))?.cancelledAt).toBeNull();

  await full.button(words.ofMeeting.delete).click();
  await expect(full.page.getByText(pageWords.meetings.inTrash)).toBeVisible();
  await full.button(common.undo).click();
  await expect(full.page.getByText(pageWords.meetings.inTrash)).toHaveCount(0);
  expect((await meeting(extension))?.deletedAt).toBeNull();
});

test('a meeting that was held can be told otherwise afterwards', async ({ context, extension }) => {
  await remembered(context, extension);
  await inPopup(extension, (popup) => popup.hadCoffee());
  const full = fullPage(await extension.open(`options.html#/meeting/${(await meeting(extension))?.id}`));
  await full.button(pageWords.meetings.edit).click();
  await meetingFormOn(full.page).write({ place: 'Kville' });
  await meetingFormOn(full.page).save();
  await expect(full.page.getByText('Kville')).toBeVisible();
  expect(await meeting(extension)).toMatchObject({ place: 'Kville', kind: 'coffee' });
});

async function meeting(extension: Extension): Promise<Meeting | undefined> {
  return (await rowsOf<Meeting>(extension, 'meetings'))[0];
}
