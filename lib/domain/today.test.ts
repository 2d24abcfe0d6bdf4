import { describe, expect, it } from 'vitest';
import { change, firstMeeting, meeting, now, promotion } from './fixtures/kit';
import { todayList } from './today';
import type { TodayInput } from './today';

const names = new Map([
  ['ana', 'Ana Lindqvist'],
  ['sara', 'Sara Ek'],
]);
const list = (patch: Partial<TodayInput>) => todayList({ now, meetings: [], changes: [], names, ...patch });

describe('today', () => {
  it('holds meetings of today and tomorrow, soonest first, then debriefs, then changes', () => {
    const tomorrow = meeting({ id: 'tomorrow', start: '2026-11-27T08:00:00Z' });
    const inTwoDays = meeting({ id: 'later', start: '2026-11-28T08:00:00Z' });
    const yesterday = meeting({ id: 'yesterday', start: '2026-11-25T08:00:00Z' });
    const result = list({
      meetings: [inTwoDays, yesterday, tomorrow, firstMeeting(), meeting()],
      changes: [{ ...promotion, personId: 'ana' }],
    });
    expect(result.map((item) => [item.kind, item.from?.id])).toEqual([
      ['meeting', 'second'],
      ['meeting', 'tomorrow'],
      ['debrief', 'yesterday'],
      ['changes', 'c-promotion'],
    ]);
    expect(result[0]).toMatchObject({
      day: 'today',
      underWay: false,
      people: [{ personId: 'ana', name: 'Ana Lindqvist' }],
    });
    expect(result[1]).toMatchObject({ day: 'tomorrow' });
  });

  it('reckons days by the user’s own clock', () => {
    const late = meeting({ start: '2026-11-26T23:30:00Z' });
    expect(list({ meetings: [late] })).toMatchObject([{ day: 'tomorrow' }]);
    expect(list({ meetings: [late], now: { at: now.at, zone: 'America/New_York' } })).toMatchObject([{ day: 'today' }]);
  });

  it('keeps a meeting that is under way, from yesterday too', () => {
    const long = meeting({ kind: 'event', start: '2026-11-25T20:00:00Z', minutes: 24 * 60 });
    expect(list({ meetings: [long] })).toMatchObject([{ kind: 'meeting', day: 'today', underWay: true }]);
  });

  it('asks for a debrief until it is written, 14 days at most, the latest first', () => {
    const held = (id: string, start: string) => meeting({ id, start });
    const meetings = [
      held('ten', '2026-11-16T08:00:00Z'),
      held('two', '2026-11-24T08:00:00Z'),
      held('twenty', '2026-11-06T08:00:00Z'),
      meeting({ id: 'off', start: '2026-11-24T08:00:00Z', cancelledAt: now.at }),
    ];
    expect(list({ meetings }).map((item) => item.from?.id)).toEqual(['two', 'ten']);
    expect(list({ meetings })[0]).toMatchObject({ closesAt: '2026-12-08T08:45:00Z' });
  });

  it('has one line per person with the biggest change, people with the biggest news first', () => {
    const changes = [
      { ...change('location', { id: 'c1' }), personId: 'sara' },
      { ...change('bio', { id: 'c2' }), personId: 'ana' },
      { ...promotion, personId: 'ana' },
      { ...change('headline', { id: 'c3', low: true }), personId: 'sara' },
      { ...change('new-job', { id: 'c4' }), personId: 'gone' },
    ];
    expect(list({ changes })).toMatchObject([
      { personId: 'ana', biggest: { id: 'c-promotion' }, changeIds: ['c-promotion', 'c2'] },
      { personId: 'sara', biggest: { id: 'c1' }, changeIds: ['c1'] },
    ]);
  });

  it('is empty when nothing is due', () => {
    expect(list({ meetings: [firstMeeting()] })).toEqual([]);
  });
});
