import { common } from '@/lib/i18n/en/common';
import { meetingForm as words } from '@/lib/i18n/en/meeting-form';
import { popup as popupWords } from '@/lib/i18n/en/popup';
import type { Meeting } from '@/lib/domain/meeting';
import { sara } from '@/lib/sources/linkedin/fixtures/people';
import { expect, test } from './harness';
import { inPopup, openPopup, remembered } from './scenes';
import { rowsOf } from './stored';
import { visitLinkedin } from './visits';
import { inDays } from './wall-clock';

test('a coffee is planned in three clicks, and undone with one', async ({ context, extension }) => {
  await remembered(context, extension);
  const popup = await openPopup(extension);
  await popup.button(popupWords.person.plan).click();
  await popup.page.getByRole('button', { name: new RegExp(words.presets['next-week']) }).click();
  await popup.form.save();
  await expect(popup.page.getByText(words.planned, { exact: true })).toBeVisible();

  const [meeting] = await rowsOf<Meeting>(extension, 'meetings');
  expect(meeting).toMatchObject({ kind: 'coffee', minutes: 45, zone: 'Europe/Stockholm' });
  const days = (Date.parse(meeting?.start ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(6);
  expect(days).toBeLessThan(10);

  await popup.button(common.undo).click();
  await expect.poll(async () => (await rowsOf<Meeting>(extension, 'meetings'))[0]?.deletedAt).not.toBeNull();
  await expect(popup.button(popupWords.person.plan)).toBeVisible();
});

test('when, where, what, why, how long and notes can be said', async ({ context, extension }) => {
  await remembered(context, extension);
  const popup = await openPopup(extension);
  await popup.button(popupWords.person.plan).click();
  const when = inDays(12);
  await popup.form.write({ ...when, place: 'Café Pascal', why: 'Advice on hiring', notes: 'Bring the plan' });
  await popup.form.field(words.kind).selectOption(words.kinds.lunch);
  await popup.form.field(words.length).selectOption('90');
  await popup.form.save();
  await expect(popup.page.getByText(words.planned, { exact: true })).toBeVisible();
  expect(await rowsOf(extension, 'meetings')).toMatchObject([
    { kind: 'lunch', minutes: 90, place: 'Café Pascal', purpose: 'Advice on hiring' },
  ]);
  expect(await rowsOf(extension, 'notes')).toMatchObject([{ text: 'Bring the plan' }]);
});

test('several people can be in one meeting', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  await visitLinkedin(extension, tab, sara);
  await inPopup(extension, (popup) => popup.remember());
  await inPopup(extension, (popup) => popup.plan({ ...inDays(2), also: 'Ana Lindqvist', why: 'Plant software' }));
  const people = await rowsOf<{ id: string; name: string }>(extension, 'people');
  const [meeting] = await rowsOf<Meeting>(extension, 'meetings');
  expect(meeting?.personIds.map((id) => people.find((person) => person.id === id)?.name)).toEqual([
    'Sara Ek',
    'Ana Lindqvist',
  ]);
});

test('a meeting with nobody or on no day is not saved, and says why', async ({ context, extension }) => {
  await remembered(context, extension);
  const popup = await openPopup(extension);
  await popup.button(popupWords.person.plan).click();
  await popup.button(words.removePerson('Ana Lindqvist')).click();
  await popup.form.write({ date: '' });
  await popup.form.save();
  await expect(popup.page.getByText('Who was it with?')).toBeVisible();
  await expect(popup.page.getByText('That is no day or time')).toBeVisible();
  expect(await rowsOf(extension, 'meetings')).toEqual([]);
});
