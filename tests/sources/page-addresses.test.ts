import { expect, test } from 'vitest';
import { pageAddresses } from '@/lib/sources/page-addresses';
import { pageSources } from '@/lib/sources/page-sources';

test('every site of page-sources.ts has its address in page-addresses.ts, in the same order', () => {
  expect(pageAddresses).toEqual(pageSources.map((source) => source.address));
});
