import 'temporal-polyfill/global';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { storyPeople } from '../demo/people';
import type { Extension, FirstRunChoice } from './harness';
import { popupPage } from './pages/popup';
import { prepared } from './prepared';
import { rowsOf } from './stored';
import { timePasses } from './time-passes';
import { serveLinkedin, visitLinkedin } from './visits';

/** Ana before and after her promotion, dated from today. */
export const story = storyPeople(new Date());
export const ana = story.before;

const quiet = { linkedin: 'leave-untouched', x: 'leave-untouched' } as const;

type Choice = Partial<FirstRunChoice>;

/** The first-run choice is made, without annotation unless asked for, and a tab is open. */
export async function begin(context: BrowserContext, extension: Extension, choice: Choice = {}): Promise<Page> {
  await prepared(extension, named('begun', choice), () => extension.finishFirstRun({ ...quiet, ...choice }));
  return context.newPage();
}

/** The popup over the tab in front. */
export async function openPopup(extension: Extension) {
  return popupPage(await extension.surfaces.popup());
}

/** Does something in the popup and closes it. */
export async function inPopup(
  extension: Extension,
  act: (popup: ReturnType<typeof popupPage>) => Promise<void>,
): Promise<void> {
  const popup = await openPopup(extension);
  await act(popup);
  // Where one was typing is forgotten last, a moment after it says "Written down".
  await expect
    .poll(async () => (await rowsOf(extension, 'drafts')).map((row) => row['key']))
    .not.toContain('popup:view');
  await popup.page.close();
}

/** Ana's profile in the tab, and Ana remembered. */
export async function remembered(context: BrowserContext, extension: Extension, choice: Choice = {}): Promise<Page> {
  const tab = await begin(context, extension, choice);
  const way = await prepared(extension, named('remembered', choice), () => remember(extension, tab));
  if (way === 'laid') await visitLinkedin(extension, tab, ana);
  return tab;
}

export const firstNotes = 'Was rebuilding the supplier process alone.\nWhat would a good first hire look like?';

/** One coffee with Ana, her job list read, and 250 days since. */
export async function metLongAgo(context: BrowserContext, extension: Extension, choice: Choice = {}): Promise<Page> {
  const tab = await begin(context, extension, choice);
  const way = await prepared(extension, named('met', choice), () => meet(extension, tab));
  if (way === 'laid') await visitLinkedin(extension, tab, ana, { page: 'experience' });
  await daysPass(extension, 250);
  await tab.bringToFront();
  return tab;
}

/** And now she is promoted: profile and job list are read again, the profile is in the tab. */
export async function promoted(context: BrowserContext, extension: Extension, choice: Choice = {}): Promise<Page> {
  const tab = await begin(context, extension, choice);
  const way = await prepared(extension, named('promoted', choice), async () => {
    await meet(extension, tab);
    await daysPass(extension, 250);
    await visitLinkedin(extension, tab, story.after, { page: 'experience' });
  });
  if (way === 'laid') serveLinkedin(extension, story.after, { page: 'experience' });
  await visitLinkedin(extension, tab, story.after);
  return tab;
}

async function remember(extension: Extension, tab: Page): Promise<void> {
  await visitLinkedin(extension, tab, ana);
  await inPopup(extension, (popup) => popup.remember('Slush'));
}

async function meet(extension: Extension, tab: Page): Promise<void> {
  await remember(extension, tab);
  await inPopup(extension, (popup) => popup.hadCoffee({ place: 'Da Matteo', notes: firstNotes }));
  await visitLinkedin(extension, tab, ana, { page: 'experience' });
}

/** One preparation for each choice of the first run, which is part of what is stored. */
function named(scene: string, choice: Choice): string {
  return `${scene} ${JSON.stringify(choice)}`;
}

export async function daysPass(extension: Extension, days: number): Promise<void> {
  await timePasses(await extension.worker(), days);
}

/** The side panel of the tab in front, opened from the popup. */
export async function openPanel(extension: Extension): Promise<Page> {
  const popup = await openPopup(extension);
  const closed = popup.page.waitForEvent('close');
  await popup.openPanel();
  const panel = await extension.surfaces.panel();
  await closed;
  return panel;
}
