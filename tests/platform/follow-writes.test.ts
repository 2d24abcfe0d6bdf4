import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { followWrites } from '@/lib/db/follow-writes';
import { deletePerson } from '@/lib/services/edit-person';
import { lookAtChanges } from '@/lib/services/look-at-changes';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { calls, fakeBrowser, resetBrowser } from '../fakes/browser';
import { anaReading, world } from '../services/world';

vi.mock('wxt/browser', async () => (await import('../fakes/browser')).installBrowser());
beforeEach(() => {
  resetBrowser();
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 3 }] });
});

const later = anaReading({ at: '2026-04-02T09:00:00Z', facts: { location: 'Malmö' } });
const dot = () => fakeBrowser.action.getBadgeText({});
const told = () => calls.filter(({ api }) => api === 'tabs.sendMessage').length;

it('the dot comes with a change and goes when it was looked at, whoever wrote', async () => {
  const deps = world();
  followWrites(deps.db);
  const { personId } = await rememberPerson(deps, { reading: anaReading() });
  await recordReading(deps, { key: 'a', reading: later });
  await vi.waitFor(async () => expect(await dot()).toBe('•'));
  await lookAtChanges(deps, personId);
  await vi.waitFor(async () => expect(await dot()).toBe(''));
});

it('the dot goes with a person who goes to the trash', async () => {
  const deps = world();
  followWrites(deps.db);
  const { personId } = await rememberPerson(deps, { reading: anaReading() });
  await recordReading(deps, { key: 'a', reading: later });
  await vi.waitFor(async () => expect(await dot()).toBe('•'));
  await deletePerson(deps, personId);
  await vi.waitFor(async () => expect(await dot()).toBe(''));
});

it('open pages hear of what their annotation shows, and of nothing else', async () => {
  const deps = world();
  followWrites(deps.db);
  await rememberPerson(deps, { reading: anaReading() });
  await vi.waitFor(() => expect(told()).toBe(1));
  await recordReading(deps, { key: 'a', reading: anaReading({ at: '2026-04-02T09:00:00Z' }) });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told()).toBe(1);
});
