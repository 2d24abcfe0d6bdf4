import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import {
  cancelMeeting,
  closeDebrief,
  deleteMeeting,
  dismissSuggestion,
  markShared,
  offerSuggestionAgain,
  restoreMeeting,
  setAgenda,
} from '@/lib/services/change-meeting';
import { editPerson } from '@/lib/services/edit-person';
import { hadCoffee } from './had-coffee';
import { loadBrief } from '@/lib/services/load-brief';
import { loadPopup } from '@/lib/services/load-popup';
import { loadTimeline } from '@/lib/services/load-timeline';
import { loadToday } from '@/lib/services/load-today';
import { lookAtChanges, notLookedAt } from '@/lib/services/look-at-changes';
import { deleteNote, restoreNote, saveNote } from '@/lib/services/notes';
import { dropDraft, loadDraft, saveDraft } from '@/lib/services/drafts';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { anaReading, dropWorlds, world, xReading, type World } from './world';

afterAll(dropWorlds);

const stockholm = 'Europe/Stockholm';
const preset = {
  kind: 'coffee',
  start: '2026-03-10T09:00:00Z',
  zone: stockholm,
  minutes: 45,
  place: 'Kafé Lykta',
} as const;
const chosen = { chosenAt: '2026-01-01T00:00:00Z' };
const anaUrl = 'https://www.linkedin.com/in/ana-example/';

const promoted = [
  { title: 'Head of Operations', company: 'Acme Lantern', companyId: '77', start: '2026-06', end: null, current: true },
  {
    title: 'Operations Manager',
    company: 'Acme Lantern',
    companyId: '77',
    start: '2023-01',
    end: '2026-06',
    current: false,
  },
] as const;

describe('a meeting', () => {
  it('is refused with every problem named, and then nothing is stored', async () => {
    const deps = world();
    const saved = await saveMeeting(deps, { personIds: [], start: 'soon', minutes: 0 });
    expect(saved).toMatchObject({ ok: false });
    expect(saved.ok ? [] : saved.problems.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['nobody', 'no-start', 'ends-before-start']),
    );
    expect(await deps.db.meetings.count()).toBe(0);
  });

  it('opened twice from one invitation is one', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    const fields = { ...preset, personIds: [personId], calendarUid: 'uid-1' };
    await saveMeeting(deps, fields);
    const moved = await saveMeeting(deps, { ...fields, start: '2026-03-11T09:00:00Z' });
    expect(await deps.db.meetings.toArray()).toMatchObject([
      { id: moved.ok ? moved.meeting.id : '', start: '2026-03-11T09:00:00Z' },
    ]);
  });

  it('keeps what was not said again when it is edited', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    const first = await saveMeeting(deps, { ...preset, personIds: [personId, personId], purpose: ' Lanterns ' });
    if (!first.ok) throw new Error('not saved');
    const second = await saveMeeting(deps, { id: first.meeting.id, place: 'Kafé Ljus' });
    expect(second).toMatchObject({
      ok: true,
      meeting: { purpose: 'Lanterns', place: 'Kafé Ljus', personIds: [personId] },
    });
  });

  it('is cancelled, debriefed, shared and deleted, and each can be taken back', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    const { id } = await hadCoffee(deps, { personIds: [personId], preset });
    expect(await cancelMeeting(deps, id)).toMatchObject({ cancelledAt: '2026-03-01T09:00:00Z' });
    expect(await cancelMeeting(deps, id, false)).toMatchObject({ cancelledAt: null });
    expect(await closeDebrief(deps, id, { nextStep: ' Send the list ' })).toMatchObject({
      meeting: { debriefedAt: '2026-03-01T09:00:00Z', nextStep: 'Send the list' },
    });
    expect(await markShared(deps, id)).toMatchObject({ sharedAt: '2026-03-01T09:00:00Z' });
    expect(await dismissSuggestion(deps, id, 'change:1')).toMatchObject({ dismissed: ['change:1'] });
    expect(await offerSuggestionAgain(deps, id, 'change:1')).toMatchObject({ dismissed: [] });
    expect(await deleteMeeting(deps, id)).toBe(true);
    expect(await restoreMeeting(deps, id)).toBe(true);
    expect(await deleteMeeting(deps, 'nobody')).toBe(false);
  });

  it('has three questions at most, and none without words', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    const { id } = await hadCoffee(deps, { personIds: [personId], preset });
    const questions = ['a', ' ', 'b', 'c', 'd'].map((text, at) => ({ id: `q${at}`, text, from: null, done: false }));
    expect((await setAgenda(deps, id, questions))?.agenda.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });
});

describe('the brief', () => {
  it('[P9] holds the picture at the last meeting against today: held while jobs are unread, then a promotion', async () => {
    const { deps, personId } = await coffeeInMarch();
    const headline = 'Head of Operations at Acme Lantern';
    const top = anaReading({ at: '2026-08-20T09:00:00Z', facts: { headline }, sections: { experience: 'not-loaded' } });
    const { positions: _unread, ...facts } = top.facts;
    await recordReading(deps, { key: 'top', reading: { ...top, facts } });
    deps.setTime('2026-08-20T09:30:00Z');
    const unread = await loadBrief(deps, { personIds: [personId], meetingId: null });
    expect(unread.people[0]).toMatchObject({
      number: 2,
      role: { state: 'jobs-unread' },
      since: { kind: 'last-met', at: preset.start },
    });
    expect(unread.people[0]?.say.map(({ kind }) => kind)).not.toContain('congratulate');

    await recordReading(deps, {
      key: 'jobs',
      reading: anaReading({ at: '2026-08-20T09:05:00Z', facts: { headline, positions: promoted } }),
    });
    const read = await loadBrief(deps, { personIds: [personId], meetingId: null });
    expect(read.people[0]).toMatchObject({
      role: { title: 'Head of Operations', state: 'fresh', isNew: true, was: 'Operations Manager' },
    });
    const line = read.people[0]?.changes[0];
    expect(line).toMatchObject({ say: 'can-mention', change: { kind: 'promotion', effective: '2026-06' } });
    const stored = await deps.db.changes.toArray();
    expect(stored.map(({ id }) => id)).toContain(line?.change.id);
    expect(stored.filter(({ certainty }) => certainty === 'maybe')).toEqual([]);
  });

  it('tells nothing of what changed before you last met', async () => {
    const deps = world();
    const { personId } = await rememberPerson(deps, { reading: anaReading() });
    await recordReading(deps, {
      key: 'a',
      reading: anaReading({ at: '2026-03-05T09:00:00Z', facts: { location: 'Malmö' } }),
    });
    await hadCoffee(deps, { personIds: [personId], preset });
    await recordReading(deps, {
      key: 'b',
      reading: anaReading({ at: '2026-04-02T09:00:00Z', facts: { location: 'Malmö', headline: 'Lantern keeper' } }),
    });
    deps.setTime('2026-04-03T09:00:00Z');
    const { people } = await loadBrief(deps, { personIds: [personId], meetingId: null });
    expect(people[0]?.changes.map(({ change }) => change.kind)).toEqual(['headline']);
  });

  it('drops a question that was held once the job list has answered it', async () => {
    const { deps, personId } = await coffeeInMarch();
    const harbour = [{ name: 'Nordic Harbour', id: '88' }];
    const top = anaReading({
      at: '2026-08-20T09:00:00Z',
      facts: { companies: harbour },
      sections: { experience: 'not-loaded' },
    });
    const { positions = [], ...facts } = top.facts;
    await recordReading(deps, { key: 'top', reading: { ...top, facts } });
    const held = await deps.db.changes.toArray();
    expect(held).toMatchObject([{ kind: 'company-unclear', certainty: 'maybe' }]);
    const moved = [
      {
        title: 'Harbour Master',
        company: 'Nordic Harbour',
        companyId: '88',
        start: '2026-07',
        end: null,
        current: true,
      },
      ...positions.map((position) => ({ ...position, end: '2026-06', current: false })),
    ];
    await recordReading(deps, {
      key: 'jobs',
      reading: anaReading({ at: '2026-08-20T09:05:00Z', facts: { companies: harbour, positions: moved } }),
    });
    const told = await deps.db.changes.toArray();
    expect(told.filter(({ certainty }) => certainty === 'maybe')).toEqual([]);
    expect(told.map(({ kind }) => kind)).toContain('new-job');
    expect(personId).toBe(told[0]?.personId);
  });

  it('[P9] says nothing is new of what went back to what it was', async () => {
    const { deps, personId } = await coffeeInMarch();
    await recordReading(deps, {
      key: 'a',
      reading: anaReading({ at: '2026-04-02T09:00:00Z', facts: { location: 'Malmö' } }),
    });
    await recordReading(deps, { key: 'b', reading: anaReading({ at: '2026-05-02T09:00:00Z' }) });
    deps.setTime('2026-05-03T09:00:00Z');
    expect((await loadBrief(deps, { personIds: [personId], meetingId: null })).people[0]?.changes).toEqual([]);
  });

  it('begins with the first reading after the meeting where none was before, and says so', async () => {
    const deps = world('2026-02-01T09:00:00Z');
    const { personId } = await rememberPerson(deps, {
      address: { source: 'linkedin', handle: 'ana-example', url: anaUrl },
      name: 'Ana Example',
    });
    await hadCoffee(deps, { personIds: [personId], preset: { ...preset, start: '2026-01-20T09:00:00Z' } });
    await recordReading(deps, { key: 'a', reading: anaReading({ at: '2026-03-02T09:00:00Z' }) });
    await recordReading(deps, {
      key: 'b',
      reading: anaReading({ at: '2026-04-02T09:00:00Z', facts: { location: 'Malmö' } }),
    });
    deps.setTime('2026-04-03T09:00:00Z');
    const { people } = await loadBrief(deps, { personIds: [personId], meetingId: null });
    expect(people[0]).toMatchObject({
      since: { kind: 'first-reading', at: '2026-03-02T09:00:00Z' },
      changes: [{ change: { kind: 'location' } }],
    });
  });

  it('prepares the meeting asked for, with its people, and both profiles of one person', async () => {
    const { deps, personId } = await coffeeInMarch();
    await deps.db.identities.count();
    const x = await rememberPerson(deps, { reading: xReading() });
    deps.setTime('2026-08-20T09:30:00Z');
    const saved = await saveMeeting(deps, {
      ...preset,
      start: '2026-08-21T09:00:00Z',
      personIds: [personId, x.personId],
      purpose: 'Lanterns',
    });
    const brief = await loadBrief(deps, { personIds: [], meetingId: saved.ok ? saved.meeting.id : '' });
    expect(brief).toMatchObject({
      case: 'several',
      why: { text: 'Lanterns' },
      people: [{ number: 2 }, { firstTime: true }],
    });
  });

  it('leaves out who is in the trash', async () => {
    const { deps, personId } = await coffeeInMarch();
    await deps.db.people.update(personId, { deletedAt: '2026-04-01T09:00:00Z' });
    expect((await loadBrief(deps, { personIds: [personId], meetingId: null })).people).toEqual([]);
  });
});

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

async function coffeeInMarch(): Promise<{ readonly deps: World; readonly personId: string }> {
  const deps = world();
  const { personId } = await rememberPerson(deps, { reading: anaReading() });
  await hadCoffee(deps, { personIds: [personId], preset });
  deps.setTime('2026-03-11T09:00:00Z');
  return { deps, personId };
}
