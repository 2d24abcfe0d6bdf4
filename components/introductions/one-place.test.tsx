// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { addPeople, pageDeps, showPage } from '@/tests/full-page';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { person } from '@/lib/domain/fixtures/kit';
import type { Introduction } from '@/lib/domain/introduction';
import { introductions as t } from '@/lib/i18n/en/introductions';
import { startIntroduction, tellIntroduction, type StepTold } from '@/lib/services/introductions';

afterEach(cleanup);

const ana = { personId: 'ana', name: 'Ana Lindqvist', why: '' };
const sara = { personId: 'sara', name: 'Sara Ek', why: '' };
const both = (kind: 'asked' | 'agreed' | 'checked') => (['a', 'b'] as const).map((side) => ({ kind, side }));
const made = { kind: 'made', mode: 'call' } as const;

const moments: readonly (readonly [string, Partial<Introduction>, readonly StepTold[]])[] = [
  ['nobody is asked', {}, []],
  ['one is asked', {}, [{ kind: 'asked', side: 'a' }]],
  ['both are asked', {}, both('asked')],
  ['both said yes', {}, both('agreed')],
  ['one said no', {}, [{ kind: 'declined', side: 'a' }]],
  ['it is made', {}, [made]],
  ['both told how it went', {}, [made, ...both('checked')]],
  ['I wait for one', { direction: 'received', by: sara }, []],
  ['my next step is my own', { next: { text: 'Wait for her return', due: '2026-12-01' } }, []],
];

// What my next step offers is not offered again further down; in whatever order it went, it can be told.
test.each(moments)('while %s, each thing that can be done stands in one place', async (_, over, steps) => {
  const page = pageDeps();
  await addPeople(page, [person({}), person({ id: 'sara', name: 'Sara Ek' })]);
  const saved = await startIntroduction(page.deps, { direction: 'given', a: ana, b: sara, ...over });
  if (!saved.ok) throw new Error(saved.problem.kind);
  if (steps.length > 0) await tellIntroduction(page.deps, saved.introduction.id, ...steps);
  showPage(page, `/introductions/${saved.introduction.id}`);
  await screen.findByRole('button', { name: t.act.remove });
  const names = screen.getAllByRole('button').map((each) => each.getAttribute('aria-label') ?? each.textContent);
  expect(names.filter((each, at) => names.indexOf(each) !== at)).toEqual([]);
  expect(names.filter((each) => each === t.act.letBe)).toHaveLength(1);
});
