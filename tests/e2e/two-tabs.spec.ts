import { expect, test } from './harness';
import { heldReadings } from './held';
import { serveSite, sites } from './sites';

for (const site of sites) {
  test(`${site.site}: two people in two tabs at once are each read as who they are`, async ({ context, extension }) => {
    await extension.finishFirstRun();
    serveSite(extension, site);
    const [one, other] = site.people;
    const first = await context.newPage();
    const second = await context.newPage();
    await Promise.all([first.goto(one?.url ?? ''), second.goto(other?.url ?? '')]);
    // A tab that is not in front is slowed down by the browser; each is looked at in turn, as one does.
    await first.bringToFront();
    await first.waitForTimeout(1500);
    await second.bringToFront();
    const names = async () => (await heldReadings(extension)).map(({ reading }) => reading.facts.name ?? '');
    await expect
      .poll(async () => new Set(await names()), { timeout: 20_000 })
      .toEqual(new Set([one?.name, other?.name]));
    for (const { reading } of await heldReadings(extension)) {
      const person = site.people.find(({ name }) => name === reading.facts.name);
      expect(person?.url.toLowerCase()).toContain(reading.identity.handle?.toLowerCase());
    }
    await first.close();
    await expect.poll(names).toEqual([other?.name]);
  });
}
