import { page as pageWords } from '@/lib/i18n/en/page';
import { expect, test } from './harness';
import { fullPage } from './pages/full-page';
import { meetingFormOn } from './pages/meeting-form';
import { inPopup, metLongAgo, story } from './scenes';
import { rowsOf } from './stored';
import { visitLinkedin } from './visits';
import { inMinutes } from './wall-clock';

test('an open popup follows what is read of somebody, and what is written elsewhere', async ({
  context,
  extension,
}) => {
  const tab = await metLongAgo(context, extension);
  await inPopup(extension, (popup) => popup.plan({ ...inMinutes(40), why: 'Advice on hiring' }));
  // In a tab of its own it stays open while others are in front.
  const brief = await extension.open('popup.html');
  await expect(brief.getByText('Advice on hiring')).toBeVisible();
  const change = brief.getByText(/Operations Manager → Head of Operations/);
  await expect(change).toHaveCount(0);

  await visitLinkedin(extension, tab, story.after, { page: 'experience' });
  await expect(change).toBeVisible();

  const planned = (await rowsOf(extension, 'meetings')).find((row) => row['purpose'] === 'Advice on hiring');
  const full = fullPage(await extension.open(`options.html#/meeting/${String(planned?.['id'])}`));
  await full.button(pageWords.meetings.edit).click();
  await meetingFormOn(full.page).write({ why: 'Advice on the new plant' });
  await meetingFormOn(full.page).save();
  await expect(brief.getByText('Advice on the new plant')).toBeVisible();
  await expect(brief.getByText('Advice on hiring')).toHaveCount(0);
});
