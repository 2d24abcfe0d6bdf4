import type { Page } from '@playwright/test';
import { randomOf } from '../race/random';
import { expect, test, type Extension } from './harness';
import { heldReadings, watchHeld } from './held';
import { moveInside, serveSite, sites, type PlayedSite } from './sites';

const x = sites[1];

for (const site of sites) {
  test(`${site.site}: from A to B without a load, back and forward, each is read as who it is`, async ({
    context,
    extension,
  }) => {
    await extension.finishFirstRun();
    const page = await opened(context, extension, site);
    await heldIs(extension, 0, site);
    await moveInside(page, site, 1, 700);
    await heldIs(extension, 1, site);
    await chipStandsBy(page, extension, site, 1);
    await page.goBack();
    await put(page, site, 0);
    await heldIs(extension, 0, site);
    await page.goForward();
    await put(page, site, 1);
    await heldIs(extension, 1, site);
  });

  test(`${site.site}: 100 navigations in a hurry, and never A’s facts under B`, async ({ context, extension }) => {
    test.setTimeout(180_000);
    await extension.finishFirstRun();
    const held = await watchHeld(extension);
    const page = await opened(context, extension, site);
    const random = randomOf(7);
    for (let count = 0; count < 100; count += 1) {
      await moveInside(page, site, random.below(site.people.length), random.pick([0, 50, 300, 700, 1200]));
      if (random.chance(0.2)) await page.evaluate(() => history.back());
      await page.waitForTimeout(random.pick([0, 30, 200, 600, 1400]));
    }
    await moveInside(page, site, 2, 0);
    await heldIs(extension, 2, site);
    const readings = await held();
    expect(readings.length).toBeGreaterThan(3);
    for (const { key, reading } of readings) {
      const person = site.people.find(({ url }) => handleOf(url) === reading.identity.handle?.toLowerCase());
      expect(key.toLowerCase()).toContain(reading.identity.handle?.toLowerCase());
      expect(reading.facts.name).toBe(person?.name);
    }
  });
}

test('a hover card of somebody else changes nothing', async ({ context, extension }) => {
  await extension.finishFirstRun();
  const held = await watchHeld(extension);
  const page = await opened(context, extension, x);
  await heldIs(extension, 0, x);
  await page.evaluate(() => {
    const card = document.createElement('div');
    card.innerHTML =
      '<div data-testid="HoverCard"><div data-testid="UserName"><div dir="ltr"><span>Someone Else</span></div><div dir="ltr"><span>@someone_else</span></div></div><div data-testid="UserDescription">Not her words</div></div>';
    document.body.append(card);
  });
  await page.waitForTimeout(3000);
  expect(new Set((await held()).map(({ reading }) => reading.facts.name))).toEqual(new Set([x.people[0]?.name]));
});

test('a page that is no profile takes the chip and what was held with it', async ({ context, extension }) => {
  await extension.finishFirstRun();
  const page = await opened(context, extension, x);
  await heldIs(extension, 0, x);
  await page.evaluate(() => history.pushState(null, '', '/home'));
  await expect.poll(async () => extension.surfaces.annotation(page)).toBeNull();
  await expect.poll(async () => (await heldReadings(extension)).length).toBe(0);
});

async function opened(
  context: { newPage: () => Promise<Page> },
  extension: Extension,
  site: PlayedSite,
): Promise<Page> {
  serveSite(extension, site);
  const page = await context.newPage();
  await page.goto(site.people[0]?.url ?? '');
  return page;
}

/** What the site's own handler of `popstate` would show. */
async function put(page: Page, { people, frame }: PlayedSite, index: number): Promise<void> {
  await page.evaluate(
    ({ html, selector }) => {
      const next = new DOMParser().parseFromString(html, 'text/html').querySelector(selector);
      document.querySelector(selector)?.replaceChildren(...(next?.childNodes ?? []));
    },
    { html: people[index]?.html ?? '', selector: frame },
  );
}

async function heldIs(extension: Extension, index: number, { people }: PlayedSite): Promise<void> {
  const names = async () => (await heldReadings(extension)).map(({ reading }) => reading.facts.name);
  await expect.poll(names, { timeout: 15_000 }).toEqual([people[index]?.name]);
}

async function chipStandsBy(page: Page, extension: Extension, { people }: PlayedSite, index: number): Promise<void> {
  const name = people[index]?.name ?? '';
  await expect.poll(async () => (await extension.surfaces.annotation(page))?.buttons[0]?.name).toBe(`Remember ${name}`);
}

function handleOf(url: string): string {
  return decodeURIComponent((new URL(url).pathname.replace(/\/$/, '').split('/').at(-1) ?? '').toLowerCase());
}
