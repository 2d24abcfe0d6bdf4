import { describe, expect, it } from 'vitest';
import {
  asksForNextEvent,
  channelsOf,
  eventName,
  eventToTag,
  impressionOf,
  metOf,
  starredFirst,
  toWriteFirst,
} from './event';
import { followUp } from './fixtures/records';
import { meeting, now } from './fixtures/kit';
import { meetingProblems } from './meeting-rules';

/** The evening before: 18:00 to 21:00 in Stockholm on 25 November. */
const slush = (patch = {}) =>
  meeting({
    id: 'slush',
    kind: 'event',
    place: 'Slush, Helsinki',
    purpose: '',
    start: '2026-11-25T17:00:00Z',
    minutes: 180,
    personIds: ['ana', 'bo', 'kim'],
    impressions: [{ personId: 'kim', starred: true, line: 'Runs plant two' }],
    ...patch,
  });
const at = (moment: string) => ({ at: moment, zone: 'Europe/Stockholm' });

describe('an event', () => {
  it('has the name before its place, and needs nobody to be planned', () => {
    expect([eventName(slush()), eventName(slush({ place: '', purpose: 'Fair' }))]).toEqual(['Slush', 'Fair']);
    expect(meetingProblems(slush({ personIds: [] }), now)).toEqual([]);
    expect(meetingProblems(meeting({ personIds: [] }), now)).toEqual([{ kind: 'nobody' }]);
  });

  it('[P49] offers its tag from its start until three days after its end, by the wall clock', () => {
    const offered = (moment: string) => eventToTag([slush()], at(moment))?.id ?? null;
    expect(offered('2026-11-25T16:59:00Z')).toBeNull();
    expect(offered('2026-11-25T17:00:00Z')).toBe('slush');
    expect(offered('2026-11-28T22:59:00Z')).toBe('slush');
    expect(offered('2026-11-28T23:00:00Z')).toBeNull();
  });

  it('[P49] offers the one that began last, and none that is cancelled, in the trash or no event', () => {
    const morning = slush({ id: 'fair', start: '2026-11-26T07:00:00Z' });
    expect(eventToTag([morning, slush()], now)?.id).toBe('fair');
    expect(eventToTag([slush({ cancelledAt: now.at })], now)).toBeNull();
    expect(eventToTag([slush({ deletedAt: now.at })], now)).toBeNull();
    expect(eventToTag([slush({ kind: 'coffee' })], now)).toBeNull();
  });

  it('[P46] keeps a star and one line for each, also where nothing was noted', () => {
    expect(impressionOf(slush(), 'kim')).toMatchObject({ starred: true, line: 'Runs plant two' });
    expect(impressionOf(slush(), 'ana')).toEqual({ personId: 'ana', starred: false, line: '' });
  });

  it.each([
    ['Ana Lindqvist', { name: 'Ana Lindqvist', starred: false, line: '' }],
    [
      '* Ana Lindqvist: runs plant two: soon three',
      { name: 'Ana Lindqvist', starred: true, line: 'runs plant two: soon three' },
    ],
    ['Ana ★: plants', { name: 'Ana', starred: true, line: 'plants' }],
    ['  : no name', { name: '', starred: false, line: 'no name' }],
  ])('[P46] reads “%s” as one writes it in a hurry', (text, met) => {
    expect(metOf(text)).toEqual(met);
  });

  it('[P47] asks to write first to those with a star, and leaves nobody out', () => {
    expect(starredFirst(slush())).toEqual(['kim', 'ana', 'bo']);
    expect(toWriteFirst(slush(), [followUp({ personId: 'ana', meetingId: 'slush' })])).toEqual(['kim', 'bo']);
    const many = Array.from({ length: 200 }, (_, index) => `p${index}`);
    expect(toWriteFirst(slush({ personIds: many, impressions: [] }), [])).toHaveLength(200);
  });

  it('[P51] offers no channel but those they gave', () => {
    const known = { email: 'ana@volta.example', sources: ['linkedin', 'x'] as const };
    expect(channelsOf({ ...known, given: ['x'] })).toEqual(['x']);
    expect(channelsOf({ ...known, given: [] })).toEqual(['mail', 'linkedin', 'x']);
    expect(channelsOf({ given: [], email: '', sources: [] })).toEqual(['mail']);
  });

  it('[P52] lists the mail first, whatever else they gave', () => {
    expect(channelsOf({ given: ['x', 'phone', 'mail'], email: '', sources: [] })).toEqual(['mail', 'phone', 'x']);
  });

  it('[P56] asks for the next event once a follow-up moved on, unless one is planned', () => {
    const mailed = (moment: string) => ({ kind: 'mailed', at: moment }) as const;
    const over = followUp({ steps: [mailed('2026-11-01T09:00:00Z'), mailed('2026-11-04T09:00:00Z')] });
    const next = slush({ id: 'next', start: '2026-12-09T17:00:00Z' });
    expect(asksForNextEvent([over], [slush()], now)).toBe(true);
    expect(asksForNextEvent([over], [slush(), next], now)).toBe(false);
    expect(asksForNextEvent([followUp()], [slush()], now)).toBe(false);
  });
});
