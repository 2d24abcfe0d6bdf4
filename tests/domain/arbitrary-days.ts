import * as fc from 'fast-check';
import { sectionOfFact } from '@/lib/domain/reading';
import type { Facts, Reading } from '@/lib/domain/reading';
import { reading } from './arbitrary-readings';

/**
 * What one person's pages gave within a day, on LinkedIn or on X: whole, partial and late sections, both signed-in
 * layouts and the signed-out one, two languages. Some came at one moment, from two tabs; some days follow an earlier.
 */
export const daysInTwoOrders: fc.Arbitrary<TwoOrders> = fc
  .record({
    earlier: fc.array(fc.tuple(reading, minutesBefore(400 * 24 * 60)), { maxLength: 2 }),
    day: fc.array(fc.tuple(reading, minutesBefore(24 * 60)), { minLength: 3, maxLength: 5 }),
    onX: fc.boolean(),
  })
  .chain(({ earlier, day, onX }) => {
    const of = (all: typeof day, end: string) =>
      all.map(([one, minutes]) => ({ ...(onX ? asOnX(one) : one), readAt: before(end, minutes) }));
    const readings = of(day, '2027-11-11T11:00:00Z');
    return fc.record({
      earlier: fc.constant(of(earlier, '2027-11-08T00:00:00Z').toSorted(byTime)),
      day: fc.constant(readings),
      shuffled: fc.shuffledSubarray(readings, { minLength: readings.length }),
    });
  });

type TwoOrders = {
  /** In the order of time. */
  readonly earlier: readonly Reading[];
  readonly day: readonly Reading[];
  readonly shuffled: readonly Reading[];
};

function minutesBefore(most: number): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 0, max: most - 1 }), fc.constantFrom(0, 60, 61));
}

function before(end: string, minutes: number): string {
  return Temporal.Instant.from(end).subtract({ minutes }).toString();
}

function byTime(a: Reading, b: Reading): number {
  return Temporal.Instant.compare(a.readAt, b.readAt);
}

/** The same words in a header: it is read whole or in part, and has no lists. */
function asOnX(one: Reading): Reading {
  const { name, bio, location } = one.facts;
  const facts = Object.fromEntries(
    Object.entries({ name, bio, location }).filter(([, value]) => value !== undefined),
  ) as Facts;
  const header = one.sections[sectionOfFact.linkedin.name] === 'complete' ? 'complete' : 'partial';
  const handle = one.identity.handle?.replaceAll('-', '_') ?? 'ana_example';
  return {
    ...one,
    source: 'x',
    layout: 'profile',
    url: `https://x.com/${handle}`,
    viewer: 'signed-in',
    identity: { id: '1234567', handle },
    facts,
    sections: { header, posts: 'not-loaded' },
  };
}
