import { describe, expect, test } from 'vitest';
import { kinds, linkedin, role } from '@/tests/domain/readings';
import { diff } from './diff';
import type { ChangeKind } from './change';
import type { Facts, Position, Reading, Sections } from './reading';

const july = '2026-07-10';
const november = '2026-11-22';
const ops = role('Operations Manager', 'Acme', '2024-01');
const opsEnded = role('Operations Manager', 'Acme', '2024-01', '2026-08');
const head = role('Head of Operations', 'Acme', '2026-09');
const globex = role('Director', 'Globex', '2026-09');

type Side = { readonly positions?: readonly Position[]; readonly facts?: Facts; readonly sections?: Sections };
type Row = {
  readonly says: string;
  readonly before: Side;
  readonly after: Side;
  readonly kinds: readonly ChangeKind[];
};

const prefix: Sections = { experience: 'partial' };
const acme: Facts = { companies: [{ name: 'Acme' }] };

const rows: readonly Row[] = [
  {
    says: 'a promotion and a further role elsewhere: they did not leave for it',
    before: { positions: [ops] },
    after: { positions: [globex, head, opsEnded] },
    kinds: ['promotion', 'role-added'],
  },
  {
    says: 'a job elsewhere, the former ended',
    before: { positions: [ops] },
    after: { positions: [globex, opsEnded] },
    kinds: ['new-job', 'left'],
  },
  {
    says: 'a job elsewhere, in a prefix',
    before: { positions: [ops], sections: prefix },
    after: { positions: [globex], sections: prefix },
    kinds: ['new-job'],
  },
  {
    says: 'a job elsewhere, the earlier list never read',
    before: { facts: acme },
    after: { positions: [globex, opsEnded] },
    kinds: ['new-job', 'left'],
  },
  {
    says: 'an old job in a prefix is no new one',
    before: { positions: [ops], sections: prefix },
    after: { positions: [ops, role('Adviser', 'Initech', '2020-02')] },
    kinds: [],
  },
  {
    says: 'an old job in whole lists, told late',
    before: { positions: [ops] },
    after: { positions: [role('Director', 'Globex', '2026-02'), opsEnded] },
    kinds: ['new-job', 'left'],
  },
  {
    says: 'a start in the month of the earlier reading is not surely later',
    before: { positions: [ops], sections: prefix },
    after: { positions: [role('Director', 'Globex', '2026-07'), opsEnded], sections: prefix },
    kinds: ['left'],
  },
  {
    says: 'the year alone is not surely later',
    before: { positions: [ops], sections: prefix },
    after: { positions: [role('Director', 'Globex', '2026')], sections: prefix },
    kinds: [],
  },
  {
    says: 'a new role, the former ended',
    before: { positions: [ops] },
    after: { positions: [head, opsEnded] },
    kinds: ['promotion'],
  },
  {
    says: 'a new role, the former kept in the group',
    before: { positions: [ops] },
    after: { positions: [head, ops] },
    kinds: ['promotion'],
  },
  {
    says: 'a new role, the former taken out',
    before: { positions: [ops] },
    after: { positions: [head] },
    kinds: ['promotion'],
  },
  {
    says: 'a new role where only the top card was known',
    before: { facts: acme },
    after: { positions: [head, opsEnded] },
    kinds: ['promotion'],
  },
  {
    says: 'a second role of one title in a row',
    before: { positions: [ops] },
    after: { positions: [role('Operations Manager', 'Acme', '2026-09'), opsEnded] },
    kinds: [],
  },
  {
    says: 'a board seat beside the job',
    before: { positions: [ops] },
    after: { positions: [role('Board Member', 'Globex', '2026-09'), ops] },
    kinds: ['role-added'],
  },
  {
    says: 'a job that ended, as stated',
    before: { positions: [ops] },
    after: { positions: [opsEnded] },
    kinds: ['left'],
  },
  {
    says: 'a job that ended, as stated in a prefix',
    before: { positions: [ops], sections: prefix },
    after: { positions: [opsEnded], sections: prefix },
    kinds: ['left'],
  },
  {
    says: 'a job gone from a whole list',
    before: { positions: [ops, globex] },
    after: { positions: [globex] },
    kinds: ['no-longer-listed'],
  },
  {
    says: 'a job gone from a prefix',
    before: { positions: [ops, globex] },
    after: { positions: [globex], sections: prefix },
    kinds: [],
  },
  {
    says: 'a job that was beyond an earlier prefix',
    before: { positions: [ops], sections: prefix },
    after: { positions: [ops, role('Adviser', 'Initech', '2019-01')] },
    kinds: [],
  },
  { says: 'a whole list that holds nothing', before: { positions: [ops] }, after: { positions: [] }, kinds: [] },
  {
    says: 'another company on the top card, jobs not loaded',
    before: { positions: [ops], facts: acme },
    after: { facts: { companies: [{ name: 'Globex' }] } },
    kinds: ['company-unclear'],
  },
  {
    says: 'a top card that shows another of several current jobs',
    before: { positions: [ops, globex], facts: acme },
    after: { facts: { companies: [{ name: 'Globex' }] } },
    kinds: [],
  },
  {
    says: 'a top card without a company',
    before: { positions: [ops], facts: acme },
    after: { facts: { companies: [] } },
    kinds: [],
  },
  {
    says: 'an earlier stint of the same title',
    before: { positions: [ops], sections: prefix },
    after: { positions: [role('Operations Manager', 'Acme', '2015-01', '2018-02')], sections: prefix },
    kinds: [],
  },
  {
    says: 'an ended role that began with the running one',
    before: { positions: [ops], sections: prefix },
    after: { positions: [role('Adviser', 'Acme', '2024-01', '2024-06')], sections: prefix },
    kinds: [],
  },
  {
    says: 'a list of a section that is said to be absent',
    before: { positions: [ops] },
    after: { positions: [opsEnded], sections: { experience: 'absent' } },
    kinds: [],
  },
  {
    says: 'a new role at an employer without a page, in its legal form',
    before: { positions: [bare(ops, 'Acme')] },
    after: { positions: [bare(head, 'Acme AB'), bare(opsEnded, 'Acme AB')] },
    kinds: ['promotion'],
  },
  {
    says: 'a return to an employer of long ago',
    before: { positions: [ops, role('Analyst', 'Globex', '2010-01', '2015-01')] },
    after: { positions: [globex, opsEnded, role('Analyst', 'Globex', '2010-01', '2015-01')] },
    kinds: ['new-job', 'left'],
  },
  {
    says: 'a company renamed',
    before: { positions: [ops] },
    after: { positions: [{ ...ops, company: 'Acme Nordic' }] },
    kinds: ['employer-renamed'],
  },
  {
    says: 'a company in its legal form',
    before: { positions: [ops] },
    after: { positions: [{ ...ops, company: 'ACME AB' }] },
    kinds: [],
  },
  {
    says: 'a title written anew is held',
    before: { positions: [ops] },
    after: { positions: [{ ...ops, title: 'Head of Operations' }] },
    kinds: ['promotion'],
  },
];

describe('job events', () => {
  test.each(rows)('$says', ({ before, after, kinds: expected }) => {
    expect(kinds(diff(side(july, before), side(november, after)))).toEqual(expected);
  });

  test('a new job bears both sides, its stated start, the interval and the readings', () => {
    const [change] = diff(side(july, { positions: [ops] }), side(november, { positions: [globex, opsEnded] }));
    expect(change).toMatchObject({
      kind: 'new-job',
      before: { text: 'Operations Manager · Acme', title: 'Operations Manager', company: 'Acme' },
      after: { text: 'Director · Globex', title: 'Director', company: 'Globex' },
      certainty: 'stated',
      tone: 'celebrate',
      mayBeSaid: true,
      effective: '2026-09',
      between: ['2026-07-10T09:00:00Z', '2026-11-22T09:00:00Z'],
      evidence: ['linkedin:ana-example@2026-07-10T09:00:00Z', 'linkedin:ana-example@2026-11-22T09:00:00Z'],
    });
    expect(change).not.toHaveProperty('editedLate');
  });

  test('two jobs begun at once do not both take the place of the one former', () => {
    const initech = role('Board member', 'Initech', '2026-08');
    const changes = diff(side(july, { positions: [ops] }), side(november, { positions: [globex, initech, opsEnded] }));
    expect(changes.map(({ kind, before, after }) => [kind, before?.text, after?.text])).toEqual([
      ['new-job', 'Operations Manager · Acme', 'Director · Globex'],
      ['role-added', undefined, 'Board member · Initech'],
      ['left', 'Operations Manager · Acme', undefined],
    ]);
    const adviser = role('Adviser', 'Hooli', '2020-01');
    const ended = { ...adviser, end: '2026-08', current: false };
    const both = diff(
      side(july, { positions: [ops, adviser] }),
      side(november, { positions: [globex, initech, opsEnded, ended] }),
    );
    expect(both.filter(({ kind }) => kind === 'new-job').map(({ before }) => before?.company)).toEqual([
      'Acme',
      'Hooli',
    ]);
  });

  test('an end read in another interface language is told in the words that are known', () => {
    const swedish = linkedin(november, { positions: [{ ...opsEnded, title: 'Driftchef' }] }, {}, { uiLanguage: 'sv' });
    expect(diff(side(july, { positions: [{ ...ops, positionId: '5' }] }), withId(swedish))).toMatchObject([
      { kind: 'left', before: { text: 'Operations Manager · Acme' }, effective: '2026-08' },
    ]);
  });

  test('a house that takes a sign for its name is renamed', () => {
    const [change] = diff(
      side(july, { positions: [{ ...ops, company: 'X', companyId: '7' }] }),
      side(november, { positions: [{ ...ops, company: '𝕏', companyId: '7' }] }),
    );
    expect(change).toMatchObject({ kind: 'employer-renamed', before: { company: 'X' }, after: { company: '𝕏' } });
  });
});

function bare({ companyId: _id, ...position }: Position, company: string): Position {
  return { ...position, company };
}

function withId(reading: Reading): Reading {
  const positions = (reading.facts.positions ?? []).map((position) => ({ ...position, positionId: '5' }));
  return { ...reading, facts: { ...reading.facts, positions } };
}

function side(readAt: string, { positions, facts, sections }: Side) {
  return linkedin(readAt, { ...facts, ...(positions ? { positions } : {}) }, sections);
}
