import { describe, expect, test } from 'vitest';
import { linkedin, role } from '@/tests/domain/readings';
import { diff } from './diff';
import type { Position, Sections } from './reading';

const july = '2026-07-10';
const november = '2026-11-22';
const prefix: Sections = { experience: 'partial' };
const ops = role('Operations Manager', 'Acme', '2024-01');
const opsEnded = role('Operations Manager', 'Acme', '2024-01', '2026-08');
const globex = role('Director', 'Globex', '2026-09');

describe('how job events are told', () => {
  test('a job told late says so and is likely at most', () => {
    const [change] = diff(
      linkedin(july, { positions: [ops] }),
      linkedin(november, { positions: [role('Director', 'Globex', '2025-02'), opsEnded] }),
    );
    expect(change).toMatchObject({ kind: 'new-job', certainty: 'likely', editedLate: true, effective: '2025-02' });
  });

  test('an end beside a new job is kept, and never led with', () => {
    const left = diff(linkedin(july, { positions: [ops] }), linkedin(november, { positions: [globex, opsEnded] })).at(
      -1,
    );
    expect(left).toMatchObject({
      kind: 'left',
      low: true,
      tone: 'careful',
      mayBeSaid: false,
      effective: '2026-08',
      after: null,
    });
  });

  test('what is held is neither celebrated nor said', () => {
    const [change] = diff(
      linkedin(july, { positions: [ops] }),
      linkedin(november, { positions: [{ ...ops, title: 'Head of Operations' }] }),
    );
    expect(change).toMatchObject({ certainty: 'maybe', tone: 'neutral', mayBeSaid: false });
  });

  test('a prefix without the former role says nothing of it', () => {
    const prefixed = (at: string, positions: readonly Position[]) => linkedin(at, { positions }, prefix);
    expect(diff(prefixed(july, [ops]), prefixed(november, [globex]))).toMatchObject([
      { kind: 'new-job', before: null },
    ]);
    expect(diff(prefixed(july, [ops]), prefixed(november, [globex, opsEnded]))[0]).toMatchObject({
      kind: 'new-job',
      before: { company: 'Acme' },
    });
  });
});
