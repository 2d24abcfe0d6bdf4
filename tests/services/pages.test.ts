import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/reading';
import { StorageError } from '@/lib/domain/storage-problem';
import { profileKey } from '@/lib/services/profile-at';
import { rememberPerson } from '@/lib/services/remember-person';
import { anaId, anaReading, dropWorlds, wholeText, xReading } from './world';
import { anaUrl, own, pages } from './pages';

afterAll(dropWorlds);

describe('occasions from a page', () => {
  const catchUp = 'https://www.linkedin.com/mynetwork/catch-up/birthday/';
  const items = [{ kind: 'birthday', name: 'Ana Example', text: 'Wish Ana a happy birthday', id: anaId }];

  it('are kept of people who are remembered, where the tab shows that page', async () => {
    const { requests, deps, from } = pages();
    await rememberPerson(deps, { reading: anaReading() });
    expect(await requests.catchUp({ url: catchUp, items }, from(catchUp))).toEqual({ ok: true });
    expect(await deps.db.occasions.count()).toBe(1);
  });

  it('are refused from any other page, frame or sender, in any other shape, and where not all is read', async () => {
    const { requests, requestsOf, page, deps, from } = pages();
    await rememberPerson(deps, { reading: anaReading() });
    const request = { url: catchUp, items };
    const sender = from(catchUp);
    const press = requestsOf({
      ...page,
      settings: { get: async () => ({ ...(await page.settings.get()), readingMode: 'press' }) },
    });
    const first = requestsOf({
      ...page,
      settings: { get: async () => ({ ...(await page.settings.get()), chosenAt: null }) },
    });
    const answers = [
      await requests.catchUp(request, from(anaUrl)),
      await requests.catchUp(request, from('https://www.linkedin.com/feed/')),
      await requests.catchUp({ ...request, url: anaUrl }, sender),
      await requests.catchUp(request, { ...sender, frameId: 1 }),
      await requests.catchUp(request, { ...sender, id: 'another' }),
      await requests.catchUp({ ...request, items: [{ ...items[0], kind: 'gossip' }] }, sender),
      await requests.catchUp({ ...request, items: [{ ...items[0], text: 'x'.repeat(5_000) }] }, sender),
      await requests.catchUp({ ...request, items: Array.from({ length: 101 }, () => items[0]) }, sender),
      await requests.catchUp({ ...request, more: 1 }, sender),
      await requests.catchUp(null, sender),
      await press.catchUp(request, sender),
      await first.catchUp(request, sender),
    ];
    expect(answers).toEqual(answers.map(() => ({ ok: false })));
    expect(await deps.db.occasions.count()).toBe(0);
  });
});

describe('a reading from a page', () => {
  it('of somebody not remembered is held for the tab, and stored nowhere', async () => {
    const { requests, deps, held, from } = pages();
    await deps.db.open();
    const before = await wholeText(deps.db);
    expect(await requests.recordReading({ key: 'k', reading: anaReading() }, from(anaUrl))).toEqual({
      ok: true,
      stored: 'held',
    });
    expect(await wholeText(deps.db)).toBe(before);
    expect([...held.keys()]).toEqual([`7 ${profileKey(anaUrl)}`]);
  });

  it('grows while it is held: the profile and then its job list are remembered together', async () => {
    const { requests, deps, from } = pages();
    const { positions = [], ...facts } = anaReading().facts;
    await requests.recordReading(
      { key: 'a', reading: { ...anaReading({ sections: { experience: 'not-loaded' } }), facts } },
      from(anaUrl),
    );
    const list = anaReading({ at: '2026-03-01T09:02:00Z', sections: { topCard: 'not-loaded', about: 'not-loaded' } });
    await requests.recordReading(
      { key: 'b', reading: { ...list, facts: { name: 'Ana Example', positions } } },
      from(`${anaUrl}details/experience/`),
    );
    await requests.remember({ url: anaUrl }, from(anaUrl));
    const [picture] = await deps.db.pictures.toArray();
    expect(picture).toMatchObject({
      facts: { headline: facts.headline, positions },
      sections: { topCard: 'complete', experience: 'complete' },
    });
  });

  it('of somebody remembered is recorded', async () => {
    const { requests, deps, from } = pages();
    await rememberPerson(deps, { reading: anaReading() });
    expect(
      await requests.recordReading({ key: 'a', reading: anaReading({ at: '2026-04-02T09:00:00Z' }) }, from(anaUrl)),
    ).toEqual({ ok: true, stored: 'unchanged' });
    const moved = anaReading({ at: '2026-04-03T09:00:00Z', facts: { location: 'Malmö' } });
    expect(await requests.recordReading({ key: 'b', reading: moved }, from(`${anaUrl}details/experience/`))).toEqual({
      ok: true,
      stored: 'recorded',
    });
  });

  it('is refused before the first-run choice', async () => {
    const { requests, held, from } = pages({ chosenAt: null });
    expect(await requests.recordReading({ key: 'k', reading: anaReading() }, from(anaUrl))).toEqual({
      ok: false,
      reason: 'refused',
    });
    expect(held.size).toBe(0);
  });

  it('is refused in mode "press" until the user pressed, and for that profile alone', async () => {
    const { requests, held, from, pressed } = pages({ readingMode: 'press' });
    const ask = () => requests.recordReading({ key: 'k', reading: anaReading() }, from(anaUrl));
    pressed.add(`7 ${profileKey('https://www.linkedin.com/in/bo-example/')}`);
    expect(await ask()).toEqual({ ok: false, reason: 'refused' });
    expect(held.size).toBe(0);
    pressed.add(`7 ${profileKey(anaUrl)}`);
    expect(await ask()).toEqual({ ok: true, stored: 'held' });
  });

  it('is paused, and held meanwhile, where storage is', async () => {
    const { page, requestsOf, from, held } = pages();
    const paused = requestsOf({ ...page, services: () => Promise.reject(new StorageError('paused')) });
    expect(await paused.recordReading({ key: 'k', reading: anaReading() }, from(anaUrl))).toEqual({
      ok: false,
      reason: 'paused',
    });
    const broken = requestsOf({ ...page, services: () => Promise.reject(new Error('no')) });
    expect(await broken.recordReading({ key: 'k', reading: anaReading() }, from(anaUrl))).toEqual({
      ok: false,
      reason: 'failed',
    });
    expect(held.size).toBe(1);
  });

  const forged: readonly (readonly [string, Reading, object])[] = [
    [
      'of another person than the tab shows',
      anaReading(),
      { tab: { id: 7, url: 'https://www.linkedin.com/in/bo-example/' } },
    ],
    [
      'of the person whom the tab has left, though the script still names them',
      anaReading(),
      { url: anaUrl, tab: { id: 7, url: 'https://www.linkedin.com/in/bo-example/' } },
    ],
    ['whose own address is of another', { ...anaReading(), url: 'https://www.linkedin.com/in/bo-example/' }, {}],
    ['of another site', xReading({ handle: 'ana-example' }), {}],
    ['without any identity', { ...anaReading(), identity: {} }, {}],
    ['from a frame in the page', anaReading(), { frameId: 3 }],
    ['from no tab', anaReading(), { tab: undefined }],
    ['from another extension', anaReading(), { id: 'another' }],
    ['from a page of the extension', anaReading(), { url: 'chrome-extension://the-extension/options.html' }],
    ['on a page that is no profile', anaReading(), { tab: { id: 7, url: 'https://www.linkedin.com/feed/' } }],
  ];

  it.each(forged)('%s is refused', async (_name, reading, sender) => {
    const { requests, deps, held, from } = pages();
    await rememberPerson(deps, { reading: anaReading() });
    await rememberPerson(deps, { reading: xReading() });
    const before = await wholeText(deps.db);
    const answer = await requests.recordReading(
      { key: 'k', reading: { ...reading, facts: { name: 'Forged' } } },
      { ...from(anaUrl), ...sender },
    );
    expect(answer).toEqual({ ok: false, reason: 'refused' });
    expect(await wholeText(deps.db)).toBe(before);
    expect(held.size).toBe(0);
  });

  it('is taken where the address holds the id, and only of that id', async () => {
    const { requests, from } = pages();
    const byId = `https://www.linkedin.com/in/${anaId}/`;
    expect(await requests.recordReading({ key: 'k', reading: anaReading() }, from(byId))).toEqual({
      ok: true,
      stored: 'held',
    });
    const other = anaReading({ id: 'ACoAABoExampleBoExampleBoExampleBo00002' });
    expect(await requests.recordReading({ key: 'k', reading: other }, from(byId))).toEqual({
      ok: false,
      reason: 'refused',
    });
  });

  it('is cut where it is beyond all measure, and harmless where it is hostile', async () => {
    const { requests, held, from } = pages();
    const hostile = anaReading({
      facts: { name: '<img src=x onerror=alert(1)>', bio: 'x'.repeat(1_000_000), headline: '\u202Eevil' },
    });
    expect(await requests.recordReading({ key: 'k', reading: hostile }, from(anaUrl))).toEqual({
      ok: true,
      stored: 'held',
    });
    expect([...held.values()][0]?.facts.bio?.length).toBeLessThan(20_000);
  });
});

describe('messages of any shape', () => {
  it('store nothing and tell nothing', async () => {
    const { requests, deps, held, from, troubles, health } = pages();
    await rememberPerson(deps, { reading: anaReading() });
    const before = await wholeText(deps.db);
    const reading = fc.record({
      key: fc.anything(),
      reading: fc.oneof(fc.anything(), fc.record({ identity: fc.anything(), facts: fc.anything(), url: fc.webUrl() })),
    });
    const data = fc.oneof(
      fc.anything(),
      reading,
      fc.record({ url: fc.oneof(fc.webUrl(), fc.constant(anaUrl)) }),
      fc.record({ view: fc.string() }),
      fc.record({
        url: fc.constant(anaUrl),
        trouble: fc.oneof(fc.anything(), fc.record({ kind: fc.string(), part: fc.string() })),
      }),
    );
    const sender = fc.oneof(
      fc.anything(),
      fc.record({
        id: fc.constantFrom(own, 'another'),
        frameId: fc.constantFrom(0, 1),
        url: fc.webUrl(),
        tab: fc.record({ id: fc.nat(), url: fc.webUrl() }),
      }),
      fc.constant(from(anaUrl)),
    );
    await fc.assert(
      fc.asyncProperty(data, sender, async (request, who) => {
        expect(await requests.recordReading(request, who)).toEqual({ ok: false, reason: 'refused' });
        expect(await requests.pageTrouble(request, who)).toEqual({ ok: false });
        if ((who as { tab?: { url?: string } } | null | undefined)?.tab?.url !== anaUrl) {
          expect((await requests.pageState(request, who)).chip).toBeNull();
          expect(await requests.remember(request, who)).toEqual({ ok: false });
        }
      }),
      { numRuns: 100 },
    );
    expect(await wholeText(deps.db)).toBe(before);
    expect(held.size).toBe(0);
    expect([troubles.size, health]).toEqual([0, []]);
  });
});
