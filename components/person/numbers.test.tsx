// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage } from '@/tests/full-page';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';

afterEach(cleanup);

test('of two coffees planned only the next has its number: the other counts on what is not held yet', async () => {
  const page = pageDeps();
  const address = { source: 'x', handle: 'ana', url: 'https://x.com/ana' } as const;
  const { personId } = await rememberPerson(page.deps, { address, name: 'Ana Example' });
  const meeting = { kind: 'coffee', zone: 'Europe/Stockholm', minutes: 45, personIds: [personId] } as const;
  for (const start of ['2026-11-02T09:00:00Z', '2026-11-27T09:00:00Z', '2026-12-04T09:00:00Z'])
    await saveMeeting(page.deps, { ...meeting, start });
  showPage(page, `/person/${personId}`);
  await screen.findByRole('link', { name: 'Coffee #2' });
  const names = screen.getAllByRole('link', { name: /^Coffee/ }).map((link) => link.textContent);
  expect(names.toSorted()).toEqual(['Coffee', 'Coffee #1', 'Coffee #2']);
});
