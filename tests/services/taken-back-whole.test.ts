import 'fake-indexeddb/auto';
import { afterAll, expect, it } from 'vitest';
import { closeDebrief } from '@/lib/services/change-meeting';
import { loadDraft } from '@/lib/services/drafts';
import { saveNote } from '@/lib/services/notes';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { takeBack } from '@/lib/services/take-back';
import { anaReading, dropWorlds, world } from './world';

afterAll(dropWorlds);

const fields = { kind: 'coffee', start: '2026-03-10T09:00:00Z', zone: 'Europe/Stockholm', minutes: 45 } as const;

async function coffee() {
  const deps = world();
  const { personId } = await rememberPerson(deps, { reading: anaReading() });
  const saved = await saveMeeting(deps, { ...fields, personIds: [personId] }, { notes: 'Supplier work.' });
  if (!saved.ok) throw new Error('the meeting is in order');
  return { deps, personId, saved, id: saved.meeting.id };
}

it('a new meeting goes to the trash with its notes, and what was typed is a draft again', async () => {
  const { deps, saved, id } = await coffee();
  await takeBack(deps, saved.wayBack, { 'meeting:had': 'as typed' });
  expect((await deps.db.meetings.get(id))?.deletedAt).not.toBeNull();
  expect(await deps.db.notes.count()).toBe(0);
  expect(await loadDraft(deps, 'meeting:had')).toBe('as typed');
});

it('a debrief is open again, its next step and notes as they were before it', async () => {
  const { deps, id } = await coffee();
  const closed = await closeDebrief(deps, id, { nextStep: 'Again in May' }, { notes: 'Plant two.' });
  if (!closed?.ok) throw new Error('the debrief is in order');
  await takeBack(deps, closed.wayBack, { notes: 'Plant two.', step: '' });
  expect(await deps.db.meetings.get(id)).toMatchObject({ debriefedAt: null, nextStep: '', deletedAt: null });
  expect((await deps.db.notes.toArray()).map((note) => note.text)).toEqual(['Supplier work.']);
  expect(await loadDraft(deps, 'notes')).toBe('Plant two.');
  expect(await loadDraft(deps, 'step')).toBeNull();
});

it('an invitation read a second time is only set back to what it was', async () => {
  const { deps, personId } = await coffee();
  const invitation = { ...fields, personIds: [personId], calendarUid: 'uid-1', place: 'Da Matteo' };
  const first = await saveMeeting(deps, invitation);
  const second = await saveMeeting(deps, { ...invitation, place: 'Café Pascal' });
  if (!first.ok || !second.ok) throw new Error('both are in order');
  await takeBack(deps, second.wayBack);
  expect(await deps.db.meetings.get(first.meeting.id)).toMatchObject({ place: 'Da Matteo', deletedAt: null });
});

it('a note that was written on since stays', async () => {
  const { deps, personId, saved } = await coffee();
  deps.setTime('2026-03-02T09:00:00Z');
  await saveNote(deps, { id: saved.wayBack.noteIds[0]!, personId, text: 'Supplier work, alone.' });
  await takeBack(deps, saved.wayBack);
  expect((await deps.db.notes.toArray()).map((note) => note.text)).toEqual(['Supplier work, alone.']);
});
