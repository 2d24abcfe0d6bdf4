import { calendar, coffee, without } from '@/lib/sources/calendar/fixtures/invented';
import { meeting } from '@/lib/i18n/en/meeting';
import { meetingForm as words } from '@/lib/i18n/en/meeting-form';
import { popup as popupWords } from '@/lib/i18n/en/popup';
import { expect, test } from './harness';
import { fullPage } from './pages/full-page';
import { meetingFormOn } from './pages/meeting-form';
import { ana, begin, openPopup, remembered } from './scenes';
import { rowsOf } from './stored';
import { inDays } from './wall-clock';

const day = inDays(5).date;

/** An invitation to a coffee in five days, from 14:00 to 14:45 in Stockholm. */
function invitation(name: string): string {
  const at = (time: string) => `TZID=Europe/Stockholm:${day.replaceAll('-', '')}T${time}00`;
  const event = without(without(coffee, 'DTSTART'), 'DTEND');
  return calendar([
    ...event,
    `DTSTART;${at('1400')}`,
    `DTEND;${at('1445')}`,
    `ATTENDEE;CN=${name}:mailto:guest@mail.example`,
  ]);
}

test('a pasted invitation fills the form in, and whom it names is remembered with one click', async ({
  context,
  extension,
}) => {
  await begin(context, extension);
  const popup = await openPopup(extension);
  await popup.button(popupWords.nobody.invitation).click();
  await popup.page.getByRole('textbox', { name: words.invitation }).fill(invitation('Ana Lindqvist'));
  await popup.button(words.useInvitation).click();
  await expect(popup.form.field(words.date)).toHaveValue(day);
  await expect(popup.form.field(words.time)).toHaveValue('14:00');
  await expect(popup.form.field(words.where)).toHaveValue('Café Pascal');
  await expect(popup.form.field(words.why)).toHaveValue('');
  await popup.button(words.titleAsWhy('Coffee with Ana')).click();
  await expect(popup.form.field(words.why)).toHaveValue('Coffee with Ana');
  expect(await rowsOf(extension, 'people')).toEqual([]);

  await popup.button(words.rememberGuest('Ana Lindqvist')).click();
  await popup.form.save();
  await expect(popup.page.getByText(words.planned, { exact: true })).toBeVisible();
  const [person] = await rowsOf<{ id: string }>(extension, 'people');
  expect(await rowsOf(extension, 'meetings')).toMatchObject([
    { personIds: [person?.id], minutes: 45, place: 'Café Pascal', zone: 'Europe/Stockholm' },
  ]);
});

test('an opened .ics file fills the form in, with whom it names and is remembered', async ({ context, extension }) => {
  await remembered(context, extension);
  const full = fullPage(await extension.open('options.html#/meetings'));
  await full.button(words.invitation).click();
  const file = { name: 'coffee.ics', mimeType: 'text/calendar', buffer: Buffer.from(invitation(ana.name)) };
  await full.page.getByLabel(words.openFile).setInputFiles(file);
  await expect(meetingFormOn(full.page).field(words.date)).toHaveValue(day);
  await expect(full.button(words.removePerson(ana.name))).toBeVisible();
  await full.button(words.titleAsWhy('Coffee with Ana')).click();
  await meetingFormOn(full.page).save();
  await expect.poll(() => rowsOf(extension, 'meetings')).toMatchObject([{ purpose: 'Coffee with Ana' }]);

  // The same file once more is the same meeting, its reason kept.
  await full.button(words.invitation).click();
  await full.page.getByLabel(words.openFile).setInputFiles(file);
  await meetingFormOn(full.page).write({ place: 'Da Matteo' });
  await meetingFormOn(full.page).save();
  await expect
    .poll(() => rowsOf(extension, 'meetings'))
    .toMatchObject([{ place: 'Da Matteo', purpose: 'Coffee with Ana' }]);
});

test('of a text that is no calendar the title is offered, and the time is asked for', async ({
  context,
  extension,
}) => {
  await begin(context, extension);
  const popup = await openPopup(extension);
  await popup.button(popupWords.nobody.invitation).click();
  const box = popup.page.getByRole('textbox', { name: words.invitation });
  await box.fill(calendar([]).replace(/BEGIN:VEVENT.*END:VEVENT\r\n/s, ''));
  await popup.button(words.useInvitation).click();
  await expect(popup.page.getByText(meeting.invitation.noEvent)).toBeVisible();

  await box.fill('Subject: Coffee on Thursday?\nhttps://meet.example/1');
  await popup.button(words.useInvitation).click();
  await expect(popup.page.getByText(meeting.invitation.noTime)).toBeVisible();
  await expect(popup.button(words.titleAsWhy('Coffee on Thursday?'))).toBeVisible();
  expect(await rowsOf(extension, 'meetings')).toEqual([]);
});
