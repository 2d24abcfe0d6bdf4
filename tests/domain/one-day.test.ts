import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeReading } from '@/lib/domain/merge';
import type { Known } from '@/lib/domain/merge';
import type { FieldEdit } from '@/lib/domain/picture';
import type { Reading } from '@/lib/domain/reading';
import { pictureAt } from '@/lib/domain/replay';
import { daysInTwoOrders } from './arbitrary-days';
import { viewsInTwoOrders } from './arbitrary-views';
import { linkedin, role } from './readings';

const seed = Number(process.env['SEED'] ?? 20_261_128);
const runs = { seed, numRuns: Number(process.env['RUNS'] ?? 300) };

describe(`the order of readings on one day (seed ${seed})`, () => {
  test('does not change what is known, nor as of when', () => {
    fc.assert(
      fc.property(daysInTwoOrders, ({ earlier, day, shuffled }) => {
        expect(plain(recorded([...earlier, ...shuffled]).known)).toEqual(plain(recorded([...earlier, ...day]).known));
      }),
      runs,
    );
  });

  test('leaves a log from which every picture that was is rebuilt', () => {
    fc.assert(
      fc.property(daysInTwoOrders, ({ earlier, shuffled }) => {
        const { known, edits, pictures } = recorded([...earlier, ...shuffled]);
        for (const { at, picture } of pictures)
          expect(plain(pictureAt(known.picture, edits, at))).toEqual(plain(picture));
      }),
      runs,
    );
  });

  test('of one truth in many views does not change what is known of it', () => {
    fc.assert(
      fc.property(viewsInTwoOrders, ([views, others]) => {
        const [one, other] = [recorded(views).known.picture, recorded(others).known.picture];
        expect(other.facts).toEqual(one.facts);
        expect(other.sections).toEqual(one.sections);
      }),
      runs,
    );
  });

  test('a headline between two readings that had none of it is the one that stands', () => {
    const [morning, noon, evening] = ['2026-11-22T08:00:00Z', '2026-11-22T12:00:00Z', '2026-11-22T18:00:00Z'].map(
      (readAt, at) => ({ ...linkedin('2026-11-22', [{ headline: 'Ops' }, { headline: 'Head' }, {}][at]), readAt }),
    ) as [Reading, Reading, Reading];
    expect(recorded([morning, evening, noon]).known.picture.facts.headline).toBe('Head');
  });

  test('also where no day was kept: what was seen later stands, and stays as old as it was', () => {
    const jobs = linkedin('2026-09-01', { headline: 'Ops', positions: [role('Ops', 'Acme', '2024-01')] });
    const evening = { ...linkedin('2026-11-22', { headline: 'Head' }), readAt: '2026-11-22T18:00:00Z' };
    const { picture, freshness } = recorded([jobs, evening]).known;
    const { day: _day, ...seen } = freshness;
    const noon = { ...linkedin('2026-11-22', { headline: 'Lead', location: 'Lund' }), readAt: '2026-11-22T12:00:00Z' };
    const merged = mergeReading({ picture, freshness: seen }, noon, 'identity');
    expect(merged.picture.facts).toMatchObject({ headline: 'Head', location: 'Lund' });
    expect(merged.freshness.sectionsReadAt).toEqual({
      topCard: '2026-11-22T18:00:00Z',
      experience: '2026-09-01T09:00:00Z',
    });
  });

  test('a whole list that arrives after the prefix of the evening takes away what it lacks', () => {
    const [ops, adviser, head] = [
      role('Ops', 'Acme', '2024-01'),
      role('Adviser', 'Initech', '2020-01'),
      role('Head', 'Globex', '2026-10'),
    ];
    const at = (readAt: string, one: Reading) => ({ ...one, readAt });
    const before = at('2026-11-22T08:00:00Z', linkedin('2026-11-22', { positions: [ops, adviser] }));
    const whole = at('2026-11-22T12:00:00Z', linkedin('2026-11-22', { positions: [ops] }));
    const prefix = at('2026-11-22T18:00:00Z', linkedin('2026-11-22', { positions: [head] }, { experience: 'partial' }));
    expect(recorded([before, prefix, whole]).known.picture.facts.positions).toEqual([head, ops]);
  });
});

function recorded(readings: readonly Reading[]) {
  let known: Known | null = null;
  const edits: FieldEdit[] = [];
  const pictures = new Map<string, Known['picture']>();
  for (const each of readings) {
    const merged = mergeReading(known, each, 'identity');
    edits.push(...merged.edits.map((edit, at) => ({ ...edit, seq: edits.length + at + 1 })));
    // As it comes back from the database.
    known = plain({ picture: merged.picture, freshness: merged.freshness });
    pictures.set(known.freshness.lastReadAt, known.picture);
  }
  if (known === null) throw new Error('no readings');
  return { known, edits, pictures: [...pictures].map(([at, picture]) => ({ at, picture })) };
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
