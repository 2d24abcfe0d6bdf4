// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageState } from '@/lib/messaging/protocol';
import type { Background } from './background';
import { askMonths } from './months';

const state: PageState = { reading: 'open', annotation: false, language: 'en', appearance: 'system', chip: null };
const swedish = { 'sv-short': [['jan', 1]] } as const;
const request = { url: 'https://x.com/ana' };

beforeEach(() => document.documentElement.setAttribute('lang', ' sv '));

it('tells the page’s language until its months are known, and keeps them apart from the state', async () => {
  const background = vi
    .fn<Background['pageState']>()
    .mockRejectedValueOnce(new Error('Not answered'))
    .mockResolvedValue({ ...state, months: swedish });
  const months = askMonths(document, background);
  await expect(months.pageState(request)).rejects.toThrow('Not answered');
  expect(months.known()).toBeUndefined();
  expect(await months.pageState(request)).toEqual(state);
  expect(background).toHaveBeenLastCalledWith({ ...request, language: 'sv' });
  expect(months.known()).toBe(swedish);
  await months.pageState(request);
  expect(background).toHaveBeenLastCalledWith(request);
});

it('asks again once the page speaks another language', async () => {
  const background = vi.fn<Background['pageState']>().mockResolvedValue({ ...state, months: swedish });
  const months = askMonths(document, background);
  await months.pageState(request);
  document.documentElement.setAttribute('lang', 'fi');
  await months.pageState(request);
  expect(background).toHaveBeenLastCalledWith({ ...request, language: 'fi' });
});
