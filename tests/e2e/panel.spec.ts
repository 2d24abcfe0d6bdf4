import { sara } from '@/lib/sources/linkedin/fixtures/people';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { meetingForm } from '@/lib/i18n/en/meeting-form';
import { panel as words } from '@/lib/i18n/en/panel';
import { popup as popupWords } from '@/lib/i18n/en/popup';
import { expect, test } from './harness';
import { chipOn } from './pages/chip';
import { panelPage } from './pages/panel';
import { ana, openPanel, promoted, remembered } from './scenes';
import { moveInside } from './sites';
import { rowsOf } from './stored';
import { visitLinkedin } from './visits';

test('the panel follows from tab to tab', async ({ context, extension }) => {
  const first = await remembered(context, extension);
  const { page } = panelPage(await openPanel(extension));
  const name = page.getByRole('heading', { level: 1 });
  await expect(name).toHaveText(ana.name);
  const second = await context.newPage();
  await visitLinkedin(extension, second, sara);
  await expect(page.getByText(sara.headline)).toBeVisible();
  await first.bringToFront();
  await expect(name).toHaveText(ana.name);
  await second.bringToFront();
  await expect(page.getByText(sara.headline)).toBeVisible();
});

test('the panel follows where the tab goes, with and without a load', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  const panel = panelPage(await openPanel(extension));
  const name = panel.page.getByRole('heading', { level: 1 });
  await expect(name).toHaveText(ana.name);

  await moveInside(tab, { site: 'linkedin', frame: 'main#workspace', people: [pageOf(ana), pageOf(sara)] }, 1, 200);
  await expect(panel.page.getByText(sara.headline)).toBeVisible({ timeout: 20_000 });
  await panel.button(popupWords.unknown.remember).click();
  await expect(name).toHaveText(sara.name);

  await visitLinkedin(extension, tab, ana);
  await expect(name).toHaveText(ana.name);
  await tab.goto('about:blank');
  await expect(panel.page.getByText(words.noProfile.title)).toBeVisible();
});

test('a note is saved as one types', async ({ context, extension }) => {
  await remembered(context, extension);
  const panel = panelPage(await openPanel(extension));
  await panel.show('notes');
  await panel.note.pressSequentially('Likes **calm** factories');
  await expect(panel.page.getByText(words.states.saved, { exact: true })).toBeVisible();
  expect(await rowsOf(extension, 'notes')).toMatchObject([{ text: 'Likes **calm** factories' }]);
  await panel.note.pressSequentially(', and sourdough');
  await expect
    .poll(() => rowsOf(extension, 'notes'))
    .toMatchObject([{ text: 'Likes **calm** factories, and sourdough' }]);
});

test('what was typed last survives closing the panel at once', async ({ context, extension }) => {
  await remembered(context, extension);
  const panel = panelPage(await openPanel(extension));
  await panel.show('notes');
  await panel.note.pressSequentially('Said at the door: call Jonas');
  await panel.page.close();

  const again = panelPage(await openPanel(extension));
  await again.show('notes');
  const kept = again.note.or(again.page.getByRole('article')).filter({ hasText: 'Said at the door: call Jonas' });
  await expect(kept.first()).toBeVisible();
  await again.note.press('Control+Enter');
  await expect.poll(() => rowsOf(extension, 'notes')).toMatchObject([{ text: 'Said at the door: call Jonas' }]);
});

test('the time line tells readings, meetings, notes, and what changed with both values side by side', async ({
  context,
  extension,
}) => {
  await promoted(context, extension);
  const panel = panelPage(await openPanel(extension));
  await panel.show('timeline');
  const line = panel.page.getByRole('listitem');
  const change = line
    .filter({ hasText: 'Promotion' })
    .or(line.filter({ hasText: 'New role' }))
    .first();
  await expect(change).toContainText(/Before.*Operations Manager.*Now.*Head of Operations/s);
  await expect(line.filter({ hasText: 'Coffee, Da Matteo' })).toBeVisible();
  await expect(line.filter({ hasText: 'Was rebuilding the supplier process alone' })).toBeVisible();
  await expect(line.filter({ hasText: words.firstRead('LinkedIn') })).toBeVisible();
  await expect(line.filter({ hasText: words.read('LinkedIn') }).first()).toBeVisible();

  await panel.button(words.lookedAt).click();
  await expect(panel.button(words.lookedAt)).toHaveCount(0);
  await expect
    .poll(async () => (await rowsOf<{ unseen: number }>(extension, 'changes')).filter((row) => row.unseen === 1))
    .toEqual([]);
});

test('a meeting is logged in the panel', async ({ context, extension }) => {
  await remembered(context, extension);
  const panel = panelPage(await openPanel(extension));
  await panel.button(words.had).click();
  await expect(panel.form.field(meetingForm.notes)).toBeFocused();
  await panel.form.write({ place: 'Da Matteo', notes: 'Talked about rest' });
  await panel.form.save();
  await expect(panel.page.getByText(meetingForm.logged)).toBeVisible();
  expect(await rowsOf(extension, 'meetings')).toMatchObject([{ place: 'Da Matteo' }]);
  await panel.show('timeline');
  await expect(panel.page.getByText('Talked about rest')).toBeVisible();
});

test('Brief and Note of the chip open the panel on their view', async ({ context, extension }) => {
  const tab = await remembered(context, extension, { linkedin: 'annotate' });
  const chip = chipOn(extension, tab);
  await chip.press(/^No coffee yet/);
  await chip.press(/^Note$/);
  const panel = panelPage(await extension.surfaces.panel());
  await expect(panel.tab('notes')).toHaveAttribute('aria-selected', 'true');
  await chip.press(/^No coffee yet/);
  await chip.press(/^Brief$/);
  await expect(panel.tab('brief')).toHaveAttribute('aria-selected', 'true');
});

function pageOf(person: typeof ana) {
  return { url: profileAddress(person), html: linkedinPage({ page: 'profile', person }), name: person.name };
}
