import 'fake-indexeddb/auto';
import { afterAll, expect, it } from 'vitest';
import { loadDraft, saveDraft } from '@/lib/services/drafts';
import { closeDebrief } from '@/lib/services/change-meeting';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { anaReading, dropWorlds, world } from './world';

afterAll(dropWorlds);

const fields = { kind: 'coffee', start: '2026-03-10T09:00:00Z', zone: 'Europe/Stockholm', minutes: 45 } as const;

it('saves a meeting, its notes and the end of its draft in one step: a popup closed after it offers nothing twice', async () => {
  const deps = world();
  const { personId } = await rememberPerson(deps, { reading: anaReading() });
  await saveDraft(deps, 'meeting:had', 'half typed');
  const saved = await saveMeeting(
    deps,
    { ...fields, personIds: [personId] },
    { notes: ' Supplier work. ', drafts: ['meeting:had'] },
  );
  expect(saved.ok && (await deps.db.notes.toArray())).toMatchObject([
    { personId, meetingId: saved.ok && saved.meeting.id, text: 'Supplier work.' },
  ]);
  expect(await loadDraft(deps, 'meeting:had')).toBeNull();
});

it('keeps the draft of a meeting that is refused, and writes no note', async () => {
  const deps = world();
  await saveDraft(deps, 'meeting:had', 'half typed');
  expect(await saveMeeting(deps, { ...fields, personIds: [] }, { notes: 'x', drafts: ['meeting:had'] })).toMatchObject({
    ok: false,
  });
  expect(await loadDraft(deps, 'meeting:had')).toBe('half typed');
  expect(await deps.db.notes.count()).toBe(0);
});

it('closes a debrief with its notes and its drafts', async () => {
  const deps = world();
  const { personId } = await rememberPerson(deps, { reading: anaReading() });
  const saved = await saveMeeting(deps, { ...fields, personIds: [personId] });
  if (!saved.ok) throw new Error('the meeting is in order');
  await saveDraft(deps, 'debrief', 'half typed');
  await closeDebrief(
    deps,
    saved.meeting.id,
    { nextStep: 'Again in May ' },
    { notes: 'Plant two.', drafts: ['debrief'] },
  );
  expect(await deps.db.meetings.get(saved.meeting.id)).toMatchObject({
    nextStep: 'Again in May',
    debriefedAt: expect.any(String),
  });
  expect(await deps.db.notes.count()).toBe(1);
  expect(await loadDraft(deps, 'debrief')).toBeNull();
});
