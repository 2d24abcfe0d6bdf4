// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedinSite } from './linkedin-site';
import { race, type Outcome } from './race';
import { xSite } from './x-site';

/** Of both sites together; `npm run test:race` asks for 10,000. */
const navigations = Number(process.env['RACE_NAVIGATIONS'] ?? 500) / 2;
const perRun = 250;

const sites: readonly (readonly [string, (seed: number, navigations: number, hasty?: boolean) => Promise<Outcome>])[] =
  [
    [
      'LinkedIn',
      (seed, count, hasty) =>
        race(hasty ? { ...linkedinSite, source: { ...linkedinSite.source, settleMs: 0 } } : linkedinSite, seed, count),
    ],
    [
      'X',
      (seed, count, hasty) => race(hasty ? { ...xSite, source: { ...xSite.source, settleMs: 0 } } : xSite, seed, count),
    ],
  ];

describe.each(sites)('navigation inside the page on %s', (_, play) => {
  it(
    'never puts one person’s facts under another, and misses nobody who stands still',
    { timeout: 1_200_000 },
    async () => {
      const total = { navigations: 0, sent: 0 };
      for (let seed = 1; total.navigations < navigations; seed += 1) {
        const outcome = await play(seed, perRun);
        expect(outcome.wrong).toEqual([]);
        expect(outcome.missed).toEqual([]);
        expect(outcome.misplaced).toEqual([]);
        total.navigations += outcome.navigations;
        total.sent += outcome.sent;
      }
      expect(total.sent).toBeGreaterThan(total.navigations / 20);
    },
  );

  it('would put them there without settling: the model is a hard one', { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 12 && wrong.length === 0; seed += 1)
      wrong.push(...(await play(seed, perRun, true)).wrong);
    expect(wrong.length).toBeGreaterThan(0);
  });
});
