import { sara } from '@/lib/sources/linkedin/fixtures/people';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import { brief as briefWords } from '@/lib/i18n/en/brief';
import { meeting as meetingWords } from '@/lib/i18n/en/meeting';
import { health as healthWords } from '@/lib/i18n/en/health';
import { debrief as debriefWords } from '@/lib/i18n/en/debrief';
import { popup as words } from '@/lib/i18n/en/popup';
import { expect, test } from './harness';
import { tabsShowing } from './background';
import {
  ana,
  begin,
  daysPass,
  firstNotes,
  inPopup,
  metLongAgo,
  openPopup,
  promoted,
  remembered,
  story,
} from './scenes';
import { counts } from './tables';
import { visitLinkedin, visitX } from './visits';
import { inDays, inMinutes } from './wall-clock';

const why = 'Advice on hiring our first operations person';

test('nobody remembered: what will be here, invented people, an invitation', async ({ context, extension }) => {
  await begin(context, extension);
  const { page, button } = await openPopup(extension);
  await expect(page.getByText(words.nobody.text)).toBeVisible();
  await expect(button(words.nobody.invitation)).toBeVisible();
  await button(words.nobody.invented).click();
  await expect.poll(async () => (await counts(extension))['people']).toBe(3);
});

test('unknown person on the tab: name, headline, Remember, and whom they may be the same as', async ({
  context,
  extension,
}) => {
  const tab = await remembered(context, extension);
  await visitX(extension, tab, { person: story.xBefore });
  const { page, button } = await openPopup(extension);
  await expect(page.getByRole('heading', { name: ana.name })).toBeVisible();
  await expect(page.getByText('Calm factories, sourdough.')).toBeVisible();
  await expect(button(words.unknown.remember)).toBeVisible();
  await expect(button(words.unknown.sameAs(ana.name, 'LinkedIn'))).toBeVisible();
});

test('no meeting planned: last met, what changed, plan or log a coffee', async ({ context, extension }) => {
  await promoted(context, extension);
  const { page, button } = await openPopup(extension);
  await expect(page.getByText(/^Last met /)).toBeVisible();
  await expect(page.getByText(/Operations Manager → Head of Operations/)).toBeVisible();
  await expect(page.getByText('What would a good first hire look like?').first()).toBeVisible();
  await expect(button(words.person.plan)).toBeVisible();
  await expect(button(words.person.had)).toBeVisible();
});

test('several people: one why, one agenda, one line each', async ({ context, extension }) => {
  const tab = await promoted(context, extension);
  await visitLinkedin(extension, tab, sara);
  await inPopup(extension, (popup) => popup.remember());
  await inPopup(extension, (popup) => popup.plan({ ...inMinutes(45), also: ana.name, why: 'Plant software' }));
  await tab.goto('about:blank');
  const { page } = await openPopup(extension);
  await expect(page.getByText('Plant software')).toHaveCount(1);
  await expect(page.getByText(`${meetingWords.numberOf(ana.name, 2)}, new role`)).toBeVisible();
  await expect(page.getByText(meetingWords.firstTimeOf(sara.name))).toBeVisible();
  await expect(page.getByRole('heading', { name: new RegExp(briefWords.agenda.heading) })).toHaveCount(1);
});

test('five minutes to go: why, one line to say, the questions and the place, nothing else', async ({
  context,
  extension,
}) => {
  const tab = await promoted(context, extension);
  await inPopup(extension, (popup) => popup.plan({ ...inMinutes(5), place: 'Café Pascal', why }));
  await tab.goto('about:blank');
  const { page } = await openPopup(extension);
  await expect(page.getByText(why)).toBeVisible();
  await expect(page.getByText('Café Pascal', { exact: true })).toBeVisible();
  await expect(page.getByText(/I saw you became Head of Operations/)).toHaveCount(1);
  await expect(page.getByText(briefWords.suggestion.newRole)).toBeVisible();
  expect(await page.getByRole('list').getByRole('listitem').count()).toBeLessThanOrEqual(3);
  await expect(page.getByText(/Operations Manager/)).toHaveCount(0);
  await expect(page.getByText(firstNotes.split('\n')[0] ?? '')).toHaveCount(0);
});

test('read long ago: the role with its date, nothing green, and reading again is offered', async ({
  context,
  extension,
}) => {
  const tab = await remembered(context, extension);
  await visitLinkedin(extension, tab, ana, { page: 'experience' });
  await daysPass(extension, 150);
  const popup = await openPopup(extension);
  await expect(popup.page.getByText(/^Operations Manager, Volta \(as of \d+ \w+( \d+)?\)/)).toBeVisible();
  await expect(popup.page.getByText(briefWords.role.readAgainHint)).toBeVisible();
  await expect(popup.page.locator('.tone-new, .pill-new, .say-good')).toHaveCount(0);
  await popup.button(briefWords.role.readAgain).click();
  await expect.poll(() => tabsShowing(extension, profileAddress(ana))).toBe(1);
});

test('top card changed, jobs not read: no congratulation, and the job list is one click away', async ({
  context,
  extension,
}) => {
  const tab = await metLongAgo(context, extension);
  await visitLinkedin(extension, tab, story.after);
  const popup = await openPopup(extension);
  await expect(popup.page.getByText(briefWords.role.headlineSays('Head of Operations at Volta')).first()).toBeVisible();
  await expect(popup.page.getByText(briefWords.say.workTheseDays).first()).toBeVisible();
  await expect(popup.page.getByText(/Congratulations/)).toHaveCount(0);
  await popup.button(briefWords.role.openJobList).click();
  await expect.poll(() => tabsShowing(extension, profileAddress(ana, 'experience'))).toBe(1);
});

test('no profile on the tab: the next meeting', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  await inPopup(extension, (popup) => popup.plan({ ...inDays(2), place: 'Café Pascal', why }));
  await tab.goto('about:blank');
  const { page } = await openPopup(extension);
  await expect(page.getByRole('heading', { name: ana.name })).toBeVisible();
  await expect(page.getByText(why)).toBeVisible();
  await expect(page.getByText(/Café Pascal/)).toBeVisible();
});

test('nothing planned and no profile: Today, with the coffee to look back on', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  await inPopup(extension, (popup) => popup.hadCoffee());
  await tab.goto('about:blank');
  const { page, button } = await openPopup(extension);
  await expect(page.getByRole('heading', { name: words.today.title })).toBeVisible();
  await page.getByRole('button', { name: `How was the coffee with ${ana.name}?` }).click();
  await button(debriefWords.nothing).click();
  await expect(page.getByText(words.today.empty)).toBeVisible();
});

test('a meeting within the hour wins over the tab, which is one line below', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  await inPopup(extension, (popup) => popup.plan({ ...inMinutes(40), why }));
  await visitLinkedin(extension, tab, sara);
  const { page, button } = await openPopup(extension);
  await expect(page.getByText(why)).toBeVisible();
  await page.getByRole('button', { name: words.otherwise.person(sara.name) }).click();
  await expect(page.getByRole('heading', { name: sara.name })).toBeVisible();
  await expect(button(words.unknown.remember)).toBeVisible();
});

test('a meeting later on is one line below the person of the tab', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  await inPopup(extension, (popup) => popup.plan({ ...inDays(2), why }));
  await visitLinkedin(extension, tab, sara);
  const { page } = await openPopup(extension);
  await expect(page.getByRole('heading', { name: sara.name })).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`with ${ana.name}`) }).click();
  await expect(page.getByText(why)).toBeVisible();
});

test('a page that is not understood is said to be so, with the data safe', async ({ context, extension }) => {
  const tab = await begin(context, extension);
  extension.serve(profileAddress(ana), '<!doctype html><title>Ana</title><main><h1>A page of tomorrow</h1></main>');
  await tab.goto(profileAddress(ana));
  const { page, button } = await openPopup(extension);
  await expect(page.getByText(healthWords.changed('LinkedIn'))).toBeVisible({ timeout: 20_000 });
  await expect(button(words.unknown.remember)).toBeVisible();
});

test('search is one key away, and Enter opens the first', async ({ context, extension }) => {
  const tab = await remembered(context, extension);
  await visitLinkedin(extension, tab, sara);
  await inPopup(extension, (popup) => popup.remember());
  const { page } = await openPopup(extension);
  await expect(page.getByRole('heading', { name: sara.name })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: words.search })).toBeFocused();
  await page.keyboard.type('lindq');
  await expect(page.locator('.results').getByRole('button')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: ana.name })).toBeVisible();
});
