import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { ownFactsNow } from '@/lib/domain/own-fact';
import { ownFactsOf } from '@/lib/db/queries-own';
import { forgetPerson } from '@/lib/services/forget-person';
import { joinPeople, undoJoin } from '@/lib/services/join-people';
import { addOwnFacts, removeOwnFacts, restoreOwnFacts } from '@/lib/services/own-facts';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { anaReading, dropWorlds, wholeText, world, xReading } from './world';

afterAll(dropWorlds);

const address = { source: 'linkedin', handle: 'ana-example', url: 'https://www.linkedin.com/in/ana-example/' } as const;

async function ana() {
  const deps = world();
  const { personId } = await rememberPerson(deps, { address });
  return { deps, personId };
}

describe('what the user gives of a person', () => {
  it('bears where it came from', async () => {
    const { deps, personId } = await ana();
    await addOwnFacts(deps, personId, [
      { field: 'headline', text: '  Head of\n Operations ' },
      { field: 'job', text: 'Head', marked: { source: 'linkedin', url: address.url } },
    ]);
    expect(await ownFactsOf(deps.db, personId)).toMatchObject([
      {
        field: 'headline',
        text: 'Head of Operations',
        origin: 'typed',
        source: null,
        createdAt: '2026-03-01T09:00:00Z',
      },
      { field: 'job', text: 'Head', origin: 'marked', source: 'linkedin', url: address.url },
    ]);
  });

  it('is nothing where nothing was typed, and nobody’s where nobody is', async () => {
    const { deps, personId } = await ana();
    expect(await addOwnFacts(deps, personId, [{ field: 'location', text: '  ' }])).toEqual([]);
    expect(await addOwnFacts(deps, 'nobody', [{ field: 'location', text: 'Lund' }])).toEqual([]);
    expect(await deps.db.ownFacts.count()).toBe(0);
  });

  it('taken back gives way to what counted before', async () => {
    const { deps, personId } = await ana();
    await addOwnFacts(deps, personId, [{ field: 'location', text: 'Lund' }]);
    deps.setTime('2026-03-02T09:00:00Z');
    const [later] = await addOwnFacts(deps, personId, [{ field: 'location', text: 'Malmö' }]);
    const now = async () => ownFactsNow(await ownFactsOf(deps.db, personId)).map(({ text }) => text);
    expect(await now()).toEqual(['Malmö']);
    await removeOwnFacts(deps, [later!.id]);
    expect(await now()).toEqual(['Lund']);
    await restoreOwnFacts(deps, [later!.id]);
    expect(await now()).toEqual(['Malmö']);
  });

  it('names a person, and names them as before when it is taken back', async () => {
    const { deps, personId } = await ana();
    const [name] = await addOwnFacts(deps, personId, [{ field: 'name', text: 'Ana Example' }]);
    const called = async () => (await deps.db.people.get(personId))?.name;
    expect(await called()).toBe('Ana Example');
    await removeOwnFacts(deps, [name!.id]);
    expect(await called()).toBe('ana-example');
    await restoreOwnFacts(deps, [name!.id]);
    expect(await called()).toBe('Ana Example');
  });

  it('is overwritten by no reading, and a reading that says the same makes no change', async () => {
    const { deps, personId } = await ana();
    await addOwnFacts(deps, personId, [
      { field: 'name', text: 'Anna E.' },
      { field: 'headline', text: 'Operations Manager at Acme Lantern' },
      { field: 'location', text: 'Lund' },
    ]);
    const before = await deps.db.ownFacts.toArray();
    await recordReading(deps, { key: 'a', reading: anaReading({ at: '2026-02-01T09:00:00Z' }) });
    await recordReading(deps, { key: 'b', reading: anaReading({ at: '2026-03-05T09:00:00Z' }) });
    expect(await deps.db.ownFacts.toArray()).toEqual(before);
    expect(await deps.db.changes.toArray()).toEqual([]);
    expect((await deps.db.people.get(personId))?.name).toBe('Anna E.');
  });

  it('moves with a person who is joined with another, and back', async () => {
    const { deps, personId } = await ana();
    const { personId: keepId } = await rememberPerson(deps, { reading: xReading() });
    await addOwnFacts(deps, personId, [{ field: 'location', text: 'Lund' }]);
    const joinId = await joinPeople(deps, { keepId, otherId: personId });
    expect(await ownFactsOf(deps.db, keepId)).toHaveLength(1);
    await undoJoin(deps, joinId!);
    expect(await ownFactsOf(deps.db, personId)).toHaveLength(1);
  });

  it('is forgotten with them', async () => {
    const { deps, personId } = await ana();
    await recordReading(deps, { key: 'a', reading: anaReading() });
    await addOwnFacts(deps, personId, [{ field: 'location', text: 'Unforgettable' }]);
    await forgetPerson(deps, personId);
    expect(await wholeText(deps.db)).not.toContain('Unforgettable');
  });
});
