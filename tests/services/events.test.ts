import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { FollowUpStep } from '@/lib/domain/follow-up';
import { lastMet, lastTouch } from '@/lib/domain/touch';
import { captureMet, eventNearby, leaveOut, noteImpression, tagMetAt, untag } from '@/lib/services/events';
import {
  deleteFollowUp,
  restoreFollowUp,
  startFollowUp,
  takeBackFollowUpStep,
  tellFollowUp,
} from '@/lib/services/follow-ups';
import { forgetPerson } from '@/lib/services/forget-person';
import { loadContacts } from '@/lib/services/load-contacts';
import { loadFollowUp } from '@/lib/services/load-follow-ups';
import { loadTasks } from '@/lib/services/load-tasks';
import { rememberPerson } from '@/lib/services/remember-person';
import { saveMeeting } from '@/lib/services/save-meeting';
import { takeBackStep } from '@/lib/services/take-back-step';
import { addTouch, logTouch } from '@/lib/services/touches';
import { allRows, anaReading, dropWorlds, wholeText, world, xReading, type World } from './world';

afterAll(dropWorlds);

/** Yesterday evening. */
async function slush(deps: World, patch = {}): Promise<string> {
  const saved = await saveMeeting(deps, {
    kind: 'event',
    personIds: [],
    start: '2026-02-28T17:00:00Z',
    zone: 'Europe/Stockholm',
    minutes: 180,
    place: 'Slush, Helsinki',
    ...patch,
  });
  if (!saved.ok) throw new Error(saved.problems.map(({ kind }) => kind).join());
  return saved.meeting.id;
}

async function ana(deps: World): Promise<string> {
  return (await rememberPerson(deps, { reading: anaReading() })).personId;
}

describe('the morning after an event', () => {
  it('[P49] every profile opened gets its tag: ten opened, ten tagged, where you met filled in', async () => {
    const deps = world();
    const meetingId = await slush(deps);
    const event = await eventNearby(deps);
    expect(event?.id).toBe(meetingId);
    for (let index = 0; index < 10; index++) {
      const reading = xReading({ handle: `guest${index}`, id: `${index}`, facts: { name: `Guest ${index}` } });
      const { personId } = await rememberPerson(deps, { reading });
      await tagMetAt(deps, { meetingId, personId });
    }
    const people = await deps.db.people.toArray();
    expect(people.filter((each) => each.tags.includes('Slush') && each.metWhere === 'Slush')).toHaveLength(10);
    expect((await deps.db.meetings.get(meetingId))?.personIds).toHaveLength(10);
  });

  it('keeps where you met if that was told before, tags nobody twice, and is undone whole', async () => {
    const deps = world();
    const meetingId = await slush(deps);
    const personId = await ana(deps);
    await deps.db.people.update(personId, { metWhere: 'Da Matteo' });
    const before = await allRows(deps.db);
    const wayBack = await tagMetAt(deps, { meetingId, personId });
    await tagMetAt(deps, { meetingId, personId });
    expect(await deps.db.people.get(personId)).toMatchObject({ metWhere: 'Da Matteo', tags: ['Slush'] });
    expect((await deps.db.meetings.get(meetingId))?.personIds).toEqual([personId]);
    await untag(deps, wayBack!);
    expect(await allRows(deps.db)).toEqual({
      ...before,
      meetings: [expect.objectContaining({ personIds: [], impressions: [] })],
    });
  });
});

describe('whom one met', () => {
  it('[P46] is captured with a star and a line, and undone to the last row', async () => {
    const deps = world();
    const meetingId = await slush(deps);
    const before = await deps.db.people.count();
    const done = await captureMet(deps, meetingId, { name: ' Kim Pretend ', starred: true, line: ' plants ' });
    if (!done.ok) throw new Error(done.problem);
    expect(await deps.db.people.get(done.personId)).toMatchObject({ name: 'Kim Pretend', metWhere: 'Slush' });
    const meeting = await deps.db.meetings.get(meetingId);
    expect(meeting?.impressions).toEqual([{ personId: done.personId, starred: true, line: 'plants' }]);
    await done.undo();
    expect(await deps.db.people.count()).toBe(before);
    expect(await deps.db.meetings.get(meetingId)).toMatchObject({ personIds: [] });
  });

  it('without a name is refused, and nothing is written', async () => {
    const deps = world();
    const meetingId = await slush(deps);
    const before = await wholeText(deps.db);
    expect(await captureMet(deps, meetingId, { name: '  ', starred: false, line: 'typed' })).toEqual({
      ok: false,
      problem: 'no-name',
    });
    expect(await wholeText(deps.db)).toBe(before);
  });

  it('is taken out and put back with what was noted, while others stay', async () => {
    const deps = world();
    const meetingId = await slush(deps);
    const personId = await ana(deps);
    await tagMetAt(deps, { meetingId, personId });
    await noteImpression(deps, meetingId, personId, { line: 'plants', channels: ['mail'] });
    const back = await leaveOut(deps, meetingId, personId);
    await captureMet(deps, meetingId, { name: 'Bo', starred: false, line: '' });
    await back();
    const meeting = await deps.db.meetings.get(meetingId);
    expect(meeting?.personIds[0]).toBe(personId);
    expect(meeting?.impressions).toContainEqual({ personId, starred: false, line: 'plants', channels: ['mail'] });
    expect(meeting?.personIds).toHaveLength(2);
  });

  it('when forgotten leaves the event there without them', async () => {
    const deps = world();
    const meetingId = await slush(deps);
    const personId = await ana(deps);
    await tagMetAt(deps, { meetingId, personId });
    await forgetPerson(deps, personId);
    expect(await wholeText(deps.db)).not.toContain(personId);
    expect(await deps.db.meetings.get(meetingId)).toMatchObject({ personIds: [], place: 'Slush, Helsinki' });
  });
});

describe('what is told of a follow-up', () => {
  it('[P15] moves the last contact and not the last meeting, and is no contact any more when taken back', async () => {
    const deps = world();
    const personId = await ana(deps);
    const { id } = await startFollowUp(deps, { personId });
    await tellFollowUp(deps, id, 'mailed', { subject: 'Lamps', body: 'Hi' });
    const now = deps.clock.now();
    const contacts = await loadContacts(deps, personId);
    expect([lastTouch({ ...contacts, now })?.kind, lastMet({ ...contacts, now })]).toEqual(['mail', null]);
    await takeBackFollowUpStep(deps, id);
    expect(await deps.db.touches.count()).toBe(0);
  });

  it('takes its contact with it from the time line too, and brings both back', async () => {
    const deps = world();
    const { id } = await startFollowUp(deps, { personId: await ana(deps) });
    await tellFollowUp(deps, id, 'called');
    const before = await allRows(deps.db);
    const undo = await takeBackStep(deps, 'followUps', id);
    expect([(await deps.db.followUps.get(id))?.steps, await deps.db.touches.count()]).toEqual([[], 0]);
    await undo?.();
    expect(await allRows(deps.db)).toEqual(before);
  });

  it('[P51] is offered by the channels that they gave, and [P52] the mail stands first', async () => {
    const deps = world();
    const meetingId = await slush(deps);
    const personId = await ana(deps);
    await tagMetAt(deps, { meetingId, personId });
    await noteImpression(deps, meetingId, personId, { channels: ['phone', 'mail'] });
    const { id } = await startFollowUp(deps, { personId, meetingId });
    expect((await loadFollowUp(deps, id))?.channels).toEqual(['mail', 'phone']);
  });

  it('[P56] begun anew out of the trash still knows that two mails were sent', async () => {
    const deps = world();
    const personId = await ana(deps);
    const meetingId = await slush(deps, { personIds: [personId] });
    const { id } = await startFollowUp(deps, { personId, meetingId });
    await tellFollowUp(deps, id, 'mailed');
    await tellFollowUp(deps, id, 'mailed');
    await deleteFollowUp(deps, id);
    expect((await startFollowUp(deps, { personId, meetingId })).steps).toHaveLength(2);
    expect((await loadTasks(deps)).map((task) => task.kind === 'follow-up' && task.step)).toEqual(['await']);
  });
});

describe('whatever one does', () => {
  const kinds = ['mailed', 'called', 'answered', 'said-no', 'planned', 'moved-on', 'reopened'] as const;
  type Move = FollowUpStep['kind'] | 'start' | 'take-back' | 'delete' | 'restore' | 'a-day';
  const move = fc.constantFrom<Move[]>(...kinds, 'start', 'take-back', 'delete', 'restore', 'a-day', 'mailed', 'a-day');

  it('[P56] a third mail is never suggested, and everything that happened was recorded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 14 }), async (moves) => {
        const deps = world();
        const personId = await ana(deps);
        const meetingId = await slush(deps, { personIds: [personId] });
        let { id } = await startFollowUp(deps, { personId, meetingId });
        let day = 1;
        for (const each of moves) {
          if (each === 'start') ({ id } = await startFollowUp(deps, { personId, meetingId }));
          else if (each === 'take-back') await takeBackFollowUpStep(deps, id);
          else if (each === 'delete') await deleteFollowUp(deps, id);
          else if (each === 'restore') await restoreFollowUp(deps, id);
          else if (each === 'a-day') deps.setTime(`2026-03-${String((day += 1)).padStart(2, '0')}T09:00:00Z`);
          else expect((await tellFollowUp(deps, id, each))?.steps.at(-1)?.kind).toBe(each);
          const sent = (await deps.db.followUps.toArray())
            .flatMap((row) => row.steps)
            .filter((step) => step.kind === 'mailed');
          const suggested = (await loadTasks(deps)).map((task) => (task.kind === 'follow-up' ? task.step : ''));
          if (sent.length >= 2) expect(suggested.some((step) => step.startsWith('write'))).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a contact', () => {
  it.each(['met', 'call', 'mail', 'message', 'comment', 'like', 'article', 'gift'] as const)(
    '[P15] of the kind “%s” is one row, and the last contact',
    async (kind) => {
      const deps = world();
      const personId = await ana(deps);
      await addTouch(deps, { personId, kind });
      const contacts = await loadContacts(deps, personId);
      expect(lastTouch({ ...contacts, now: deps.clock.now() })?.kind).toBe(kind);
    },
  );

  it('on a day 200 years off or to come is refused, and nothing is written', async () => {
    const deps = world();
    const personId = await ana(deps);
    const before = await wholeText(deps.db);
    const note = (day: string) => logTouch(deps, { personId, kind: 'mail', day });
    expect(await note('2226-03-01')).toMatchObject({ ok: false, problem: { kind: 'no-date' } });
    expect(await note('2026-03-02')).toMatchObject({ ok: false, problem: { kind: 'not-yet' } });
    expect(await wholeText(deps.db)).toBe(before);
  });
});
