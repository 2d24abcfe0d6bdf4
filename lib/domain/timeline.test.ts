import { describe, expect, it } from 'vitest';
import { followUp, introduction, mention, promise, touch } from './fixtures/records';
import { filtered, offeredFilters, recordEntries, type TimelineEntry } from './timeline';

const nothing = { promises: [], introductions: [], touches: [], mentions: [], followUps: [], namesCameUp: [] };
const lines = (records: Partial<typeof nothing> | object) =>
  recordEntries({ ...nothing, ...records }, 'ana', new Map([['sara', 'Sara Ek']])).map((entry) => [
    entry.kind,
    'step' in entry ? (entry.step?.kind ?? null) : null,
    entry.at.slice(0, 10),
  ]);

describe('the time line', () => {
  it('tells of each record when it began and each thing that happened to it, at its own moment', () => {
    const steps = [
      { kind: 'reminded' as const, at: '2026-11-20T08:00:00Z' },
      { kind: 'kept' as const, at: '2026-11-21T08:00:00Z' },
    ];
    expect(lines({ promises: [promise({ steps })], touches: [touch()] })).toEqual([
      ['promise', 'kept', '2026-11-21'],
      ['promise', 'reminded', '2026-11-20'],
      ['promise', null, '2026-03-12'],
      ['touch', null, '2026-10-01'],
    ]);
  });

  it('[P26] tells when a copy of a book was ordered and sent', () => {
    const steps = [
      { kind: 'copy-wanted' as const, at: '2026-03-12T15:00:00Z' },
      { kind: 'copy-sent' as const, at: '2026-03-20T15:00:00Z' },
    ];
    expect(lines({ mentions: [mention({ steps })] })).toContainEqual(['mention', 'copy-sent', '2026-03-20']);
  });

  it('only the last thing that happened can be taken back', () => {
    const steps = [
      { kind: 'mailed' as const, at: '2026-11-20T08:00:00Z' },
      { kind: 'answered' as const, at: '2026-11-21T08:00:00Z' },
    ];
    const entries = recordEntries({ ...nothing, followUps: [followUp({ steps })] }, 'ana', new Map());
    expect(entries.map((entry) => 'last' in entry && entry.last)).toEqual([true, false, false]);
  });

  it('says who spoke of them where their own name came up', () => {
    const name = {
      ...touch(),
      name: 'Ana Lindqvist',
      saidById: 'sara',
      personId: 'ana',
      meetingId: null,
      settledAt: null,
    };
    const [about] = recordEntries({ ...nothing, namesCameUp: [name] }, 'ana', new Map([['sara', 'Sara Ek']]));
    const [said] = recordEntries({ ...nothing, namesCameUp: [{ ...name, saidById: 'ana' }] }, 'ana', new Map());
    expect([about, said]).toMatchObject([{ by: 'Sara Ek' }, { by: null }]);
  });

  it('can be narrowed to each kind that there is something of, and every entry is of one kind', () => {
    const entries: readonly TimelineEntry[] = recordEntries(
      { ...nothing, promises: [promise()], introductions: [introduction()], touches: [touch()] },
      'ana',
      new Map(),
    );
    const offered = offeredFilters(entries);
    expect(offered).toEqual(['all', 'promise', 'introduction', 'contact']);
    expect(filtered(entries, 'all')).toEqual(entries);
    expect(offered.slice(1).flatMap((filter) => filtered(entries, filter))).toHaveLength(entries.length);
    expect(offeredFilters(entries.slice(0, 1))).toEqual([]);
  });
});
