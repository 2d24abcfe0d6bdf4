import { describe, expect, it } from 'vitest';
import { now } from './fixtures/kit';
import { hadCoffeePreset, planPresets } from './meeting-presets';
import { isHeld } from './meeting-rules';
import { meeting } from './fixtures/kit';

const last = { kind: 'coffee', minutes: 30, place: 'Da Matteo' } as const;
const local = (at: string, zone = 'Europe/Stockholm') =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
const plans = (at: string) =>
  planPresets({ at, zone: 'Europe/Stockholm' }, null).map(({ when, start }) => [when, local(start)]);

describe('had coffee', () => {
  it('was today, is just over, took 45 minutes, at the last place', () => {
    expect(hadCoffeePreset(now, last)).toEqual({
      kind: 'coffee',
      start: '2026-11-26T11:40:00Z',
      zone: 'Europe/Stockholm',
      minutes: 45,
      place: 'Da Matteo',
    });
  });

  it('counts as held at once, at any minute', () => {
    for (let minute = 0; minute < 60; minute += 7) {
      const at = { at: `2026-11-26T12:${String(minute).padStart(2, '0')}:13Z`, zone: 'Europe/Stockholm' };
      expect(isHeld(meeting(hadCoffeePreset(at, null)), at)).toBe(true);
    }
  });
});

describe('plan a coffee', () => {
  it('offers tomorrow and in a week at the next half hour', () => {
    expect(plans('2026-11-26T12:25:00Z')).toEqual([
      ['tomorrow', '2026-11-27T13:30'],
      ['next-week', '2026-12-03T13:30'],
    ]);
  });

  it('offers Monday too before a weekend', () => {
    expect(plans('2026-11-27T09:00:00Z')).toEqual([
      ['tomorrow', '2026-11-28T10:00'],
      ['next-working-day', '2026-11-30T10:00'],
      ['next-week', '2026-12-04T10:00'],
    ]);
  });

  it('offers ten o’clock where it is late or early now', () => {
    expect(plans('2026-11-26T22:10:00Z')[0]).toEqual(['tomorrow', '2026-11-27T10:00']);
    expect(plans('2026-11-26T04:10:00Z')[0]).toEqual(['tomorrow', '2026-11-27T10:00']);
  });

  it('keeps the hour on the wall over a change of summer time', () => {
    expect(plans('2026-10-22T11:00:00Z').at(-1)).toEqual(['next-week', '2026-10-29T13:00']);
  });

  it('takes length and place from the last coffee', () => {
    expect(planPresets(now, last)[0]).toMatchObject({ minutes: 30, place: 'Da Matteo' });
  });
});
