import { expect, test } from 'vitest';
import type { ChangeKind } from './change';
import { change, promotion } from './fixtures/kit';
import { toldOnce } from './told-once';

const linkedin = (...args: Parameters<typeof change>) => ({ identity: 'i-linkedin', change: change(...args) });
const x = (kind: ChangeKind, company: string) => ({
  identity: 'i-x',
  change: change(kind, {
    source: 'x',
    certainty: 'likely',
    after: { text: company, title: 'Head of Operations', company },
  }),
});
const kinds = (all: Parameters<typeof toldOnce>[0]) => toldOnce(all).map(({ kind, source }) => `${kind} ${source}`);

test('a promotion that headline, bio and job list tell is told once, from the job list', () => {
  const headline = linkedin('headline', { after: { text: 'Head of Operations at Volta' } });
  const all = [headline, x('promotion', '@volta'), { identity: 'i-linkedin', change: promotion }];
  expect(kinds(all)).toEqual(['promotion linkedin']);
});

test('a house that a bio writes in one word is the same house', () => {
  const after = { text: 'COO · Nordhamn Logistics', title: 'COO', company: 'Nordhamn Logistics' };
  expect(kinds([x('new-job', '@NordhamnLogistics'), linkedin('new-job', { after })])).toEqual(['new-job linkedin']);
});

test('two jobs at two houses are two', () => {
  const after = { text: 'COO · Acme', title: 'COO', company: 'Acme' };
  expect(kinds([x('role-added', '@volta'), linkedin('new-job', { after })])).toEqual([
    'new-job linkedin',
    'role-added x',
  ]);
});

test('at most three lines, biggest first, nothing low, held or personal, one post', () => {
  const post = (text: string) => linkedin('post', { after: { text } });
  const all = [
    linkedin('bio'),
    linkedin('website', { low: true }),
    linkedin('company-unclear', { certainty: 'maybe' }),
    post('My father passed away.'),
    post('On ports'),
    post('On bread'),
    linkedin('location'),
  ];
  expect(kinds(all)).toEqual(['location linkedin', 'bio linkedin', 'post linkedin']);
  expect(kinds([...all, linkedin('left')])).toEqual(['left linkedin', 'location linkedin', 'bio linkedin']);
});
