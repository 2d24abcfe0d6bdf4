import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { ms } from './moments';

const digits = (most: number, width = 2) =>
  integer({ min: 0, max: most }).map((value) => `${value}`.padStart(width, '0'));

/** Moments that there are, and many that there are not. */
const written = tuple(
  digits(9999, 4),
  digits(13),
  digits(32),
  digits(24),
  digits(61),
  digits(61),
  constantFrom('', '.5', '.123', '.1234567'),
)
  .map(([year, month, day, hour, minute, second, part]) => `${year}-${month}-${day}T${hour}:${minute}:${second}${part}`)
  .chain((at) => constantFrom('Z', '+02:00', '', ' Z').map((zone) => `${at}${zone}`));

it('counts every moment as Temporal does, and takes none that Temporal refuses', () => {
  const days = ['2026-02-29', '2028-02-29', '2026-04-31', '2026-12-31', '2026-01-30', '2026-06-30', '2026-13-01'];
  for (const day of days) expectAsTemporal(`${day}T09:00:00Z`);
  assert(property(written, expectAsTemporal), { numRuns: 2_000 });
});

function expectAsTemporal(at: string): void {
  expect(
    outcome(() => ms(at)),
    at,
  ).toBe(outcome(() => Temporal.Instant.from(at).epochMilliseconds));
}

function outcome(count: () => number): number | 'refused' {
  try {
    return count();
  } catch {
    return 'refused';
  }
}
