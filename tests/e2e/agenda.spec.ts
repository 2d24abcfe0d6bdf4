import type { BrowserContext } from '@playwright/test';
import { brief as briefWords } from '@/lib/i18n/en/brief';
import { briefForm as words } from '@/lib/i18n/en/brief-form';
import { common } from '@/lib/i18n/en/common';
import type { Meeting } from '@/lib/domain/meeting';
import { expect, test, type Extension } from './harness';
import { panelPage } from './pages/panel';
import { inPopup, openPanel, promoted } from './scenes';
import { rowsOf } from './stored';
import { inDays } from './wall-clock';

const why = 'Advice on hiring our first operations person';
const suggested = briefWords.suggestion.newRole;
const own = 'How do you plan shifts?';

test('a suggestion is put on the agenda with the record that it came from, edited, and left out again', async ({
  context,
  extension,
}) => {
  const panel = await planned(context, extension);
  await panel.button(`${words.accept}: ${suggested}`).click();
  await expect.poll(() => questions(extension)).toEqual([suggested]);
  const [question] = (await meeting(extension))?.agenda ?? [];
  const changes = await rowsOf<{ id: string }>(extension, 'changes');
  expect(changes.map((change) => change.id)).toContain(question?.from?.id);

  await panel.button(suggested).click();
  await panel.page.getByLabel(words.editQuestion(suggested)).fill('How do you like the new role?');
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => questions(extension)).toEqual(['How do you like the new role?']);

  await panel.button(words.removeQuestion('How do you like the new role?')).click();
  await expect.poll(() => questions(extension)).toEqual([]);
  await panel.button(common.undo).click();
  await expect.poll(() => questions(extension)).toEqual(['How do you like the new role?']);
});

test('own questions are written, put in order, and never more than three', async ({ context, extension }) => {
  const panel = await planned(context, extension);
  for (const [at, text] of [own, 'Two', 'Three'].entries()) {
    await panel.button(words.write).click();
    await panel.page.getByLabel(words.write).fill(text);
    await panel.page.keyboard.press('Enter');
    await expect.poll(async () => (await questions(extension)).length).toBe(at + 1);
  }
  await expect(panel.button(words.write)).toHaveCount(0);
  await expect(
    panel.page.getByRole('listitem').filter({ has: panel.page.getByRole('button', { name: words.accept }) }),
  ).toHaveCount(0);
  await panel.button(words.moveDown(own)).click();
  await expect.poll(() => questions(extension)).toEqual(['Two', own, 'Three']);
  await panel.button(words.moveUp('Three')).click();
  await expect.poll(() => questions(extension)).toEqual(['Two', 'Three', own]);
});

test('a suggestion that is waved away stays away, unless it is undone', async ({ context, extension }) => {
  const panel = await planned(context, extension);
  const wave = panel.button(`${words.dismiss}: ${suggested}`);
  await wave.click();
  await expect(wave).toHaveCount(0);
  await panel.button(common.undo).click();
  await expect(wave).toBeVisible();
  await wave.click();
  await expect(wave).toHaveCount(0);
  await panel.page.reload();
  await expect(panel.page.getByText(why)).toBeVisible();
  await expect(panel.button(words.write)).toBeVisible();
  await expect(wave).toHaveCount(0);
});

test('what is shared holds purpose and questions, and nothing private', async ({ context, extension }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await planned(context, extension);
  await panel.button(words.write).click();
  await panel.page.getByLabel(words.write).fill(own);
  await panel.page.keyboard.press('Enter');
  await panel.button(words.share).click();
  await expect(panel.page.getByText(words.shared)).toBeVisible();
  const copied = await panel.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(why);
  expect(copied).toContain(own);
  expect(copied).toContain('Café Pascal');
  for (const secret of ['rebuilding', suggested, 'Operations Manager', 'Congratulations', 'Slush', 'Da Matteo'])
    expect(copied).not.toContain(secret);
  await expect.poll(async () => (await meeting(extension))?.sharedAt).not.toBeNull();
  await expect(panel.page.getByText(briefWords.agenda.notShared)).toHaveCount(0);
});

/** A second coffee with Ana in two days, in the side panel. */
async function planned(context: BrowserContext, extension: Extension) {
  await promoted(context, extension);
  await inPopup(extension, (popup) => popup.plan({ ...inDays(2), place: 'Café Pascal', why }));
  return panelPage(await openPanel(extension));
}

async function meeting(extension: Extension): Promise<Meeting | undefined> {
  return (await rowsOf<Meeting>(extension, 'meetings')).find((each) => each.purpose === why);
}

async function questions(extension: Extension): Promise<readonly string[]> {
  return (await meeting(extension))?.agenda.map((question) => question.text) ?? [];
}
