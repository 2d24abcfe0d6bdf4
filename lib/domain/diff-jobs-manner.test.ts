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

  test.each([
    ['CEO', 'Senior Adviser'],
    ['CEO', 'Board Member'],
    ['VD', 'Styrelseledamot'],
    ['Engineering Manager', 'Software Engineer'],
    ['Editor', 'Intern'],
  ])('a step down or aside is a new role, and nothing to congratulate on: %s → %s', (from, to) => {
    const lists = (was: string, is: string) =>
      diff(
        linkedin(july, { positions: [role(was, 'Acme', '2020-01')] }),
        linkedin(november, { positions: [role(is, 'Acme', '2026-09'), role(was, 'Acme', '2020-01', '2026-08')] }),
      );
    expect(lists(from, to)).toMatchObject([{ kind: 'promotion', tone: 'neutral', mayBeSaid: false }]);
    expect(lists(to, from)).toMatchObject([{ kind: 'promotion', tone: 'celebrate', mayBeSaid: true }]);
  });

  test('a role whose title is written out, and whose start was mended, is no other role', () => {
    for (const [was, is] of [
      ['CEO', 'Chief Executive Officer'],
      ['Vice President, Sales', 'VP Sales'],
    ] as const)
      expect(
        diff(
          linkedin(july, { positions: [role(was, 'Acme', '2020-01')] }),
          linkedin(november, { positions: [role(is, 'Acme', '2021-01')] }),
        ),
      ).toEqual([]);
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
