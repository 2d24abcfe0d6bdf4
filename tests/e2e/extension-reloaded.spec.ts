import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, built } from './harness';
import { heldReadings } from './held';
import { serveSite, sites } from './sites';

/** A build of its own, since its version is raised under way. */
const test = base.extend<{ source: string }>({
  source: [built, { option: true }],
  folder: async ({ source }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'prefika-build-'));
    await cp(source, folder, { recursive: true });
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

for (const site of sites) {
  test(`${site.site}: after an update the old script is silent within a second and leaves no node; the new one takes over`, async ({
    context,
    extension,
    folder,
  }) => {
    await extension.finishFirstRun();
    serveSite(extension, site);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    await page.goto(site.people[0]?.url ?? '');
    await expect.poll(async () => (await extension.surfaces.annotation(page))?.text).toContain('Remember');
    expect(await hosts(page)).toBe(1);

    await raiseVersion(folder);
    await extension.surfaces.reload(folder);
    await page.waitForTimeout(1000);
    expect(await hosts(page)).toBeLessThanOrEqual(1);

    await expect
      .poll(async () => (await extension.surfaces.annotation(page))?.text, { timeout: 15_000 })
      .toContain('Remember');
    await page.mouse.wheel(0, 400);
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await page.waitForTimeout(2500);
    expect(await hosts(page)).toBe(1);
    expect((await heldReadings(extension)).map(({ reading }) => reading.facts.name)).toEqual([site.people[0]?.name]);
    expect(problems).toEqual([]);
  });
}

test('taken out of the browser, it leaves the open page without a node and without a word', async ({
  context,
  extension,
  folder,
}) => {
  // Only what was loaded that way can be taken out that way.
  await extension.surfaces.reload(folder);
  await extension.finishFirstRun();
  const site = sites[1];
  serveSite(extension, site);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => problems.push(message.text()));
  await page.goto(site.people[0]?.url ?? '');
  await expect.poll(async () => (await extension.surfaces.annotation(page))?.text).toContain('Remember');

  await extension.surfaces.remove();
  await page.waitForTimeout(1000);
  expect(await hosts(page)).toBe(0);
  await page.evaluate(() => history.pushState(null, '', '/saraek_'));
  await page.mouse.wheel(0, 400);
  await page.waitForTimeout(1500);
  expect(await hosts(page)).toBe(0);
  expect(problems).toEqual([]);
});

async function hosts(page: { evaluate: (count: () => number) => Promise<number> }): Promise<number> {
  return page.evaluate(() => [...document.documentElement.children].filter(({ tagName }) => tagName === 'DIV').length);
}

async function raiseVersion(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  await writeFile(path, JSON.stringify({ ...manifest, version: '99.0.0' }));
}
