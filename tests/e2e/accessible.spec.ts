import type { Locator } from '@playwright/test';
import { sara } from '@/lib/sources/linkedin/fixtures/people';
import { drafts } from '@/lib/i18n/en/drafts';
import { events, followUp } from '@/lib/i18n/en/events';
import { brief } from '@/lib/i18n/en/brief';
import { briefForm } from '@/lib/i18n/en/brief-form';
import { debrief as debriefWords } from '@/lib/i18n/en/debrief';
import { introductions as introductionWords } from '@/lib/i18n/en/introductions';
import { page as pageWords } from '@/lib/i18n/en/page';
import { people as peopleWords } from '@/lib/i18n/en/people';
import { popup as words } from '@/lib/i18n/en/popup';
import { promises as promiseWords } from '@/lib/i18n/en/promises';
import { relation } from '@/lib/i18n/en/relation';
import { longHistory, onePerson } from '../bench/one-person';
import { tenYears } from '../bench/ten-years';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './harness';
import { keepRows, promiseRow } from './keep-rows';
import { eventPage, planSlush } from './pages/events';
import { panelPage } from './pages/panel';
import { ana, begin, daysPass, inPopup, openPanel, openPopup, promoted, remembered } from './scenes';
import { rowsOf } from './stored';
import { visitLinkedin } from './visits';
import { inDays, inMinutes } from './wall-clock';

test('the popup, with nobody and with somebody unknown', async ({ context, extension }) => {
  const tab = await begin(context, extension);
  const nobody = await openPopup(extension);
  await expect(nobody.button(words.nobody.invitation)).toBeVisible();
  await expectAccessible(nobody.page, 'nobody');
  await nobody.button(words.nobody.invitation).click();
  await expect(nobody.page.getByRole('textbox')).toBeVisible();
  await expectAccessible(nobody.page, 'an invitation');
  await nobody.page.close();
  await inPopup(extension, (popup) => popup.button('Cancel').click());

  await visitLinkedin(extension, tab, ana);
  const unknown = await openPopup(extension);
  await expect(unknown.button(words.unknown.remember)).toBeVisible();
  await expectAccessible(unknown.page, 'unknown');
  await unknown.button(words.unknown.remember).click();
  await expect(unknown.page.getByLabel(words.unknown.metWhere)).toBeVisible();
  await expectAccessible(unknown.page, 'just remembered');
});

test('the popup, before a coffee, with its forms', async ({ context, extension }) => {
  const tab = await promoted(context, extension);
  const person = await openPopup(extension);
  await expect(person.page.getByText(/Operations Manager → Head of Operations/)).toBeVisible();
  await expectAccessible(person.page, 'no meeting planned');
  await person.button(words.person.had).click();
  await expect(person.page.getByRole('form')).toBeVisible();
  await expectAccessible(person.page, 'had coffee');
  await person.form.field('Notes').fill('me: intro to Sara Ek\nana: checklist\nbook: The Goal');
  await expect(person.page.getByRole('list', { name: debriefWords.heard }).getByRole('listitem')).toHaveCount(3);
  await expectAccessible(person.page, 'had coffee, with what it promises');
  await person.button('Cancel').click();
  await person.plan({ ...inMinutes(45), place: 'Café Pascal', why: 'Advice on hiring' });
  await tab.goto('about:blank');
  await person.page.close();
  const brewing = await openPopup(extension);
  await expect(brewing.page.getByText(brief.lastTime.heading, { exact: true })).toBeVisible();
  await expectAccessible(brewing.page, 'before a coffee');
  await brewing.page.keyboard.press('/');
  await expect(brewing.page.locator('.results').getByRole('button')).toHaveCount(1);
  await expectAccessible(brewing.page, 'search');
});

test('the side panel, every view, from 320 px', async ({ context, extension }) => {
  const tab = await promoted(context, extension);
  await inPopup(extension, (popup) => popup.plan({ ...inDays(2), why: 'Advice on hiring' }));
  const panel = panelPage(await openPanel(extension));
  await panel.page.setViewportSize({ width: 320, height: 700 });
  for (const view of ['brief', 'notes', 'promises', 'timeline'] as const) {
    await panel.show(view);
    await expect(panel.page.getByRole('tabpanel').locator('[aria-busy]')).toHaveCount(0);
    await expectAccessible(panel.page, view);
  }
  await visitLinkedin(extension, tab, sara);
  await expect(panel.page.getByText(sara.headline)).toBeVisible();
  await expectAccessible(panel.page, 'unknown');
  await tab.goto('about:blank');
  await expect(panel.page.getByRole('button')).toHaveCount(2);
  await expectAccessible(panel.page, 'no profile');
});

test('the debrief, with what it understands and what can be done after it', async ({ context, extension }) => {
  await remembered(context, extension);
  await inPopup(extension, (each) => each.hadCoffee({ notes: 'Runs it alone.' }));
  const popup = await openPopup(extension);
  await popup.button(words.meeting.debrief).click();
  await popup.page.getByLabel(debriefWords.nextStep, { exact: true }).fill('See the plant');
  await popup.page
    .getByLabel(debriefWords.boxMore, { exact: true })
    .fill('me: intro to Sara Ek\nana: plan\nbook: The Goal\nnext: lunch\n@Leo Quist');
  await expect(popup.page.getByRole('list', { name: debriefWords.heard }).getByRole('listitem')).toHaveCount(5);
  await expectAccessible(popup.page, 'debrief');
  await popup.page.close();
  const panel = panelPage(await openPanel(extension));
  await panel.page.setViewportSize({ width: 320, height: 700 });
  await panel.button(words.meeting.debrief).click();
  await expect(panel.page.getByRole('list', { name: debriefWords.heard })).toBeVisible();
  await expectAccessible(panel.page, 'debrief in the panel');
  await panel.button('Save').click();
  await expect(panel.page.getByText(debriefWords.after.title)).toBeVisible();
  await expectAccessible(panel.page, 'after the debrief');
});

test('the brief with promises both ways, how each can help, and a draft over it', async ({ context, extension }) => {
  const tab = await promoted(context, extension);
  const [person] = await rowsOf<{ id: string }>(extension, 'people');
  await keepRows(extension, 'promises', [
    promiseRow(person?.id ?? '', 'mine', 'intro to Sara Ek', -9),
    promiseRow(person?.id ?? '', 'theirs', 'supplier checklist at https://example.org/suppliers/checklist', -5),
  ]);
  await tab.bringToFront();
  await inPopup(extension, (popup) => popup.plan({ ...inDays(2), place: 'Café Pascal' }));
  const panel = panelPage(await openPanel(extension));
  await panel.page.setViewportSize({ width: 320, height: 700 });
  await expect(panel.page.getByRole('button', { name: briefForm.helpMine })).toBeVisible();
  await expectAccessible(panel.page, 'promises in the panel');
  await panel.page.getByRole('button', { name: briefForm.helpMine }).click();
  await expect(panel.page.getByRole('textbox', { name: briefForm.helpMine })).toBeVisible();
  await expectAccessible(panel.page, 'how I can help');
  await panel.button(briefForm.lightTouch).click();
  await expect(panel.page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
  await expectAccessible(panel.page, 'a light touch');
  const popup = await openPopup(extension);
  await expect(popup.page.getByText('9 days late').first()).toBeVisible();
  await expectAccessible(popup.page, 'promises in the popup');
});

test('the full page, every screen, from 400 px', async ({ context, extension }) => {
  test.setTimeout(120_000);
  const tab = await promoted(context, extension);
  await inPopup(extension, (popup) => popup.plan({ ...inDays(1), why: 'Advice on hiring' }));
  await visitLinkedin(extension, tab, sara);
  await inPopup(extension, (popup) => popup.remember());
  const page = await extension.open('options.html#/today');
  await page.setViewportSize({ width: 400, height: 800 });
  const [person] = await rowsOf<{ id: string }>(extension, 'people');
  const meetings = await rowsOf<{ id: string }>(extension, 'meetings');
  const screens = [
    'today',
    'people',
    'people/trash',
    `person/${person?.id}`,
    'meetings',
    'promises',
    'settings',
    'backup',
    'welcome',
    'nowhere',
  ];
  for (const screen of [...screens, ...meetings.map(({ id }) => `meeting/${id}`)]) {
    await page.goto(`chrome-extension://${extension.id}/options.html#/${screen}`);
    await expect(page.getByRole('main')).not.toBeEmpty();
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    await expectAccessible(page, screen);
  }
  await page.goto(`chrome-extension://${extension.id}/options.html#/person/${person?.id}`);
  await page.getByRole('button', { name: peopleWords.person.forget }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'forget');
  await page.goto(`chrome-extension://${extension.id}/options.html#/promises`);
  await page.getByRole('button', { name: promiseWords.write }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(promiseWords.form.noPerson)).toBeVisible();
  await expectAccessible(page, 'a promise that nobody is named for');
  await page.goto(`chrome-extension://${extension.id}/options.html#/meetings`);
  await page.getByRole('button', { name: 'Plan a coffee' }).click();
  await expect(page.getByRole('form')).toBeVisible();
  await expectAccessible(page, pageWords.meetings.planned);
});

test('introductions: none, the form, the board, one of them with its draft, and in the panel', async ({
  context,
  extension,
}) => {
  test.setTimeout(120_000);
  const tab = await remembered(context, extension);
  const page = await extension.open('options.html#/introductions');
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(page.getByText(introductionWords.empty)).toBeVisible();
  await expectAccessible(page, 'no introductions');
  await page.getByRole('link', { name: introductionWords.start }).click();
  await page.getByLabel(introductionWords.form.first, { exact: true }).fill(ana.name.slice(0, 4));
  await expect(page.getByRole('button', { name: ana.name, exact: true })).toBeVisible();
  await expectAccessible(page, 'a new introduction');
  await page.getByRole('button', { name: ana.name, exact: true }).click();
  await page.getByLabel(introductionWords.form.second, { exact: true }).fill('Maja Holm');
  await page.getByLabel(introductionWords.card.favour).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maja Holm');
  await expectAccessible(page, 'one introduction');
  await page.getByRole('article').getByRole('button', { name: introductionWords.act.askFirst }).click();
  await expect(page.getByRole('dialog').getByLabel('Text')).toBeVisible();
  await expectAccessible(page, 'asking first');
  await page.keyboard.press('Escape');
  await page
    .getByRole('article')
    .getByRole('button', { name: new RegExp(`^${introductionWords.act.change}`) })
    .click();
  await expectAccessible(page, 'another next step');
  await page.getByRole('link', { name: introductionWords.card.all }).click();
  await expect(page.getByRole('article')).toBeVisible();
  await expectAccessible(page, 'the board');
  await page.setViewportSize({ width: 1280, height: 860 });
  await expectAccessible(page, 'the board in columns');
  await tab.bringToFront();
  const panel = panelPage(await openPanel(extension));
  await panel.page.setViewportSize({ width: 320, height: 700 });
  await panel.show('promises');
  await panel.page.getByRole('button', { name: introductionWords.act.askFirst }).click();
  await expect(panel.page.getByLabel('Text')).toBeVisible();
  await expectAccessible(panel.page, 'asking first in the panel');
});

test('an event and what follows it, on the page, in popup and panel', async ({ context, extension }) => {
  test.setTimeout(120_000);
  const tab = await begin(context, extension);
  await planSlush(extension);
  await daysPass(extension, 2);
  await visitLinkedin(extension, tab, ana);
  const unknown = await openPopup(extension);
  await expect(unknown.button(events.tag.offer('Slush'))).toBeVisible();
  await expectAccessible(unknown.page, 'met at the event');
  await unknown.button(events.tag.offer('Slush')).click();
  await expect(unknown.page.getByRole('group', { name: 'You were in touch? Say how:' })).toBeVisible();
  await expectAccessible(unknown.page, 'contact in the popup');
  await unknown.page.close();

  const page = await eventPage(extension);
  await page.setViewportSize({ width: 400, height: 800 });
  await page.getByRole('button', { name: `${events.capture.details}, ${ana.name}` }).click();
  await page.getByRole('button', { name: events.next.agreeWith(ana.name) }).click();
  await page.getByRole('button', { name: 'In a week' }).click();
  // What is chosen is not filled: that is the one primary button.
  const colour = (part: Locator) => part.evaluate((each) => getComputedStyle(each).backgroundColor);
  const chosen = page.getByRole('button', { name: 'In a week', pressed: true });
  expect(await colour(chosen)).not.toBe(await colour(page.getByRole('button', { name: events.next.file })));
  await expectAccessible(page, 'an event');
  await page.getByRole('button', { name: events.first.writeTo(ana.name) }).click();
  await expect(page.getByRole('textbox', { name: drafts.sheet.body })).toBeFocused();
  await expectAccessible(page, 'the mail after an event');
  await page.keyboard.press('Escape');
  await page.goto(`chrome-extension://${extension.id}/options.html#/events`);
  await page.getByRole('button', { name: followUp.happened }).click();
  await expectAccessible(page, 'follow-ups');
  await page.getByRole('button', { name: followUp.log['moved-on'], exact: true }).click();
  await page.getByRole('button', { name: events.show, exact: true }).click();
  await expect(page.getByText(events.asks.text)).toBeVisible();
  await page.getByRole('button', { name: events.asks.plan }).click();
  await expectAccessible(page, 'the next event');
  const [person] = await rowsOf<{ id: string }>(extension, 'people');
  await page.goto(`chrome-extension://${extension.id}/options.html#/person/${person?.id}`);
  await page.getByRole('button', { name: 'On another day' }).click();
  await expectAccessible(page, 'contacts of a person');
  await page.close();

  await tab.bringToFront();
  const panel = await openPanel(extension);
  await panel.setViewportSize({ width: 320, height: 700 });
  await expect(panel.getByRole('group', { name: 'You were in touch? Say how:' })).toBeVisible();
  await expectAccessible(panel, 'contact in the panel');
});

test('lost touch, no reason to meet, the card, and a time line of ten years', async ({ context, extension }) => {
  test.setTimeout(120_000);
  await begin(context, extension);
  const page = await extension.open('options.html#/lost-touch');
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(page.getByText(relation.lost.emptyTitle)).toBeVisible();
  await expectAccessible(page, 'nobody lost');
  for (const each of [tenYears(7, 0.002), onePerson('long', 'Inga Almgren', longHistory)])
    for (const [table, rows] of Object.entries(each)) await keepRows(extension, table, rows);
  await page.reload();
  await expect(page.locator('.lost-card')).toHaveCount(5);
  await expectAccessible(page, 'lost touch');
  await page.getByRole('button', { name: relation.lost.keep }).first().click();
  await page.getByRole('button', { name: relation.lost.been }).last().click();
  await expectAccessible(page, 'lost touch, asked');
  await page.goto(`chrome-extension://${extension.id}/options.html#/person/long`);
  await expect(page.locator('.tl-virtual')).toBeVisible();
  await page.getByRole('button', { name: relation.cadence.noReason }).click();
  await page.getByRole('group', { name: relation.reconsider.mine }).getByRole('button', { name: 'No' }).click();
  await page.getByRole('group', { name: relation.reconsider.theirs }).getByRole('button', { name: 'No' }).click();
  await expectAccessible(page, 'a person of ten years');
  await page.goto(`chrome-extension://${extension.id}/options.html#/person/long/card`);
  await expect(page.getByRole('article')).toBeVisible();
  await expectAccessible(page, 'card');
});
