// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { pageDeps, showPage } from '@/tests/full-page';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { linkedin, role } from '@/tests/domain/readings';

afterEach(cleanup);

test('what is known stands there field by field, each with its site and the day on which it said so', async () => {
  const page = pageDeps();
  const jobs = [
    role('Head of Ports', 'Acme', '2024-01'),
    ...[2020, 2018, 2016, 2014].map((year) => role(`Planner ${year}`, 'Beta', `${year}-01`, `${year + 1}-12`)),
  ];
  const full = linkedin('2026-05-10', { headline: 'Ports', positions: jobs });
  const { personId } = await rememberPerson(page.deps, { reading: full });
  const opened = linkedin('2026-08-10', { headline: '<b>Ports</b> and boats', location: 'Oslo' });
  await recordReading(page.deps, { key: 'later', reading: opened });
  showPage(page, `/person/${personId}`);

  const title = await screen.findByRole('heading', { name: 'What the pages say' });
  const part = within(title.closest('section') as HTMLElement);
  const said = (field: string) => part.getByText(field).parentElement?.querySelector('dd')?.textContent;
  expect(said('headline')).toBe('<b>Ports</b> and boatsLinkedIn · 10 Aug');
  expect(said('place')).toBe('OsloLinkedIn · 10 Aug');
  expect(said('jobs')).toMatch(/^Head of Ports · Acme · Jan 2024 – now.*LinkedIn · 10 May · Show all 5$/);
  expect(said('jobs')).not.toContain('Planner 2014');
  await userEvent.click(part.getByRole('button', { name: 'Show all 5' }));
  expect(said('jobs')).toContain('Planner 2014 · Beta · Jan 2014 – Dec 2015');
});
