// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { race } from './race';
import { xSite } from './x-site';

/** `npm run test:race` asks for 10,000. */
const navigations = Number(process.env['RACE_NAVIGATIONS'] ?? 300);
const perRun = 250;

describe.each([['X', xSite]] as const)('navigation inside the page on %s', (_, site) => {
  it('never puts one person’s facts under another, and misses nobody who stands still', { timeout: 1_200_000 }, async () => {
    const total = { navigations: 0, sent: 0 };
    for (let seed = 1; total.navigations < navigations; seed += 1) {
      const outcome = await race(site, seed, perRun);
      expect(outcome.wrong).toEqual([]);
      expect(outcome.missed).toEqual([]);
      expect(outcome.misplaced).toEqual([]);
      total.navigations += outcome.navigations;
      total.sent += outcome.sent;
    }
    expect(total.sent).toBeGreaterThan(total.navigations / 20);
  });

  it('would put them there without settling: the model is a hard one', { timeout: 60_000 }, async () => {
    const hasty = { ...site, source: { ...site.source, settleMs: 0 } };
    const outcome = await race(hasty, 1, perRun);
    expect(outcome.wrong.length).toBeGreaterThan(0);
  });
});
