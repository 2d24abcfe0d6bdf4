import type { Page } from '@playwright/test';
import { sara } from '@/lib/sources/linkedin/fixtures/people';
import { events, followUp, touch } from '@/lib/i18n/en/events';
import { drafts } from '@/lib/i18n/en/drafts';
import { common } from '@/lib/i18n/en/common';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Meeting } from '@/lib/domain/meeting';
import type { Person } from '@/lib/domain/person';
import { expect, test } from './harness';
import { eventPage, planSlush } from './pages/events';
import { ana, begin, daysPass, openPanel, openPopup } from './scenes';
import { rowsOf } from './stored';
import { visitLinkedin } from './visits';

const topic = 'why suppliers come first';

test('[P45] [P47] [P49] [P53] [P55] [P56] story: from an event to the second mail, and stop', async ({
  context,
  extension,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tab = await begin(context, extension);
  await planSlush(extension);
  await daysPass(extension, 2);

  // The morning after, every profile opened offers the tag: one click each.
  for (const person of [ana, sara]) {
    await visitLinkedin(extension, tab, person);
    const popup = await openPopup(extension);
    await popup.button(events.tag.offer('Slush')).click();
    await expect(popup.page.getByText(events.tag.done(person.name, 'Slush'))).toBeVisible();
    await popup.page.close();
  }
  const people = await rowsOf<Person>(extension, 'people');
  expect(people.map(({ metWhere, tags }) => [metWhere, ...tags])).toEqual([
    ['Slush', 'Slush'],
    ['Slush', 'Slush'],
  ]);

  const page = await eventPage(extension);
  await page.getByRole('button', { name: events.capture.star(sara.name) }).click();
  const write = page.locator('#write').getByRole('button');
  await expect(write.first()).toHaveAccessibleName(events.first.writeTo(sara.name));
  await write.first().click();

  // First their view on the topic, which is to be filled in, then the invitation.
  const body = page.getByRole('textbox', { name: drafts.sheet.body });
  await expect(body).toBeFocused();
  await page.keyboard.type(topic);
  const sent = await body.inputValue();
  expect(sent.indexOf(topic)).toBeGreaterThan(0);
  expect(sent.indexOf('coffee')).toBeGreaterThan(sent.indexOf(topic));
  await send(page);
  await expect(page.getByText(followUp.told.mailed)).toBeVisible();
  await expect(page.getByText(followUp.few)).toBeVisible();
  await page.close();

  await daysPass(extension, 3);
  const again = await eventPage(extension);
  await again.getByRole('button', { name: followUp.again, exact: true }).click();
  await expect(again.getByRole('textbox', { name: drafts.sheet.body })).toHaveValue(sent);
  await send(again);
  await expect(again.getByText(/Written twice/)).toBeVisible();
  expect(await again.evaluate(() => navigator.clipboard.readText())).toBe(sent);
  await again.close();

  await daysPass(extension, 7);
  const after = await extension.open('options.html#/events');
  await expect(after.getByText(events.asks.text)).toBeVisible();
  await after.getByRole('button', { name: events.show, exact: true }).click();
  await expect(after.getByText(followUp.state['moved-on'])).toBeVisible();
  await expect(after.getByRole('button', { name: new RegExp(followUp.again) })).toHaveCount(0);
  await after.getByRole('button', { name: events.asks.plan }).click();
  await expect(after.getByLabel(events.mission.label)).toBeVisible();
  const [row] = await rowsOf<FollowUp>(extension, 'followUps');
  expect(row?.steps.map(({ kind }) => kind)).toEqual(['mailed', 'mailed']);
});

test('[P46] whom one met is written down by keyboard alone, and there again after a killed page', async ({
  context,
  extension,
}) => {
  await begin(context, extension);
  await planSlush(extension);
  await daysPass(extension, 2);
  const page = await eventPage(extension);
  const line = page.getByLabel(events.capture.label);
  await line.focus();
  await page.keyboard.type('* Kim Pretend: runs plant two\n');
  await expect(page.getByRole('link', { name: 'Kim Pretend' }).first()).toBeVisible();
  await page.keyboard.type('Bo Sample\n');
  await expect(page.getByRole('link', { name: 'Bo Sample' }).first()).toBeVisible();
  // On the narrowest screen too a name and its button stand side by side.
  await page.setViewportSize({ width: 320, height: 700 });
  const name = await page.getByRole('link', { name: 'Bo Sample' }).first().boundingBox();
  const more = await page.getByRole('button', { name: `${events.capture.details}, Bo Sample` }).boundingBox();
  expect(more?.y ?? Infinity).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
  await line.focus();
  await page.keyboard.type('Half ty');
  const typed = async () => (await rowsOf(extension, 'drafts')).map((row) => row['text']);
  await expect.poll(typed).toContain('Half ty');
  await page.reload();
  await expect(line).toHaveValue('Half ty');
  const [meeting] = await rowsOf<Meeting>(extension, 'meetings');
  expect(meeting?.impressions?.map(({ starred, line: noted }) => [starred, noted])).toEqual([
    [true, 'runs plant two'],
    [false, ''],
  ]);
});

test('[P49] the next step is agreed with its calendar file in three clicks', async ({ context, extension }) => {
  await begin(context, extension);
  await planSlush(extension);
  await daysPass(extension, 2);
  const page = await eventPage(extension);
  await page.getByLabel(events.capture.label).fill('Kim Pretend');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `${events.capture.details}, Kim Pretend` }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: events.next.agreeWith('Kim Pretend') }).click();
  await page.getByRole('button', { name: 'In a week' }).click();
  await page.getByRole('button', { name: events.next.file }).click();
  expect((await download).suggestedFilename()).toMatch(/^coffee-.*\.ics$/);
  await expect(page.getByText(events.next.saved)).toBeVisible();
  const coffees = (await rowsOf<Meeting>(extension, 'meetings')).filter(({ kind }) => kind === 'coffee');
  expect(coffees).toHaveLength(1);
});

test('[P15] a contact is noted in one click, from popup and panel, and undone', async ({ context, extension }) => {
  const tab = await begin(context, extension);
  await visitLinkedin(extension, tab, ana);
  const popup = await openPopup(extension);
  await popup.remember('Slush');
  await popup.button(touch.kinds.comment).click();
  await expect(popup.page.getByText(/Last contact: comment, today/)).toBeVisible();
  await expect(popup.page.getByText(touch.neverMet)).toBeVisible();
  await popup.page.close();
  const panel = await openPanel(extension);
  await panel.getByRole('button', { name: touch.kinds.gift, exact: true }).click();
  await expect(panel.getByText(/Last contact: gift, today/)).toBeVisible();
  await panel.getByRole('button', { name: common.undo }).click();
  await expect(panel.getByText(/Last contact: comment, today/)).toBeVisible();
});

/** Copied and pasted where one writes one's mail; the product sends nothing. */
async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: drafts.sheet.copy, exact: true }).click();
  await page.getByRole('button', { name: drafts.sheet.sent, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
