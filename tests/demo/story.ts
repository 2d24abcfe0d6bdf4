import type { BrowserContext, Page } from '@playwright/test';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import { debrief as debriefWords } from '@/lib/i18n/en/debrief';
import { panel as panelWords } from '@/lib/i18n/en/panel';
import { popup as popupWords } from '@/lib/i18n/en/popup';
import { xPage } from '@/lib/sources/x/fixtures/page';
import { zone, type Extension } from '../e2e/harness';
import { chipOn } from '../e2e/pages/chip';
import { popupPage } from '../e2e/pages/popup';
import { sectionStored } from '../e2e/stored';
import { timePasses } from '../e2e/time-passes';
import { daysBetween, storyPeople } from './people';

/** What was seen at each stop: told as it happens, and looked at or photographed. */
export type Stop = (title: string, page: Page) => Promise<void>;

export const why = 'Advice on hiring our first operations person';

/** Plays the second coffee with Ana from the first visit to the brief, and gives the popup that shows the brief. */
export async function playStory(context: BrowserContext, extension: Extension, stop: Stop): Promise<Page> {
  const now = new Date();
  const { before, after, xBefore, xAfter, xPosts } = storyPeople(now);
  const profile = profileAddress(before);
  const jobList = profileAddress(before, 'experience');
  const onX = `https://x.com/${xBefore.handle}`;
  const web = { person: before, x: xBefore, posts: xPosts.slice(1) };
  extension.serve(profile, () => linkedinPage({ page: 'profile', person: web.person }));
  extension.serve(jobList, () => linkedinPage({ page: 'experience', person: web.person }));
  extension.serve(onX, () => xPage({ person: web.x, posts: web.posts }));

  const welcome = await extension.open('options.html#/welcome');
  await stop('First run: what is read, stored and never done; two questions, one button', welcome);
  await welcome.close();
  await extension.finishFirstRun();

  const tab = await context.newPage();
  await tab.goto(profile);
  await chip(extension, tab, 'Remember');
  await stop('A profile of somebody unknown: the chip offers to remember', tab);
  const first = popupPage(await extension.surfaces.popup());
  await stop('The popup offers the same, with what was read', first.page);
  await first.remember('Slush, via Jon Berg');
  await first.hadCoffee({
    place: 'Da Matteo',
    notes: 'Was rebuilding the supplier process alone.\nLiked Turn the Ship Around.',
  });
  await first.button(popupWords.meeting.debrief).waitFor();
  await stop('One coffee logged', first.page);
  await first.button(popupWords.meeting.debrief).click();
  await first.page.getByLabel(debriefWords.nextStep, { exact: true }).waitFor();
  await first.page.keyboard.type('Again when the new plant is running\nme: intro to Sara Ek\nana: supplier checklist');
  await stop('The minute after it: what each promised, understood as it is typed', first.page);
  await first.page.keyboard.press('Control+Enter');
  await first.page.getByText(debriefWords.after.title).waitFor();
  await stop('What can be done at once, the draft of the introduction among it', first.page);
  await first.page.close();
  await visitJobList();
  await tab.goto(onX);
  await chip(extension, tab, 'Remember');
  const joined = popupPage(await extension.surfaces.popup());
  await joined.sameAs(before.name);
  await joined.page.close();
  await chip(extension, tab, '1 coffee');

  await timePasses(await extension.worker(), daysBetween);
  Object.assign(web, { person: after, x: xAfter, posts: xPosts });

  await tab.bringToFront();
  await tab.goto(profile);
  await chip(extension, tab, '1 coffee');
  const held = await extension.surfaces.popup();
  await held.getByText('Job list not read').waitFor();
  await stop(`${daysBetween} days later: the headline is new, the job list not read, so nothing is claimed`, held);
  await held.close();
  await visitJobList();
  await stop('Her job list, as the user opens it', tab);
  const told = popupPage(await extension.surfaces.popup());
  await told.page.getByText('Head of Operations').first().waitFor();
  const soon = Temporal.Instant.from(now.toISOString())
    .add({ minutes: 35 })
    .round({ smallestUnit: 'minute', roundingIncrement: 5 })
    .toZonedDateTimeISO(zone);
  await told.plan({
    date: soon.toPlainDate().toString(),
    time: soon.toPlainTime().toString({ smallestUnit: 'minute' }),
    place: 'Café Pascal',
    why,
  });
  await told.page.close();
  const openedX = new Date();
  await tab.goto(onX);
  await sectionStored(extension, 'posts', openedX);
  await chip(extension, tab, '1 coffee');
  await stop('X: the bio names the new role, and there is a post', tab);

  await tab.goto(profile);
  const onPage = chipOn(extension, tab);
  await onPage.press(/1 coffee/);
  await stop('What the chip says on click', tab);
  await onPage.press(/^Note$/);
  const panel = await extension.surfaces.panel();
  const note = panel.getByRole('textbox', { name: panelWords.noteLabel }).first();
  await note.fill('Looks for someone who has run a plant start-up before. Sara Ek may know two people.');
  await panel.getByText(panelWords.states.saved).first().waitFor();
  await stop('Note opens the side panel on the notes, saved as one types', panel);
  await panel.getByRole('tab', { name: panelWords.tabs.timeline }).click();
  await panel.getByText(panelWords.before, { exact: true }).first().waitFor();
  await stop('The time line: what changed, with both values', panel);

  await tab.goto('about:blank');
  const brief = await extension.surfaces.popup();
  await brief.getByText(why).first().waitFor();
  await stop('Half an hour before the second coffee: the brief', brief);
  return brief;

  async function visitJobList(): Promise<void> {
    const opened = new Date();
    await tab.goto(jobList);
    await sectionStored(extension, 'experience', opened);
  }
}

/** Waits until the annotation on the page says this. */
export async function chip(extension: Extension, page: Page, text: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if ((await extension.surfaces.annotation(page))?.text.includes(text)) return;
    await page.waitForTimeout(150);
  }
  const shown = await extension.surfaces.annotation(page);
  throw new Error(`The annotation does not say "${text}" but ${JSON.stringify(shown?.text ?? null)}.`);
}
