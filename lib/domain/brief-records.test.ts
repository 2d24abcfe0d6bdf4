import { describe, expect, it } from 'vitest';
import { brief } from './brief';
import type { BriefRecords } from './brief-records.types';
import { input, meeting, about } from './fixtures/kit';
import { introduction, mention, promise, touch } from './fixtures/records';
import type { IntroductionStep } from './introduction';

const none: BriefRecords = { promises: [], introductions: [], touches: [], mentions: [] };
const briefWith = (records: Partial<BriefRecords>) =>
  brief(input({ people: [about({ records: { ...none, ...records } })] }));
const of = (records: Partial<BriefRecords>) => briefWith(records).people[0]!;

describe('promises in a brief', () => {
  it('[P65] stand late ones first, the thing and how late, with what I can do', () => {
    const { promised, offered } = of({
      promises: [
        promise({ id: 'soon', text: 'send the list', due: '2026-12-01' }),
        promise(),
        promise({ id: 'theirs', by: 'theirs', text: 'checklist', due: '2026-11-26' }),
        promise({ id: 'kept', steps: [{ kind: 'kept', at: '2026-04-01T08:00:00Z' }] }),
      ],
    });
    expect(promised).toMatchObject([
      { text: 'intro to Sara', daysLate: 9, task: 'do', from: { kind: 'promise', id: 'promise-sara' } },
      { text: 'send the list', daysLate: 0, task: 'do' },
    ]);
    expect(offered).toMatchObject([{ text: 'checklist', task: 'remind' }]);
  });

  it('[P63] what was let go is in no brief, [P66] what was kept is there without a rate', () => {
    const { promised, kept } = of({
      promises: [
        promise({ steps: [{ kind: 'let-go', at: '2026-04-01T08:00:00Z' }] }),
        promise({ id: 'book', text: 'book', steps: [{ kind: 'kept', at: '2026-04-01T08:00:00Z' }] }),
      ],
    });
    expect(promised).toEqual([]);
    expect(kept).toEqual([{ text: 'book', from: { kind: 'promise', id: 'book' } }]);
  });

  it('[P6] mine is suggested for the agenda before what changed, with the thing', () => {
    const [first] = briefWith({ promises: [promise()] }).agenda.suggestions;
    expect(first).toMatchObject({
      kind: 'my-promise',
      about: promise().text,
      from: { kind: 'promise', id: 'promise-sara' },
    });
  });

  it('is never suggested where others sit at the table', () => {
    const withPromise = about({ records: { ...none, promises: [promise()], introductions: [introduction()] } });
    const other = about({ person: { ...withPromise.person, id: 'sara', name: 'Sara Ek' }, meetings: [] });
    const { agenda } = brief(input({ people: [withPromise, other] }));
    expect(agenda.suggestions.map(({ kind }) => kind)).not.toContain('my-promise');
  });
});

describe('introductions in a brief', () => {
  const made: IntroductionStep = { kind: 'made', mode: 'mail', at: '2026-11-12T09:00:00Z' };

  it('stand in the order in which I am to do something, the latest one first', () => {
    const at = (id: string, startedOn: string) => introduction({ id, startedOn });
    const lines = of({ introductions: [at('second', '2026-11-20'), at('first', '2026-11-01')] }).introductions;
    expect(lines.map(({ introductionId }) => introductionId)).toEqual(['first', 'second']);
  });

  it('under way say with whom, and my next step with its date', () => {
    expect(of({ introductions: [introduction({ steps: [made] })] }).introductions).toMatchObject([
      {
        names: ['Sara Ek'],
        stage: 'made',
        next: { kind: 'check', due: '2026-11-19' },
        daysLate: 7,
        whom: 'Ana Lindqvist',
      },
    ]);
  });

  it('[P42] one that went well is remembered in the brief of both', () => {
    const steps: IntroductionStep[] = [made, { kind: 'went-well', at: '2026-11-20T09:00:00Z' }];
    expect(of({ introductions: [introduction({ steps })] }).credits).toMatchObject([{ names: ['Sara Ek'] }]);
    const sara = about({ person: { ...about().person, id: 'sara', name: 'Sara Ek' }, meetings: [] });
    const records = { ...none, introductions: [introduction({ steps })] };
    const hers = brief(input({ meeting: null, people: [{ ...sara, records }] })).people[0];
    expect(hers?.credits).toMatchObject([{ names: ['Ana Lindqvist'] }]);
  });

  it('[P43] the lesson of one that went badly comes back at the next with the same person', () => {
    const steps: IntroductionStep[] = [
      made,
      { kind: 'went-badly', why: '', lesson: 'ask first', at: '2026-11-20T09:00:00Z' },
    ];
    const lines = of({
      introductions: [introduction({ id: 'old', steps }), introduction({ id: 'new' })],
    }).introductions;
    expect(lines.find(({ introductionId }) => introductionId === 'new')?.lesson).toBe('ask first');
  });
});

describe('contacts in a brief', () => {
  it('[P14] long silence before a meeting is said, a contact lately is not', () => {
    expect(of({}).silentDays).toBeGreaterThan(90);
    expect(of({ touches: [touch({ at: '2026-11-06T08:00:00Z' })] }).silentDays).toBeNull();
  });

  it('[P57] how each can help the other stands on the meeting', () => {
    const told = brief(input({ meeting: meeting({ myHelp: 'intro to Sara', theirHelp: ' hiring advice ' }) }));
    expect(told.help).toEqual({
      mine: 'intro to Sara',
      theirs: 'hiring advice',
      from: { kind: 'meeting', id: 'second' },
    });
  });

  it('[P25] what was mentioned last time is there with title and author', () => {
    expect(of({ mentions: [mention(), mention({ id: 'other', meetingId: 'elsewhere' })] }).mentioned).toMatchObject([
      { title: 'Range', author: 'David Epstein', sent: false },
    ]);
  });
});
