import { describe, expect, it } from 'vitest';
import { brief } from './brief';
import type { Brief, BriefInput } from './brief.types';
import {
  about,
  change,
  firstMeeting,
  identity,
  input,
  meeting,
  note,
  now,
  person,
  promoted,
  promotion,
  question,
} from './fixtures/kit';

const at = (time: string) => ({ at: time, zone: 'Europe/Stockholm' });
const ana = (patch: Parameters<typeof about>[0], more: Partial<BriefInput> = {}) =>
  brief(input({ people: [about(patch)], ...more }));
const only = (result: Brief) => result.people[0]!;

describe('the brief before the second coffee', () => {
  const result = ana({ identities: [promoted()], notes: [note()] });

  it('has the meeting, its number, its minutes to go, and why', () => {
    expect(result).toMatchObject({
      case: 'meeting',
      meeting: { id: 'second', kind: 'coffee', number: 2, startsIn: 35, phase: 'soon', place: 'Café Pascal' },
      why: { text: 'Advice on hiring our first operations person', from: { kind: 'meeting', id: 'second' } },
    });
  });

  it('has the role as it is now, what it was, and that it is new', () => {
    expect(only(result).role).toMatchObject({
      title: 'Head of Operations',
      company: 'Volta',
      was: 'Operations Manager',
      isNew: true,
      state: 'fresh',
      from: { kind: 'change', id: 'c-promotion' },
    });
  });

  it('congratulates, once', () => {
    expect(only(result).say).toEqual([
      { kind: 'congratulate', change: promotion, from: { kind: 'change', id: 'c-promotion' } },
    ]);
  });

  it('tells last time in up to three bullets and the step agreed', () => {
    const first = firstMeeting({ nextStep: 'Again when the new plant is running' });
    const { lastTime, nextStep } = only(
      ana({ meetings: [first, meeting()], notes: [note({ text: '# A\n- b\n* c\n1. d\n\n---' })] }),
    );
    expect(lastTime.map((bullet) => bullet.text)).toEqual(['A', 'b', 'c']);
    expect(nextStep).toEqual({ text: 'Again when the new plant is running', from: { kind: 'meeting', id: 'first' } });
  });

  it('takes for last time what was written about that meeting or soon after it, and no older note', () => {
    const texts = (notes: Parameters<typeof about>[0]) => only(ana(notes)).lastTime.map((bullet) => bullet.text);
    const soon = note({ meetingId: null, createdAt: '2026-03-13T08:00:00Z', text: 'soon after' });
    const old = note({ id: 'n2', meetingId: null, createdAt: '2026-01-13T08:00:00Z', text: 'long before' });
    expect(texts({ notes: [soon, old] })).toEqual(['soon after']);
    expect(texts({ notes: [note({ deletedAt: now.at })] })).toEqual([]);
  });

  it('says when each source was last read, each with its own page', () => {
    expect(only(result).sources).toEqual([
      {
        source: 'linkedin',
        readAt: '2026-11-26T10:58:00Z',
        url: 'https://www.linkedin.com/in/ana-example/',
        old: false,
        from: { kind: 'identity', id: 'ana-linkedin' },
      },
    ]);
  });
});

describe('case: no meeting planned', () => {
  const result = ana({ meetings: [firstMeeting()], identities: [promoted()] }, { meeting: null });

  it('has last met and changes, and offers to plan', () => {
    expect(result).toMatchObject({ case: 'no-meeting', meeting: null, why: null, primary: 'plan', debriefOf: null });
    expect(only(result)).toMatchObject({ number: 2, lastMet: { at: '2026-03-12T13:00:00Z', from: { id: 'first' } } });
    expect(only(result).changes).toHaveLength(1);
  });

  it('leads to the debrief that is still open', () => {
    const held = meeting({ start: '2026-11-25T13:00:00Z' });
    expect(ana({ meetings: [firstMeeting(), held] }, { meeting: null })).toMatchObject({
      primary: 'debrief',
      debriefOf: 'second',
    });
  });

  it('is also the case of a cancelled one', () => {
    expect(brief(input({ meeting: meeting({ cancelledAt: now.at }) })).case).toBe('no-meeting');
  });
});

describe('case: several people', () => {
  const table = meeting({ personIds: ['ana', 'sara', 'leo'], agenda: [question()] });
  const sara = about({ person: person({ id: 'sara', name: 'Sara Ek' }), identities: [], meetings: [table] });
  const leo = about({ person: person({ id: 'leo', name: 'Leo Quist' }), identities: [promoted()], meetings: [table] });
  const result = brief(
    input({
      meeting: table,
      people: [about({ identities: [promoted()], meetings: [firstMeeting(), table] }), sara, leo],
    }),
  );

  it('has one why, one agenda, and each person’s own number', () => {
    expect(result.case).toBe('several');
    expect(result.meeting?.number).toBeNull();
    expect(result.why?.text).toBe('Advice on hiring our first operations person');
    expect(result.agenda.questions).toHaveLength(1);
    expect(result.people.map(({ name, number, firstTime }) => [name, number, firstTime])).toEqual([
      ['Ana Lindqvist', 2, false],
      ['Sara Ek', 1, true],
      ['Leo Quist', 1, true],
    ]);
  });

  it('gives at most two lines to say, one each', () => {
    expect(result.people.map((each) => each.say.length)).toEqual([1, 0, 1]);
    const moved = promoted({ changes: [promotion, change('location')] });
    const talkative = ['ana', 'sara', 'leo'].map((id) => about({ person: person({ id }), identities: [moved] }));
    expect(brief(input({ meeting: table, people: talkative })).people.map((each) => each.say.length)).toEqual([
      1, 1, 0,
    ]);
  });
});

describe('case: five minutes to go, or less', () => {
  it.each(['2026-11-26T12:55:00Z', '2026-11-26T12:59:30Z', '2026-11-26T13:30:00Z'])('at %s', (time) => {
    const result = ana({}, { now: at(time) });
    expect(result).toMatchObject({ case: 'five-minutes', primary: 'none' });
    expect(result.meeting?.place).toBe('Café Pascal');
  });

  it('is not yet so at six', () => {
    expect(ana({}, { now: at('2026-11-26T12:54:00Z') }).case).toBe('meeting');
  });
});

describe('case: read long ago', () => {
  const june = '2026-06-24T08:00:00Z';
  const long = promoted({ lastReadAt: june, topReadAt: june, experienceReadAt: june });
  const result = only(ana({ identities: [long] }));

  it('shows the role as of its reading, and where to read again', () => {
    expect(result.role).toMatchObject({
      title: 'Head of Operations',
      state: 'old',
      asOf: june,
      isNew: false,
      was: null,
      openUrl: 'https://www.linkedin.com/in/ana-example/',
    });
    expect(result.sources[0]?.old).toBe(true);
  });

  it('has nothing new, nothing green and nothing to say', () => {
    expect(result.say).toEqual([]);
    expect(result.changes.map((line) => line.good)).toEqual([false]);
  });

  it('begins after 90 days', () => {
    const read = (day: string) =>
      only(ana({ identities: [identity({ lastReadAt: day, topReadAt: day, experienceReadAt: day })] })).role?.state;
    expect(read('2026-08-28T13:00:00Z')).toBe('fresh');
    expect(read('2026-08-27T12:00:00Z')).toBe('old');
  });

  it('is not so for a job that the headline, read today, still names', () => {
    const list = { experienceReadAt: june };
    expect(only(ana({ identities: [identity(list)] })).role).toMatchObject({
      state: 'fresh',
      asOf: '2026-11-26T10:58:00Z',
    });
    const silent = identity({ ...list, facts: { ...identity().facts, headline: 'Plants and people' } });
    expect(only(ana({ identities: [silent] })).role).toMatchObject({
      state: 'old',
      asOf: june,
      openUrl: 'https://www.linkedin.com/in/ana-example/details/experience/',
    });
  });
});

describe('case: top card changed, job list not read', () => {
  const headline = change('headline', {
    before: { text: 'Operations Manager at Volta' },
    after: { text: 'Head of Operations' },
  });
  const unread = identity({
    facts: { ...identity().facts, headline: 'Head of Operations' },
    experienceReadAt: '2026-11-01T10:00:00Z',
    changes: [headline],
  });
  const result = only(ana({ identities: [unread] }));

  it('says what the headline says now, and leads to the job list', () => {
    expect(result.role).toMatchObject({
      title: 'Operations Manager',
      state: 'jobs-unread',
      says: { what: 'headline', text: 'Head of Operations' },
      isNew: false,
      openUrl: 'https://www.linkedin.com/in/ana-example/details/experience/',
      from: { kind: 'change', id: 'c-headline' },
    });
  });

  it('asks how work is, and congratulates nobody', () => {
    expect(result.say).toEqual([{ kind: 'work-these-days', from: { kind: 'change', id: 'c-headline' } }]);
    const likely = { ...promotion, certainty: 'likely' as const, source: 'x' as const };
    const both = only(ana({ identities: [unread, promoted({ changes: [likely] })] }));
    expect(both.say.map((line) => line.kind)).toEqual(['work-these-days']);
    expect(both.changes.filter((line) => line.good || line.say === 'can-mention')).toEqual([]);
  });

  it('is also the case where the list was never read', () => {
    const never = { ...unread, experienceReadAt: null, facts: { headline: 'Head of Operations' } };
    expect(only(ana({ identities: [never] })).role).toMatchObject({ title: null, state: 'jobs-unread' });
  });

  it('is over once the list has been read', () => {
    const read = { ...unread, experienceReadAt: '2026-11-26T11:30:00Z' };
    expect(only(ana({ identities: [read] })).role?.state).toBe('fresh');
  });

  it('is not the case for a joke in the headline, nor for one that the list explains', () => {
    const joke = { ...unread, changes: [{ ...headline, low: true }] };
    expect(only(ana({ identities: [joke] })).role?.state).not.toBe('jobs-unread');
    const explained = promoted({ experienceReadAt: '2026-11-20T10:00:00Z', changes: [promotion, headline] });
    expect(only(ana({ identities: [explained] })).role).toMatchObject({ state: 'fresh', isNew: true });
  });

  it('tells a top card that names another company', () => {
    const card = change('company-unclear', { certainty: 'maybe', after: { text: 'Nova', company: 'Nova' } });
    const named = only(ana({ identities: [{ ...unread, changes: [card] }] }));
    expect(named.role?.says).toEqual({ what: 'company', text: 'Nova' });
    expect(named.changes[0]).toMatchObject({ asked: true, good: false, say: 'for-you-only' });
  });
});

describe('the primary button follows the clock', () => {
  const shared = { sharedAt: '2026-11-24T09:00:00Z' };
  const primary = (time: string, patch: Parameters<typeof meeting>[0] = {}) =>
    brief(input({ now: at(time), meeting: meeting(patch) })).primary;

  it('sends the agenda the day before, once', () => {
    expect(primary('2026-11-25T10:00:00Z')).toBe('send-agenda');
    expect(primary('2026-11-25T10:00:00Z', shared)).toBe('none');
    expect(primary('2026-11-25T10:00:00Z', { purpose: '' })).toBe('none');
  });

  it('is none close to the meeting', () => {
    expect(primary('2026-11-26T12:25:00Z')).toBe('none');
    expect(primary('2026-11-26T13:10:00Z')).toBe('none');
  });

  it('is the debrief afterwards, until it is written', () => {
    expect(primary('2026-11-26T13:45:00Z')).toBe('debrief');
    expect(primary('2026-11-26T15:00:00Z', { debriefedAt: '2026-11-26T14:00:00Z' })).toBe('none');
  });

  it('is the debrief of the last one while the next is still far', () => {
    const next = meeting({ id: 'next', start: '2026-12-10T13:00:00Z', purpose: '' });
    const last = meeting({ id: 'last', start: '2026-11-26T08:00:00Z' });
    const told = (time: string) =>
      brief(input({ now: at(time), meeting: next, people: [about({ meetings: [last, next] })] }));
    expect(told('2026-11-26T15:00:00Z')).toMatchObject({ primary: 'debrief', debriefOf: 'last' });
    expect(told('2026-12-10T12:30:00Z')).toMatchObject({ primary: 'none', debriefOf: null });
  });
});
