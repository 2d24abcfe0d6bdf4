import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { closeDebrief } from '@/lib/services/change-meeting';
import { editPerson } from '@/lib/services/edit-person';
import { loadPopup } from '@/lib/services/load-popup';
import { loadTimeline } from '@/lib/services/load-timeline';
import { loadToday } from '@/lib/services/load-today';
import { lookAtChanges, notLookedAt } from '@/lib/services/look-at-changes';
import { deleteNote, restoreNote, saveNote } from '@/lib/services/notes';
import { dropDraft, loadDraft, saveDraft } from '@/lib/services/drafts';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { anaReading, dropWorlds, world, xReading } from './world';
import { preset, chosen, anaUrl, coffeeInMarch } from './coffee-in-march';

afterAll(dropWorlds);

describe('the popup', () => {
  it('asks for the first-run choice before anything else', async () => {
    const deps = world();
    expect(await loadPopup(deps, { tabUrl: anaUrl, held: null, settings: { chosenAt: null } })).toEqual({
      kind: 'first-run',
    });
  });

  it('shows whom the tab shows, known or not, with whom it might be', async () => {
    const { deps, personId } = await coffeeInMarch();
    expect(
      await loadPopup(deps, { tabUrl: `${anaUrl}details/experience/`, held: null, settings: chosen }),
    ).toMatchObject({ kind: 'person', personId });
    const unknown = await loadPopup(deps, { tabUrl: 'https://x.com/ana_example', held: xReading(), settings: chosen });
    expect(unknown).toMatchObject({ kind: 'unknown', url: 'https://x.com/ana_example', sameAs: [{ personId }] });
  });

  it('shows a meeting that is near, with the tab one line below', async () => {
    const { deps, personId } = await coffeeInMarch();
    const start = '2026-03-20T09:30:00Z';
    deps.setTime('2026-03-20T09:00:00Z');
    const saved = await saveMeeting(deps, { ...preset, start, personIds: [personId] });
    const shown = await loadPopup(deps, { tabUrl: 'https://x.com/ana_example', held: xReading(), settings: chosen });
    expect(shown).toMatchObject({
      kind: 'meeting',
      meetingId: saved.ok ? saved.meeting.id : '',
      otherwise: { kind: 'unknown', name: 'Ana Example' },
    });
  });

  it('points at Today only for what it does not show itself', async () => {
    const { deps, personId } = await coffeeInMarch();
    const over = (tabUrl: string | null) => loadPopup(deps, { tabUrl, held: null, settings: chosen });
    expect(await over(anaUrl)).toMatchObject({ kind: 'person', otherwise: null });
    await recordReading(deps, {
      key: 'a',
      reading: anaReading({ at: '2026-03-11T08:00:00Z', facts: { location: 'Malmö' } }),
    });
    expect(await over(anaUrl)).toMatchObject({ kind: 'person', otherwise: null });
    expect(await over('https://x.com/somebody_else')).toMatchObject({ kind: 'unknown', otherwise: { kind: 'today' } });

    const [coffee] = await deps.db.meetings.toArray();
    await closeDebrief(deps, coffee?.id ?? '');
    await saveMeeting(deps, { ...preset, start: '2026-03-12T09:00:00Z', personIds: [personId] });
    expect(await over(null)).toMatchObject({ kind: 'meeting', otherwise: null });
    await saveMeeting(deps, { ...preset, start: '2026-03-12T12:00:00Z', personIds: [personId] });
    expect(await over(null)).toMatchObject({ kind: 'meeting', otherwise: { kind: 'today' } });
  });

  it('says what will be here while nobody is remembered', async () => {
    expect(await loadPopup(world(), { tabUrl: null, held: null, settings: chosen })).toEqual({ kind: 'nobody' });
  });
});

describe('today', () => {
  it('holds debriefs open and changes not looked at, until they are', async () => {
    const { deps, personId } = await coffeeInMarch();
    deps.setTime('2026-03-11T09:00:00Z');
    await recordReading(deps, {
      key: 'a',
      reading: anaReading({ at: '2026-03-11T08:00:00Z', facts: { location: 'Malmö' } }),
    });
    expect((await loadToday(deps)).map(({ kind }) => kind)).toEqual(['debrief', 'changes']);
    const looked = await lookAtChanges(deps, personId);
    expect(looked).toHaveLength(1);
    expect(await lookAtChanges(deps, personId)).toEqual([]);
    await notLookedAt(deps, looked);
    expect((await loadToday(deps)).map(({ kind }) => kind)).toEqual(['debrief', 'changes']);
    expect(await lookAtChanges(deps, personId)).toEqual(looked);
    const [coffee] = await deps.db.meetings.toArray();
    await closeDebrief(deps, coffee?.id ?? '');
    expect(await loadToday(deps)).toEqual([]);
  });
});

describe('the time line', () => {
  it('tells readings with their edits, changes, meetings and notes, latest first', async () => {
    const { deps, personId } = await coffeeInMarch();
    deps.setTime('2026-03-10T10:00:00Z');
    const note = await saveNote(deps, { personId, text: '- lamps' });
    await recordReading(deps, {
      key: 'a',
      reading: anaReading({ at: '2026-04-02T09:00:00Z', facts: { location: 'Malmö' } }),
    });
    await recordReading(deps, {
      key: 'b',
      reading: anaReading({ at: '2026-04-09T09:00:00Z', facts: { location: 'Malmö' } }),
    });
    const entries = await loadTimeline(deps, personId);
    expect(entries.map(({ kind, at }) => `${at.slice(0, 10)} ${kind}`)).toEqual([
      '2026-04-09 reading',
      '2026-04-02 change',
      '2026-04-02 reading',
      '2026-03-10 note',
      '2026-03-10 meeting',
      '2026-03-01 reading',
      '2026-03-01 remembered',
    ]);
    expect(entries[2]).toMatchObject({
      reading: { first: false, edits: [{ field: 'location', old: 'Lund', new: 'Malmö' }] },
    });
    expect(entries[0]).toMatchObject({ reading: { edits: [] } });
    await deleteNote(deps, note.id);
    expect((await loadTimeline(deps, personId)).some(({ kind }) => kind === 'note')).toBe(false);
    await restoreNote(deps, note.id);
    expect((await loadTimeline(deps, personId)).some(({ kind }) => kind === 'note')).toBe(true);
  });
});

describe('what is typed', () => {
  it('is kept as a draft until it is dropped, and an empty one is none', async () => {
    const deps = world();
    await saveDraft(deps, 'note:a', 'half a th');
    await saveDraft(deps, 'note:a', 'half a thought');
    expect(await loadDraft(deps, 'note:a')).toBe('half a thought');
    await saveDraft(deps, 'note:a', '');
    expect(await loadDraft(deps, 'note:a')).toBeNull();
    await dropDraft(deps, 'note:a');
  });

  it('is saved into the same note while it grows', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    const note = await saveNote(deps, { personId, text: 'l' });
    await saveNote(deps, { id: note.id, personId, text: 'lamps' });
    expect(await deps.db.notes.toArray()).toMatchObject([{ id: note.id, text: 'lamps', createdAt: note.createdAt }]);
  });

  it('keeps a name from becoming empty', async () => {
    const { deps, personId } = await coffeeInMarch();
    expect(await editPerson(deps, personId, { name: '  ', pinned: 'On leave' })).toMatchObject({
      name: 'Ana Example',
      pinned: 'On leave',
    });
  });
});
