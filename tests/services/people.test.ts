import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { changeAgenda } from '@/lib/services/change-meeting';
import { saveDraft } from '@/lib/services/drafts';
import { deletePerson, editPerson, restorePerson } from '@/lib/services/edit-person';
import { emptyTrash } from '@/lib/services/empty-trash';
import { findPersonByUrl } from '@/lib/services/find-person';
import { forgetPerson, undoRemember } from '@/lib/services/forget-person';
import { addIdentity, removeIdentity } from '@/lib/services/identities';
import { joinPeople, undoJoin } from '@/lib/services/join-people';
import { listPeople } from '@/lib/services/list-people';
import { peopleMatching } from '@/lib/services/search-people';
import { saveNote } from '@/lib/services/notes';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { suggestSamePeople } from '@/lib/services/suggest-same-people';
import { allRows, anaReading, dropWorlds, wholeText, world, xReading, type World } from './world';

afterAll(dropWorlds);

const coffee = { kind: 'coffee', start: '2026-03-10T09:00:00Z', zone: 'Europe/Stockholm', minutes: 45 } as const;

describe('undoing', () => {
  it('a wrong "Remember" leaves what was there before it', async () => {
    const deps = world();
    await deps.db.open();
    const before = await allRows(deps.db);
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    expect(await undoRemember(deps, personId)).toBe(true);
    expect(await allRows(deps.db)).toEqual(before);
  });

  it('a join gives back both people with what was theirs', async () => {
    const deps = world();
    const { keepId, otherId } = await two(deps);
    const before = await allRows(deps.db);
    const joinId = await joinPeople(deps, { keepId, otherId });
    expect(await deps.db.people.count()).toBe(1);
    expect((await deps.db.identities.toArray()).every((identity) => identity.personId === keepId)).toBe(true);
    expect((await deps.db.meetings.toArray()).map((meeting) => meeting.personIds)).toEqual([[keepId], [keepId]]);
    expect(await deps.db.people.get(keepId)).toMatchObject({ metWhere: 'The lamp fair' });
    expect(await undoJoin(deps, joinId ?? '')).toBe(true);
    expect(await allRows(deps.db)).toEqual(before);
  });

  it('a join leaves with the kept one what came after it', async () => {
    const deps = world();
    const { keepId, otherId } = await two(deps);
    const joinId = await joinPeople(deps, { keepId, otherId });
    const note = await saveNote(deps, { personId: keepId, text: 'Since then' });
    await editPerson(deps, keepId, { metWhere: 'The harbour' });
    await undoJoin(deps, joinId ?? '');
    expect(await deps.db.notes.get(note.id)).toMatchObject({ personId: keepId });
    expect(await deps.db.people.get(keepId)).toMatchObject({ metWhere: 'The harbour' });
    expect(await deps.db.people.get(otherId)).toMatchObject({ metWhere: 'The lamp fair' });
  });
});

describe('forgetting', () => {
  it('leaves nothing of them in any table', async () => {
    const deps = world();
    const { keepId, otherId } = await two(deps);
    const bo = await rememberPerson(deps, {
      address: { source: 'x', handle: 'bo', url: 'https://x.com/bo' },
      name: 'Bo',
    });
    await recordReading(deps, {
      key: 'k',
      reading: anaReading({ at: '2026-04-02T09:00:00Z', facts: { headline: 'Head of Operations at Acme Lantern' } }),
    });
    await joinPeople(deps, { keepId, otherId });
    const change = (await deps.db.changes.toArray())[0];
    const shared = await saveMeeting(deps, {
      ...coffee,
      personIds: [keepId, bo.personId],
      dismissed: [`change:${change?.id}`],
    });
    if (!shared.ok) throw new Error('no meeting');
    await changeAgenda(deps, shared.meeting.id, () => [
      { id: 'q1', text: 'How is the new role?', from: { kind: 'change', id: change?.id ?? '' }, done: false },
      { id: 'q2', text: 'What next?', from: null, done: false },
    ]);
    const note = await saveNote(deps, { personId: keepId, text: 'She likes lanterns' });
    await saveDraft(deps, `note:${keepId}`, 'half a thought of her');
    await saveDraft(deps, `note:edit:${note.id}`, 'half another');
    const marks = [
      keepId,
      otherId,
      note.id,
      'ana-example',
      'ana_example',
      'Ana Example',
      'Acme',
      '4242',
      'lamp',
      'lantern',
      'thought of her',
    ];
    const before = (await wholeText(deps.db)).toLowerCase();
    for (const mark of marks) expect(before, mark).toContain(mark.toLowerCase());
    expect(await forgetPerson(deps, keepId)).toBe(true);
    const after = (await wholeText(deps.db)).toLowerCase();
    for (const mark of marks) expect(after, mark).not.toContain(mark.toLowerCase());
    expect(await deps.db.meetings.toArray()).toMatchObject([
      { personIds: [bo.personId], agenda: [{ id: 'q2' }], dismissed: [] },
    ]);
    expect(await deps.db.people.toArray()).toMatchObject([{ name: 'Bo' }]);
    expect((await deps.db.meta.toArray()).map(({ key }) => key)).toEqual(['ledger']);
  });

  it('happens by itself after the days in the trash, and not before', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    await deletePerson(deps, personId);
    deps.setTime('2026-03-30T09:00:00Z');
    await emptyTrash(deps);
    expect(await deps.db.people.count()).toBe(1);
    deps.setTime('2026-04-01T09:00:00Z');
    await emptyTrash(deps);
    expect(Object.values(await allRows(deps.db)).flat()).toEqual([]);
  });
});

describe('people', () => {
  it('come back from the trash as they were', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    await deletePerson(deps, personId);
    expect(await listPeople(deps)).toEqual([]);
    expect(await listPeople(deps, { deleted: true })).toHaveLength(1);
    await restorePerson(deps, personId);
    expect(peopleMatching(await listPeople(deps), 'ana lantern')).toMatchObject([
      { person: { id: personId }, sources: ['linkedin'], meetings: 0 },
    ]);
  });

  it('are found by the address of their profile, in any part of it and by id', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    for (const url of [
      'https://se.linkedin.com/in/Ana-Example/details/experience/',
      `https://www.linkedin.com/in/${anaReading().identity.id}/`,
    ]) {
      expect((await findPersonByUrl(deps, url))?.person.id, url).toBe(personId);
    }
    expect(await findPersonByUrl(deps, 'https://www.linkedin.com/in/bo-example/')).toBeNull();
    expect(await findPersonByUrl(deps, 'https://www.linkedin.com/feed/')).toBeNull();
  });

  it('whose names agree are suggested, but not where they have such a profile already', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    expect(await suggestSamePeople(deps, { name: 'ana example', withoutSource: 'x' })).toMatchObject([{ personId }]);
    expect(await suggestSamePeople(deps, { name: 'ana example', withoutSource: 'linkedin' })).toEqual([]);
    expect(await suggestSamePeople(deps, { name: 'Bo Example', withoutSource: 'x' })).toEqual([]);
  });

  it('take a second profile, and give it back with all that was read on it', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    const before = await allRows(deps.db);
    const added = await addIdentity(deps, { personId, reading: xReading() });
    expect(added).toMatchObject({ ok: true, identity: { personId, source: 'x' } });
    if (added.ok) await removeIdentity(deps, added.identity.id);
    expect(await allRows(deps.db)).toEqual(before);
  });

  it('keep a profile that is theirs: adding it to another names the owner', async () => {
    const deps = world();
    const { keepId, otherId } = await two(deps);
    expect(await addIdentity(deps, { personId: keepId, reading: xReading() })).toEqual({
      ok: false,
      reason: 'belongs-to-other',
      otherId,
    });
  });
});

async function two(deps: World): Promise<{ readonly keepId: string; readonly otherId: string }> {
  const { personId: keepId } = await rememberPerson(deps, { reading: anaReading() });
  const { personId: otherId } = await rememberPerson(deps, { reading: xReading() });
  await editPerson(deps, otherId, { metWhere: 'The lamp fair' });
  await saveMeeting(deps, { ...coffee, personIds: [otherId] });
  await saveMeeting(deps, { ...coffee, start: '2026-03-12T09:00:00Z', personIds: [keepId, otherId] });
  await saveNote(deps, { personId: otherId, text: 'Of the other' });
  return { keepId, otherId };
}
