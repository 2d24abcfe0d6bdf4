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
  changeAgenda,
} from '@/lib/services/change-meeting';
import { hadCoffee } from './had-coffee';
import { loadBrief } from '@/lib/services/load-brief';
import { recordReading } from '@/lib/services/record-reading';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { anaReading, dropWorlds, world, xReading } from './world';
import { preset, anaUrl, promoted, coffeeInMarch } from './coffee-in-march';

afterAll(dropWorlds);

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
    expect((await changeAgenda(deps, id, () => questions))?.agenda.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
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
