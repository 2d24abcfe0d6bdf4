import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from '@/lib/domain/diff';
import { mergeReading } from '@/lib/domain/merge';
import type { Known } from '@/lib/domain/merge';
import type { FieldEdit } from '@/lib/domain/picture';
import { readingOf } from '@/lib/domain/picture-as-reading';
import type { Reading, Sections } from '@/lib/domain/reading';
import { knownAt, pictureAt } from '@/lib/domain/replay';
import { reading, readingsInOrder } from './arbitrary-readings';

const runs = { numRuns: 200 };

describe('laws of changes', () => {
  test('a reading held against itself is no change', () => {
    fc.assert(
      fc.property(reading, (one) => {
        expect(diff(one, one)).toEqual([]);
        expect(diff(one, { ...one, readAt: '2027-01-01T00:00:00Z' })).toEqual([]);
      }),
      runs,
    );
  });

  test('losing sections never ends a role', () => {
    fc.assert(
      fc.property(reading, fc.constantFrom('absent', 'not-loaded', 'unreadable'), (one, state) => {
        const { positions: _positions, education: _education, bio: _bio, companies: _companies, ...facts } = one.facts;
        const lost: Sections = { ...one.sections, experience: state, education: state, about: state };
        expect(diff(one, { ...one, readAt: '2027-01-01T00:00:00Z', facts, sections: lost })).toEqual([]);
      }),
      runs,
    );
  });

  test('a list that is no whole list never loses a role', () => {
    fc.assert(
      fc.property(reading, fc.nat(), (one, at) => {
        const positions = (one.facts.positions ?? []).filter((_, index) => index !== at % 4);
        const after: Reading = {
          ...one,
          readAt: '2027-01-01T00:00:00Z',
          facts: { ...one.facts, positions },
          sections: { ...one.sections, experience: 'partial' },
        };
        const ends = diff(one, after).filter((change) => change.kind === 'left' || change.kind === 'no-longer-listed');
        expect(ends).toEqual([]);
      }),
      runs,
    );
  });

  test('an ended role, a held change and a low one never get a line to say', () => {
    fc.assert(
      fc.property(reading, reading, (before, after) => {
        for (const change of diff(before, after)) {
          const unsaid =
            ['left', 'no-longer-listed', 'company-unclear', 'location'].includes(change.kind) ||
            change.certainty === 'maybe' ||
            change.low === true;
          if (unsaid) expect(change).toMatchObject({ mayBeSaid: false });
          if (change.kind === 'left') expect(change.tone).toBe('careful');
        }
      }),
      runs,
    );
  });

  test('signed-out pages never end, begin or rename anything that was read signed in', () => {
    fc.assert(
      fc.property(reading, reading, (before, after) => {
        fc.pre(before.viewer !== after.viewer);
        expect(diff(before, after).filter((change) => change.kind !== 'handle')).toEqual([]);
      }),
      runs,
    );
  });
});

describe('laws of the picture', () => {
  test('replay gives back exactly every picture that was', () => {
    fc.assert(
      fc.property(readingsInOrder, (readings) => {
        const { history, edits } = recorded(readings);
        const current = history.at(-1)?.known.picture;
        for (const { at, known } of history)
          expect(current && plain(pictureAt(current, edits, at))).toEqual(plain(known.picture));
      }),
      runs,
    );
  });

  test('an equal reading edits nothing', () => {
    fc.assert(
      fc.property(readingsInOrder, (readings) => {
        const { history } = recorded(readings);
        const [known, last] = [history.at(-1)?.known, readings.at(-1)];
        if (!known || !last) return;
        const again = mergeReading(known, { ...last, readAt: '2027-03-02T00:00:00Z' }, 'identity');
        const twice = mergeReading(again, { ...last, readAt: '2027-03-02T01:00:00Z' }, 'identity');
        expect(twice.edits).toEqual([]);
        expect(twice.picture).toBe(again.picture);
      }),
      runs,
    );
  });

  test('a picture held against an earlier one never tells of a role that no page ended', () => {
    fc.assert(
      fc.property(readingsInOrder, (readings) => {
        const { history, edits } = recorded(readings);
        const [first, last] = [history[0], history.at(-1)];
        if (!first || !last) return;
        const before = knownAt(last.known, edits, first.at);
        const changes = diff(
          readingOf(before.picture, before.freshness),
          readingOf(last.known.picture, last.known.freshness, { since: first.at }),
        );
        const ended = readings.some((one) =>
          one.facts.positions?.some((role) => !role.current && typeof role.end === 'string'),
        );
        if (!ended) expect(changes.map((change) => change.kind)).not.toContain('left');
      }),
      runs,
    );
  });
});

function recorded(readings: readonly Reading[]) {
  let now: Known | null = null;
  const edits: FieldEdit[] = [];
  const history: { readonly at: string; readonly known: Known }[] = [];
  for (const each of readings) {
    const merged = mergeReading(now, each, 'identity');
    edits.push(...merged.edits.map((edit, at) => ({ ...edit, seq: edits.length + at + 1 })));
    now = { picture: merged.picture, freshness: merged.freshness };
    history.push({ at: each.readAt, known: now });
  }
  return { history, edits };
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
