import { describe, expect, it } from 'vitest';
import { change, meeting, now, promotion, question } from '@/lib/domain/fixtures/kit';
import { todayOf } from '@/lib/domain/due-dates';
import { meetingProblems } from '@/lib/domain/meeting-rules';
import type { SayLine, SourceRead } from '@/lib/domain/brief.types';
import type { SourceName } from '@/lib/domain/reading';
import { sharedAgenda } from '@/lib/domain/share';
import { todayList } from '@/lib/domain/today';
import { catalogueOf } from '@/lib/i18n/catalogue';
import { sourceText } from '@/lib/i18n/sentences/brief-sentence';
import { changeText } from '@/lib/i18n/sentences/change-sentence';
import { monthText, shortDate, whenText } from '@/lib/i18n/sentences/dates';
import { lengthText, meetingProblemText } from '@/lib/i18n/sentences/meeting-sentence';
import { whenDue } from '@/lib/i18n/sentences/promise-sentence';
import { startsInText } from '@/lib/i18n/sentences/starts-in';
import { sayText } from '@/lib/i18n/sentences/say-sentence';
import { shareText } from '@/lib/i18n/sentences/share-text';
import { todayText } from '@/lib/i18n/sentences/today-sentence';
import { cutWords, fitWords, wordCount } from '@/lib/i18n/sentences/words';

const en = { t: catalogueOf('en'), language: 'en', now } as const;
const sv = { t: catalogueOf('sv'), language: 'sv', now } as const;

describe('dates, as people write them', () => {
  it('knows today and yesterday, and adds the year where it is another', () => {
    expect(
      [now.at, '2026-11-25T22:59:00Z', '2026-09-03T08:00:00Z', '2025-06-24T08:00:00Z'].map((at) => shortDate(at, en)),
    ).toEqual(['today', 'yesterday', '3 Sep', '24 Jun 2025']);
    expect(shortDate('2026-09-03T08:00:00Z', sv)).toBe('3 sep');
  });

  it('says once when several sources were last read on one day', () => {
    const read = (source: SourceName, readAt: string): SourceRead => ({
      source,
      readAt,
      url: 'https://example.com',
      old: false,
      from: { kind: 'identity', id: source },
    });
    const [linkedin, x, old] = [read('linkedin', now.at), read('x', now.at), read('x', '2026-09-03T08:00:00Z')];
    expect([sourceText(en, linkedin, x), sourceText(en, x)].join(' · ')).toBe('LinkedIn · X today');
    expect([sourceText(en, linkedin, old), sourceText(en, old)].join(' · ')).toBe('LinkedIn today · X 3 Sep');
  });

  it('reckons the day by the reader’s own clock', () => {
    expect(shortDate('2026-11-25T23:30:00Z', en)).toBe('today');
  });

  it('says when a meeting is', () => {
    const zone = now.zone;
    expect(whenText('2026-11-27T13:00:00Z', zone, en)).toBe('tomorrow 14:00');
    expect(whenText('2026-12-03T13:00:00Z', zone, en)).toBe('Thu 3 Dec 14:00');
    expect(whenText('2026-12-03T13:00:00Z', zone, sv)).toBe('tors 3 dec 14:00');
    expect(whenText('2027-08-03T13:00:00Z', zone, en)).toBe('3 Aug 2027 15:00');
  });

  it('gives a month only where the page gave one', () => {
    expect([monthText('2026-09', 'en'), monthText('2026-05', 'sv'), monthText('2026', 'en')]).toEqual([
      'Sep 2026',
      'maj 2026',
      '2026',
    ]);
  });
});

describe('what changed, in words', () => {
  const text = (...args: Parameters<typeof change>) => changeText(en, change(...args));

  it('names a new job with its company, from nothing too', () => {
    const after = { text: 'CTO, Nova', title: 'CTO', company: 'Nova' };
    expect(text('new-job', { before: promotion.before, after })).toBe('Operations Manager, Volta → CTO, Nova');
    expect(text('new-job', { before: null, after, effective: '2026-10' })).toBe('New job: CTO, Nova, Oct 2026');
  });

  it('names what ended or is gone', () => {
    expect(text('left', { before: promotion.before, after: null })).toBe('Role ended: Operations Manager, Volta');
    expect(text('website', { before: { text: 'volta.example' }, after: null })).toBe(
      'Website: No longer: volta.example',
    );
    expect(text('open-to-work', { after: null })).toBe('No longer: Open to work');
  });

  it('is a question while uncertain', () => {
    expect(text('company-unclear', { certainty: 'maybe', after: { text: 'Nova', company: 'Nova' } })).toBe(
      'Perhaps: At Nova now?',
    );
  });

  it('has words for every kind, in both languages', () => {
    for (const kind of Object.keys(en.t.change.kinds) as (keyof typeof en.t.change.kinds)[]) {
      for (const told of [en, sv]) {
        expect(changeText(told, change(kind))).toMatch(/\p{L}/u);
        expect(changeText(told, change(kind, { before: null, after: null }))).toMatch(/\p{L}/u);
      }
    }
  });
});

describe('lines to say', () => {
  const congratulate = (title: string): SayLine => ({
    kind: 'congratulate',
    change: { ...promotion, after: { text: title, title } },
    from: { kind: 'change', id: 'c' },
  });

  it('leaves out a title too long to say', () => {
    expect(sayText(en.t, congratulate('Senior Vice President of Global Operations and Supply Chain'))).toBe(
      'Congratulations on the new role!',
    );
    expect(sayText(sv.t, congratulate('x'.repeat(500)))).toBe('Grattis till nya rollen!');
  });

  it('asks for a town without its country', () => {
    const line: SayLine = { kind: 'place-now', place: 'Stockholm, Sweden', from: { kind: 'change', id: 'c' } };
    expect([sayText(en.t, line), sayText(sv.t, line)]).toEqual(['Are you in Stockholm now?', 'Är du i Stockholm nu?']);
  });
});

describe('a meeting, in words', () => {
  it('tells its length', () => {
    expect([30, 45, 60, 75, 90, 480, 1440, 4320].map((minutes) => lengthText(en.t, minutes))).toEqual([
      '30 min',
      '45 min',
      '1 h',
      '75 min',
      '1 h 30 min',
      '8 h',
      '1 day',
      '3 days',
    ]);
  });

  it('tells by when, of every next step in the same words', () => {
    const due = (told: typeof en | typeof sv, date: string, daysLate = 0) => whenDue(told, { due: date, daysLate });
    const today = todayOf(en.now);
    expect([due(en, today), due(sv, today)]).toEqual(['today', 'i dag']);
    expect([due(en, '2026-12-26'), due(sv, '2026-12-26')]).toEqual(['by 26 Dec', 'senast 26 dec']);
    expect([due(en, '2026-11-17', 9), due(sv, '2026-11-17', 9)]).toEqual(['9 days late', '9 dagar försenat']);
  });

  it('tells how soon it is, only when it is soon', () => {
    expect(startsInText(en.t, { phase: 'soon', startsIn: 35 })).toBe('in 35 min');
    expect(startsInText(en.t, { phase: 'under-way', startsIn: -3 })).toBe('now');
    expect(startsInText(en.t, { phase: 'day-before', startsIn: 900 })).toBe('');
  });

  it('tells each problem in a sentence', () => {
    const wrong = meeting({ personIds: [], start: '2226-01-01T00:00:00Z', minutes: -5, purpose: 'a'.repeat(600) });
    expect(meetingProblems(wrong, now).map((problem) => meetingProblemText(en.t, problem))).toEqual([
      'It ends before it starts.',
      'That is more than 10 years ahead. Is the year right?',
      'Who was it with? Choose at least one person.',
      'Why you meet is too long: at most 500 characters.',
    ]);
  });
});

describe('a shared agenda', () => {
  const shared = meeting({
    agenda: [question(), question({ id: 'q2', text: 'Asked', done: true })],
    link: 'https://meet.example/a',
  });

  it('holds purpose and questions, when and where [P3]', () => {
    expect(shareText(en.t, sharedAgenda(shared), 'en')).toBe(
      [
        'Coffee, Thursday 26 November 2026 at 14:00',
        'Where: Café Pascal',
        'Link: https://meet.example/a',
        '',
        'What it is about: Advice on hiring our first operations person',
        '',
        'What I would like to ask:',
        '1. How is the new plant going?',
      ].join('\n'),
    );
  });

  it('is written in the language of whoever gets it', () => {
    expect(shareText(sv.t, sharedAgenda(meeting({ purpose: '' })), 'sv')).toBe(
      'Fika, torsdag 26 november 2026 kl. 14:00\nPlats: Café Pascal',
    );
  });

  it('names the zone of a call', () => {
    expect(shareText(en.t, sharedAgenda(meeting({ kind: 'call', place: '' })), 'en')).toMatch(
      /at 14:00 (CET|GMT\+1)\n/,
    );
  });
});

describe('today, in words', () => {
  it('has a line and what stands under it', () => {
    const held = meeting({ id: 'held', start: '2026-11-25T08:00:00Z' });
    const items = todayList({
      now,
      meetings: [meeting(), meeting({ id: 't', start: '2026-11-27T08:00:00Z', purpose: '' }), held],
      changes: [{ ...promotion, personId: 'ana' }],
      names: new Map([['ana', 'Ana Lindqvist']]),
    });
    expect(items.flatMap((item) => (item.kind === 'task' ? [] : todayText(en, item)))).toEqual([
      { text: '14:00 coffee with Ana Lindqvist', note: 'Advice on hiring our first operations person' },
      { text: 'Tomorrow 09:00 coffee with Ana Lindqvist', note: 'no purpose yet' },
      { text: 'How was the coffee with Ana Lindqvist?', note: 'open until 9 Dec' },
      { text: 'Ana Lindqvist: Operations Manager → Head of Operations, Sep 2026', note: '' },
    ]);
  });
});

describe('words', () => {
  it('counts what stands between blanks', () => {
    expect(wordCount('  two  words\n')).toBe(2);
  });

  it('cuts after so many, and marks it', () => {
    expect([cutWords('one two, three', 2), cutWords('one two', 2), cutWords('', 3), cutWords('one', 0)]).toEqual([
      'one two…',
      'one two',
      '',
      '',
    ]);
  });

  it('cuts what has no blanks by its length, never through a sign', () => {
    const cut = cutWords('🙂'.repeat(100), 1);
    expect(cut.length).toBeLessThan(15);
    expect(cut.isWellFormed()).toBe(true);
  });

  it('lets the longest give way first', () => {
    expect(fitWords([2, 30, 10], 20)).toEqual([2, 9, 9]);
    expect(fitWords([2, 3], 20)).toEqual([2, 3]);
  });
});
