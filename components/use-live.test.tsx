// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { managerFacts, readingOf, remember, surface, testStart } from '@/tests/surfaces';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { forgetAhead, tellAhead } from './ahead';
import { useLive } from './use-live';

afterEach(() => {
  cleanup();
  forgetAhead();
  vi.unstubAllGlobals();
});

it('draws what was told ahead, asks only once that is painted, and follows what is written then', async () => {
  const popup = surface();
  const query = vi.fn<() => Promise<string>>(async () => `${await popup.deps.db.people.count()} in the table`);
  let paint = () => {};
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    paint = run;
    return 1;
  });
  vi.stubGlobal('cancelIdleCallback', () => {});
  tellAhead('how many', 'told ahead');
  render(<HowMany query={query} />);
  expect(screen.getByText('told ahead')).toBeTruthy();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(query).not.toHaveBeenCalled();

  paint();
  expect(await screen.findByText('0 in the table')).toBeTruthy();
  await remember(popup, readingOf('ana-example', testStart, managerFacts('Ana Example')));
  expect(await screen.findByText('1 in the table')).toBeTruthy();
});

function HowMany({ query }: { readonly query: () => Promise<string> }) {
  const live = useLive('how many', query);
  return <p>{live.state === 'ready' ? live.value : live.state}</p>;
}
