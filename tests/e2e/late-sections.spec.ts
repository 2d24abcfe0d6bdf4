import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './harness';
import { heldReadings } from './held';
import { ana, begin } from './scenes';

test('what the site loads as one scrolls is read as it comes, and nothing is scrolled for it', async ({
  context,
  extension,
}) => {
  const tab = await begin(context, extension);
  const url = profileAddress(ana);
  extension.serve(url, linkedinPage({ page: 'profile', person: ana, experience: 'on-scroll' }));
  await tab.goto(url);
  await expect.poll(() => experience(extension), { timeout: 15_000 }).toEqual({ state: 'not-loaded', jobs: 0 });
  await tab.waitForTimeout(2500);
  expect(await scrolled(tab)).toBe(0);
  expect(await experience(extension)).toEqual({ state: 'not-loaded', jobs: 0 });

  await tab.evaluate(() => {
    const scroller = document.querySelector('main#workspace');
    scroller?.scrollTo(0, scroller.scrollHeight);
  });
  const roles = ana.jobs.flatMap((job) => job.roles).length;
  await expect.poll(() => experience(extension), { timeout: 15_000 }).toEqual({ state: 'complete', jobs: roles });
});

async function experience(extension: Extension): Promise<{ state: string | undefined; jobs: number } | null> {
  const held = (await heldReadings(extension))[0]?.reading;
  return held ? { state: held.sections.experience, jobs: held.facts.positions?.length ?? 0 } : null;
}

function scrolled(tab: Page): Promise<number> {
  return tab.evaluate(() => (document.querySelector('main#workspace')?.scrollTop ?? 0) + scrollY);
}
