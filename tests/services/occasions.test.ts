import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import type { CatchUpItem } from '@/lib/domain/occasion';
import { closeOccasion, openOccasions } from '@/lib/services/occasions';
import { recordOccasions } from '@/lib/services/record-occasions';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { anaId, anaReading, dropWorlds, world, type World } from './world';

afterAll(dropWorlds);

const birthday: CatchUpItem = {
  kind: 'birthday',
  name: 'Ana Example',
  text: 'Célébrez l’anniversaire d’Ana aujourd’hui',
  id: anaId,
  handle: 'ana-example',
};
const job: CatchUpItem = {
  ...birthday,
  kind: 'job-change',
  text: 'Ana has a new position: Head of Lanterns at Borealis',
};

async function withAna(): Promise<World> {
  const deps = world();
  await rememberPerson(deps, { reading: anaReading() });
  deps.setTime('2026-06-01T09:00:00Z');
  return deps;
}

describe('occasions from the site’s own page', () => {
  it('are kept of people who are remembered, and of nobody else', async () => {
    const deps = await withAna();
    const stranger: CatchUpItem = {
      ...birthday,
      name: 'Bo',
      id: 'ACoAABoBoBoBoBoBoBoBoBoBoBoBoBoBoBoBo01',
      handle: 'bo',
    };
    expect(await recordOccasions(deps, [stranger, birthday])).toBe(1);
    expect(await openOccasions(deps)).toMatchObject([
      { name: 'Ana Example', kind: 'birthday', text: birthday.text, url: 'https://www.linkedin.com/in/ana-example/' },
    ]);
    expect(JSON.stringify(await deps.db.occasions.toArray())).not.toContain('Bo');
  });

  it('go by the id, and where that says otherwise not by the handle', async () => {
    const deps = await withAna();
    const { handle: _, ...byId } = birthday;
    const recycled = { ...birthday, kind: 'work-anniversary', id: 'ACoAAAnotherAnotherAnotherAnother0000001' } as const;
    expect(await recordOccasions(deps, [byId, recycled])).toBe(1);
    const { id: _id, ...byHandle } = birthday;
    expect(await recordOccasions(deps, [{ ...byHandle, kind: 'education' }])).toBe(1);
  });

  it('are never kept twice, though the page says it in other words every day; a year later they come again', async () => {
    const deps = await withAna();
    await recordOccasions(deps, [birthday, birthday]);
    deps.setTime('2026-06-09T09:00:00Z');
    expect(await recordOccasions(deps, [{ ...birthday, text: 'Wish Ana a belated happy birthday' }])).toBe(0);
    deps.setTime('2027-06-01T09:00:00Z');
    expect(await recordOccasions(deps, [birthday])).toBe(1);
  });

  it('are shown for a week', async () => {
    const deps = await withAna();
    await recordOccasions(deps, [birthday]);
    deps.setTime('2026-06-07T09:00:00Z');
    expect(await openOccasions(deps)).toHaveLength(1);
    deps.setTime('2026-06-09T09:00:00Z');
    expect(await openOccasions(deps)).toEqual([]);
  });

  it('close with a contact or without, and open again with what undoes that', async () => {
    const deps = await withAna();
    await recordOccasions(deps, [birthday]);
    const [occasion] = await openOccasions(deps);
    const undo = await closeOccasion(deps, occasion?.id ?? '', 'said-hello');
    expect(await openOccasions(deps)).toEqual([]);
    expect((await deps.db.touches.toArray()).map(({ kind, deletedAt }) => [kind, deletedAt])).toEqual([
      ['message', null],
    ]);
    await undo();
    expect(await openOccasions(deps)).toHaveLength(1);
    expect((await deps.db.touches.toArray())[0]?.deletedAt).not.toBeNull();
    await closeOccasion(deps, occasion?.id ?? '', 'passed-over');
    expect(await recordOccasions(deps, [birthday])).toBe(0);
    expect(await openOccasions(deps)).toEqual([]);
  });
});

describe('a change of job told there', () => {
  it('is a likely change in the site’s words, to congratulate nobody on', async () => {
    const deps = await withAna();
    await recordOccasions(deps, [job]);
    expect(await deps.db.changes.toArray()).toMatchObject([
      {
        kind: 'new-job',
        before: null,
        after: { text: job.text },
        certainty: 'likely',
        mayBeSaid: false,
        tone: 'neutral',
        between: ['2026-03-01T09:00:00Z', '2026-06-01T09:00:00Z'],
        unseen: 1,
      },
    ]);
    expect(await openOccasions(deps)).toEqual([]);
  });

  it('gives way to the job list, and does not come back', async () => {
    const deps = await withAna();
    await recordOccasions(deps, [job]);
    const role = {
      title: 'Head of Lanterns',
      company: 'Borealis',
      companyId: '88',
      start: '2026-05',
      end: null,
      current: true,
    };
    const before = anaReading().facts.positions ?? [];
    const ended = before.map((each) => (each.current ? { ...each, current: false, end: '2026-05' } : each));
    const reading = anaReading({ at: '2026-06-02T09:00:00Z', facts: { positions: [role, ...ended] } });
    await recordReading(deps, { key: 'later', reading });
    const kinds = (await deps.db.changes.toArray()).map(({ kind, certainty }) => `${kind} ${certainty}`);
    expect(kinds).toContain('new-job stated');
    expect(kinds).not.toContain('new-job likely');
    deps.setTime('2026-06-03T09:00:00Z');
    expect(await recordOccasions(deps, [job])).toBe(0);
  });

  it('is over where the job list is read later and is as it was; a page without the list leaves it', async () => {
    const deps = await withAna();
    await recordOccasions(deps, [job]);
    const { positions: _, ...card } = anaReading().facts;
    const opened = { ...anaReading({ at: '2026-06-02T09:00:00Z' }), facts: card };
    const sections = { ...opened.sections, experience: 'not-loaded' } as const;
    await recordReading(deps, { key: 'opened', reading: { ...opened, sections } });
    expect(await deps.db.changes.toArray()).toMatchObject([{ kind: 'new-job', certainty: 'likely' }]);
    await recordReading(deps, { key: 'scrolled', reading: anaReading({ at: '2026-06-02T09:01:00Z' }) });
    expect(await deps.db.changes.toArray()).toEqual([]);
  });

  it('is no news where the profile has told it already', async () => {
    const deps = await withAna();
    const role = {
      title: 'Head of Lanterns',
      company: 'Borealis',
      companyId: '88',
      start: '2026-05',
      end: null,
      current: true,
    };
    const reading = anaReading({
      at: '2026-05-20T09:00:00Z',
      facts: { positions: [role, ...(anaReading().facts.positions ?? [])] },
    });
    await recordReading(deps, { key: 'first', reading });
    const told = await deps.db.changes.count();
    expect(told).toBeGreaterThan(0);
    await recordOccasions(deps, [job]);
    expect(await deps.db.changes.count()).toBe(told);
  });
});
