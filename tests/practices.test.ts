import { expect, it } from 'vitest';
import { practices, practicesTable, taggedTests } from './practices';

const tests = taggedTests();

it.each(Object.entries(practices))('practice %s has a test that bears its tag: %s', (number) => {
  expect(
    tests.get(Number(number)) ?? [],
    `Name a test that shows it, with [P${number}] in the name; see the row of that number in the design.`,
  ).not.toEqual([]);
});

it('practices.md leads from each number to its tests (write it anew: npx vitest run tests/practices.test.ts -u)', async () => {
  await expect(practicesTable(tests)).toMatchFileSnapshot('practices.md');
});
