import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/reading';
import { hadCoffee } from './had-coffee';
import { forgetPerson } from '@/lib/services/forget-person';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { anaReading, dropWorlds } from './world';
import { anaUrl, pages } from './pages';

afterAll(dropWorlds);

describe('what a page is told', () => {
  it('is nothing before the first-run choice', async () => {
    const { requests, from } = pages({ chosenAt: null, annotation: { linkedin: 'annotate', x: 'annotate' } });
    expect(await requests.pageState({ url: anaUrl }, from(anaUrl))).toMatchObject({
      reading: 'off',
      annotation: false,
      chip: null,
    });
  });

  it('is to read and to leave the page untouched, where that was chosen', async () => {
    const { requests, from } = pages({ annotation: { linkedin: 'leave-untouched', x: 'annotate' } });
    expect(await requests.pageState({ url: anaUrl }, from(anaUrl))).toMatchObject({
      reading: 'open',
      annotation: false,
      chip: null,
    });
  });

  it('is the name that was read, of somebody not remembered', async () => {
    const { requests, from } = pages({ annotation: { linkedin: 'annotate', x: null } });
    expect((await requests.pageState({ url: anaUrl }, from(anaUrl))).chip).toEqual({ kind: 'unknown', name: null });
    await requests.recordReading({ key: 'k', reading: anaReading() }, from(anaUrl));
    expect((await requests.pageState({ url: anaUrl }, from(anaUrl))).chip).toEqual({
      kind: 'unknown',
      name: 'Ana Example',
    });
  });

  it('is at a list the id under which somebody remembered was read there, and on no other page', async () => {
    const { requests, deps, from } = pages();
    const told = async (path: string, at = anaUrl) =>
      (await requests.pageState({ url: `${at}${path}` }, from(`${at}${path}`))).knownAs;
    expect(await told('details/experience/')).toBeUndefined();
    const { identity } = anaReading();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    expect(await told('details/experience/')).toEqual({ id: identity.id, handle: identity.handle });
    for (const path of ['', 'details/skills/', 'recent-activity/all/']) expect(await told(path)).toBeUndefined();
    expect(await told('details/experience/', 'https://www.linkedin.com/in/bo-example/')).toBeUndefined();
    // Her former address may be somebody else's by now.
    await recordReading(deps, {
      key: 'renamed',
      reading: anaReading({ at: '2026-04-02T09:00:00Z', handle: 'ana-renamed' }),
    });
    expect(await told('details/experience/')).toBeUndefined();
    await forgetPerson(deps, personId);
    expect(await told('details/experience/', 'https://www.linkedin.com/in/ana-renamed/')).toBeUndefined();
  });

  it('is coffees, last met and news of somebody remembered', async () => {
    const { requests, deps, from } = pages({ annotation: { linkedin: 'annotate', x: null } });
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    await hadCoffee(deps, {
      personIds: [personId],
      preset: { kind: 'coffee', start: '2026-02-28T23:30:00Z', zone: 'Europe/Stockholm', minutes: 30, place: '' },
    });
    await recordReading(deps, {
      key: 'b',
      reading: anaReading({ at: '2026-04-02T09:00:00Z', facts: { location: 'Malmö' } }),
    });
    expect((await requests.pageState({ url: anaUrl }, from(anaUrl))).chip).toEqual({
      kind: 'remembered',
      meetings: 1,
      meetingKind: 'coffee',
      lastMet: '2026-03-01',
      news: [{ kind: 'location', text: 'Malmö' }],
    });
  });

  it('tells each piece of news once, the biggest first', async () => {
    const { requests, deps, from } = pages({ annotation: { linkedin: 'annotate', x: null } });
    const job = (title: string, start: string) => ({ title, company: 'Volta', companyId: '7', start });
    const [manager, head] = [job('Operations Manager', '2024-01'), job('Head of Operations', '2026-04')];
    const read = (at: string, headline: string, positions: NonNullable<Reading['facts']['positions']>) =>
      anaReading({ at, facts: { headline, positions }, sections: { experience: 'complete' } });
    const first = read('2026-03-02T09:00:00Z', 'Operations Manager', [{ ...manager, end: null, current: true }]);
    await rememberPerson(deps, { reading: first });
    const later = [
      { title: 'Board member', company: 'Acme', companyId: '9', start: '2026-04', end: null, current: true },
      { ...head, end: null, current: true },
      { ...manager, end: '2026-04', current: false },
    ];
    await recordReading(deps, {
      key: 'b',
      reading: read('2026-04-05T08:00:00Z', 'Head of Operations at Volta', later),
    });
    expect((await requests.pageState({ url: anaUrl }, from(anaUrl))).chip).toMatchObject({
      news: [
        { kind: 'promotion', text: 'Head of Operations · Volta' },
        { kind: 'role-added', text: 'Board member · Acme' },
      ],
    });
  });

  it('is of nobody while page and tab disagree', async () => {
    const { requests, deps, from } = pages({ annotation: { linkedin: 'annotate', x: null } });
    await rememberPerson(deps, { reading: anaReading() });
    const state = await requests.pageState({ url: 'https://www.linkedin.com/in/bo-example/' }, from(anaUrl));
    expect(state).toMatchObject({ reading: 'open', annotation: false, chip: null });
  });

  it('is to show nothing while all is hidden', async () => {
    const { page, requestsOf, from } = pages({ annotation: { linkedin: 'annotate', x: null } });
    const hiding = requestsOf({ ...page, hidden: { get: async () => true } });
    expect(await hiding.pageState({ url: anaUrl }, from(anaUrl))).toMatchObject({ annotation: false, chip: null });
  });
});

describe('"Remember" in the page', () => {
  it('uses the reading that is there', async () => {
    const { requests, deps, from } = pages();
    await requests.recordReading({ key: 'k', reading: anaReading() }, from(anaUrl));
    expect(await requests.remember({ url: anaUrl }, from(anaUrl))).toEqual({ ok: true });
    expect(await deps.db.people.toArray()).toMatchObject([{ name: 'Ana Example' }]);
    expect(await deps.db.pictures.count()).toBe(1);
  });

  it('works without one, and then has the page read', async () => {
    const { requests, deps, from, asked } = pages({ readingMode: 'press' });
    expect(await requests.remember({ url: anaUrl }, from(anaUrl))).toEqual({ ok: true });
    expect(await deps.db.people.toArray()).toMatchObject([{ name: 'ana-example' }]);
    expect(asked).toEqual([7]);
  });

  it('is refused for another profile than the tab shows, and before the first-run choice', async () => {
    const { requests, deps, from } = pages();
    expect(await requests.remember({ url: 'https://www.linkedin.com/in/bo-example/' }, from(anaUrl))).toEqual({
      ok: false,
    });
    const first = pages({ chosenAt: null });
    expect(await first.requests.remember({ url: anaUrl }, first.from(anaUrl))).toEqual({ ok: false });
    expect(await deps.db.people.count()).toBe(0);
  });
});
