// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { HealthRow } from '@/lib/domain/source-health';
import { pageDeps, showPage } from '@/tests/full-page';

afterEach(cleanup);

const good = (at: string, section: 'topCard' | 'experience' = 'topCard'): HealthRow => ({
  kind: 'good',
  source: 'linkedin',
  layout: 'sdui',
  section,
  at,
});
const trouble: HealthRow = {
  kind: 'trouble',
  source: 'linkedin',
  layout: 'sdui',
  part: 'experience',
  why: 'layout-changed',
  at: '2026-11-24T09:00:00Z',
};

async function shown(rows: readonly HealthRow[]) {
  showPage(pageDeps(), '/settings', { health: { all: async () => rows, onChange: () => () => {} } });
  const heading = await screen.findByRole('heading', { name: 'Sources' });
  return within(heading.closest('section') as HTMLElement);
}

test('a source says when it was last read well and what was not understood since, in plain words', async () => {
  const sources = await shown([good('2026-11-25T09:00:00Z'), good('2026-11-20T09:00:00Z', 'experience'), trouble]);
  expect(await sources.findByText(/read well yesterday/)).toBeTruthy();
  expect(sources.getByText('On the page of today. Not understood: jobs (24 November).')).toBeTruthy();
  expect(sources.getByText('Nothing was read yet.')).toBeTruthy();
  expect(sources.getByText(/Open a profile that cannot be read/)).toBeTruthy();
});

test('what reads well again is no trouble any more', async () => {
  const sources = await shown([good('2026-11-25T09:00:00Z', 'experience'), trouble]);
  expect(await sources.findByText('All of it could be read.')).toBeTruthy();
  expect(sources.queryByText(/not understood/i)).toBeNull();
});
