// @vitest-environment happy-dom
// First, so that the faked IndexedDB is there before Dexie looks for one.
import { addPeople, pageDeps, showPage, testNow, type TestPage } from '@/tests/full-page';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Person } from '@/lib/domain/person';

afterEach(cleanup);

function person(number: number): Person {
  const stamps = { createdAt: testNow.at, updatedAt: testNow.at, deletedAt: null };
  const name = `Person ${String(number).padStart(5, '0')}`;
  return {
    id: `p${number}`,
    ...stamps,
    name,
    metWhere: '',
    metVia: '',
    pinned: '',
    starred: false,
    language: null,
    email: '',
    tags: [],
  };
}

async function pageWith(count: number): Promise<TestPage> {
  const page = pageDeps();
  const people = Array.from({ length: count }, (_, number) => person(number));
  await addPeople(page, people);
  return page;
}

test('of ten thousand people only those in sight are in the page', async () => {
  showPage(await pageWith(10_000), '/people');
  await waitFor(() => expect(screen.queryAllByRole('listitem').length).toBeGreaterThan(5), { timeout: 10_000 });
  expect(screen.getAllByRole('listitem').length).toBeLessThan(60);
  expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('10000');
});

test('searching in the bar leaves whom it finds', async () => {
  const user = userEvent.setup();
  showPage(await pageWith(300), '/today');
  await user.keyboard('/');
  await user.keyboard('00123');
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  expect(screen.getByText('Person 00123')).toBeTruthy();
});
