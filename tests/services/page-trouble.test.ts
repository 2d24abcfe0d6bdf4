import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { StorageError } from '@/lib/domain/storage-problem';
import { takeMarkBack } from '@/lib/services/marks';
import { markPage } from '@/lib/services/page/mark-page';
import { profileAt } from '@/lib/services/profile-at';
import { rememberPerson } from '@/lib/services/remember-person';
import { anaReading, dropWorlds, wholeText } from './world';
import { anaUrl, pages } from './pages';

afterAll(dropWorlds);

describe('a page that could not be read', () => {
  const unknown = { url: anaUrl, trouble: { kind: 'layout-unknown', part: 'topCard' } } as const;

  it('is named to popup and panel, and noted without whose it was', async () => {
    const { requests, from, troubles, health, deps } = pages();
    expect(await requests.pageTrouble(unknown, from(anaUrl))).toEqual({ ok: true });
    expect([...troubles.values()]).toEqual([{ kind: 'layout-unknown', parts: ['topCard'] }]);
    expect(health).toEqual([
      {
        kind: 'trouble',
        source: 'linkedin',
        layout: null,
        part: 'topCard',
        why: 'layout-unknown',
        at: deps.clock.now().at,
      },
    ]);
    expect(JSON.stringify(health)).not.toContain('ana');
  });

  it('gives no fact, not an empty one either', async () => {
    const { requests, from, deps, held } = pages();
    await rememberPerson(deps, { reading: anaReading() });
    const before = await wholeText(deps.db);
    await requests.pageTrouble(unknown, from(anaUrl));
    expect(await wholeText(deps.db)).toBe(before);
    expect(held.size).toBe(0);
  });

  it.each(['own-profile', 'signed-out', 'unavailable', 'not-a-profile', 'id-alone'] as const)(
    'because of %s is no fault of reading',
    async (kind) => {
      const { requests, from, troubles, health } = pages();
      await requests.pageTrouble({ url: anaUrl, trouble: { kind } }, from(anaUrl));
      expect([...troubles.values()]).toEqual([{ kind, parts: [] }]);
      expect(health).toEqual([]);
    },
  );

  it('and then reads well is trouble no more', async () => {
    const { requests, from, troubles, health } = pages();
    await requests.pageTrouble(unknown, from(anaUrl));
    await requests.recordReading({ key: 'k', reading: anaReading() }, from(anaUrl));
    await vi.waitFor(() => expect(troubles.size).toBe(0));
    expect(health.filter(({ kind }) => kind === 'good').map((row) => 'section' in row && row.section)).toContain(
      'topCard',
    );
  });

  it('and reads in part says which part is not', async () => {
    const { requests, from, troubles, health } = pages();
    const reading = { ...anaReading(), problems: [{ kind: 'layout-changed', part: 'location' } as const] };
    await requests.recordReading({ key: 'k', reading }, from(anaUrl));
    await vi.waitFor(() => expect([...troubles.values()]).toEqual([{ kind: 'layout-changed', parts: ['location'] }]));
    expect(health).toContainEqual(expect.objectContaining({ kind: 'trouble', part: 'location', layout: 'sdui' }));
  });

  it('is not told by another page, nor where nothing may be read', async () => {
    const { requests, from, troubles } = pages();
    const other = 'https://www.linkedin.com/in/bo-example/';
    expect(await requests.pageTrouble(unknown, from(other))).toEqual({ ok: false });
    expect(await requests.pageTrouble(unknown, { ...from(anaUrl), frameId: 2 })).toEqual({ ok: false });
    const first = pages({ chosenAt: null });
    expect(await first.requests.pageTrouble(unknown, first.from(anaUrl))).toEqual({ ok: false });
    const press = pages({ readingMode: 'press' });
    expect(await press.requests.pageTrouble(unknown, press.from(anaUrl))).toEqual({ ok: false });
    expect([troubles.size, first.troubles.size, press.troubles.size]).toEqual([0, 0, 0]);
  });
});

describe('a full disk', () => {
  it('is told, and ends by itself with the next reading that is stored', async () => {
    const { page, requests, requestsOf, from, deps, kept } = pages();
    await rememberPerson(deps, { reading: anaReading() });
    const full = requestsOf({ ...page, services: () => Promise.reject(new StorageError('full')) });
    expect(await full.recordReading({ key: 'k', reading: anaReading() }, from(anaUrl))).toEqual({
      ok: false,
      reason: 'paused',
    });
    expect(kept.full).toBe(true);
    const moved = anaReading({ at: '2026-04-03T09:00:00Z', facts: { location: 'Malmö' } });
    await requests.recordReading({ key: 'b', reading: moved }, from(anaUrl));
    await vi.waitFor(() => expect(kept.full).toBe(false));
  });
});

describe('text marked on a page', () => {
  const tab = { tabId: 7, url: anaUrl, profile: profileAt(anaUrl)! };

  it('of somebody remembered is stored with where it was marked', async () => {
    const { page, deps, kept } = pages();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    await markPage(page, tab, { field: 'headline', text: ' Runs ferries ' });
    await markPage(page, tab, { field: 'note', text: 'Sails' });
    expect(await deps.db.ownFacts.toArray()).toMatchObject([
      { personId, field: 'headline', text: 'Runs ferries', origin: 'marked', source: 'linkedin', url: anaUrl },
    ]);
    expect(await deps.db.notes.toArray()).toMatchObject([{ personId, text: 'Sails', marked: { source: 'linkedin' } }]);
    expect(kept.marks.map(({ stored }) => stored)).toEqual([expect.any(String), expect.any(String)]);
    for (const mark of kept.marks) await takeMarkBack(deps, mark);
    expect((await deps.db.ownFacts.toArray())[0]?.deletedAt).not.toBeNull();
    expect((await deps.db.notes.toArray())[0]?.deletedAt).not.toBeNull();
  });

  it('of somebody unknown is stored nowhere, and kept once they are remembered', async () => {
    const { page, deps, kept, requests, from } = pages();
    await deps.db.open();
    const before = await wholeText(deps.db);
    await markPage(page, tab, { field: 'job', text: 'Head of Ferries' });
    expect(await wholeText(deps.db)).toBe(before);
    expect(kept.marks).toMatchObject([{ text: 'Head of Ferries', stored: null }]);
    await requests.remember({ url: anaUrl }, from(anaUrl));
    expect(await deps.db.ownFacts.toArray()).toMatchObject([{ field: 'job', text: 'Head of Ferries' }]);
    expect(kept.marks).toEqual([]);
  });

  it('is nothing before the first-run choice, nor where nothing was marked', async () => {
    const { page, kept } = pages({ chosenAt: null });
    await markPage(page, tab, { field: 'job', text: 'Head' });
    await markPage(pages().page, tab, { field: 'job', text: '  ' });
    expect(kept.marks).toEqual([]);
  });
});
