import { describe, expect, it } from 'vitest';
import { brief } from '@/lib/domain/brief';
import type { BriefInput } from '@/lib/domain/brief.types';
import {
  about,
  change,
  firstMeeting,
  identity,
  input,
  meeting,
  note,
  now,
  onX,
  person,
  post,
  promoted,
  promotion,
  question,
} from '@/lib/domain/fixtures/kit';
import { promise } from '@/lib/domain/fixtures/records';
import { catalogueOf } from '@/lib/i18n/catalogue';
import { readBlocks } from '@/lib/i18n/sentences/brief-sentence';
import { glance } from '@/lib/i18n/sentences/glance';
import { wordCount } from '@/lib/i18n/sentences/words';

const told = (language: 'en' | 'sv') => ({ t: catalogueOf(language), language, now });
const glanceOf = (patch: Partial<BriefInput>, language: 'en' | 'sv' = 'en') =>
  glance(told(language), brief(input(patch))).map((line) => line.text);
const readOf = (patch: Partial<BriefInput>, language: 'en' | 'sv' = 'en') =>
  Object.fromEntries(
    readBlocks(told(language), brief(input(patch))).map(({ block, heading, lines }) => [
      block,
      [heading, ...lines.map((line) => line.text)],
    ]),
  );

const moved = change('location', {
  before: { text: 'Gothenburg' },
  after: { text: 'Stockholm' },
  between: ['2026-06-01T08:00:00Z', '2026-06-24T08:00:00Z'],
});
const first = firstMeeting({ agenda: [question()], nextStep: 'Again when the new plant is running' });
const ana = about({
  person: person({ metWhere: 'Slush', metVia: 'Jon Berg' }),
  identities: [promoted({ changes: [promotion, moved] })],
  meetings: [first, meeting()],
  notes: [note()],
});

describe('the glance', () => {
  it('reads like the card in front of you', () => {
    expect(glanceOf({ people: [ana] })).toEqual([
      'Ana Lindqvist',
      'Head of Operations, Volta (was Operations Manager)',
      'Coffee #2 · 14:00 · Café Pascal · 45 min',
      'Advice on hiring our first operations person',
      'I saw you became Head of Operations. Congratulations!',
    ]);
  });

  it('is Swedish as Swedes write it', () => {
    expect(glanceOf({ people: [ana] }, 'sv').slice(1)).toEqual([
      'Head of Operations, Volta (tidigare Operations Manager)',
      'Fika nr 2 · 14:00 · Café Pascal · 45 min',
      'Advice on hiring our first operations person',
      'Jag såg att du har blivit Head of Operations. Grattis till nya rollen!',
    ]);
  });

  it('pins the line that the user pinned', () => {
    expect(glanceOf({ people: [about({ person: person({ pinned: 'on parental leave until May' }) })] })).toContain(
      'on parental leave until May',
    );
  });

  it('tells where, when and why whole, however much else there is to tell', () => {
    const lines = glanceOf({
      people: [
        {
          ...ana,
          person: person({ pinned: 'On parental leave until May' }),
          records: {
            introductions: [],
            touches: [],
            mentions: [],
            promises: [
              promise({ text: 'intro to Sara Ek', due: '2026-11-17' }),
              promise({ id: 'theirs', by: 'theirs', text: 'supplier checklist', due: '2026-11-21' }),
            ],
          },
        },
      ],
    });
    expect(lines).toEqual([
      'Ana Lindqvist',
      'Head of Operations, Volta',
      'Coffee #2 · 14:00 · Café Pascal',
      'Advice on hiring our first operations person',
      'On parental leave until May',
      'You promised: intro to Sara Ek',
      'Ana offered: supplier checklist',
      'I saw you became Head of Operations. Congratulations!',
    ]);
  });

  it('says what somebody was where there is a line for it: above promises there is none', () => {
    const records = { introductions: [], touches: [], mentions: [], promises: [promise({ text: 'the list' })] };
    expect(glanceOf({ people: [{ ...ana, records }] })[1]).toBe('Head of Operations, Volta');
    expect(glanceOf({ people: [ana] })[1]).toBe('Head of Operations, Volta (was Operations Manager)');
  });

  it('cuts a long reason after a sentence, and the pinned line before it', () => {
    const lines = glanceOf({
      meeting: meeting({ purpose: 'advice on hiring '.repeat(9) }),
      people: [{ ...ana, person: person({ pinned: 'a long line '.repeat(20) }) }],
    });
    expect(lines).toContain('Coffee #2 · 14:00 · Café Pascal');
    expect(lines.find((line) => line.startsWith('advice'))?.split(' ')).toHaveLength(14);
    expect(lines.find((line) => line.startsWith('a long'))).toMatch(/^a long line a.*…$/);
  });

  it('says when you last met where nothing is planned, with the year where it is another', () => {
    expect(glanceOf({ meeting: null, people: [ana] })).toContain('Last met 12 March');
    const long = about({ meetings: [firstMeeting({ start: '2025-03-12T13:00:00Z' })] });
    expect(glanceOf({ meeting: null, people: [long] })).toContain('Last met 12 March 2025');
    expect(glanceOf({ meeting: null, people: [about({ meetings: [] })] })).toContain('No meeting yet');
  });

  it('has one line per person where several meet, and says to whom', () => {
    const table = meeting({ personIds: ['ana', 'sara'] });
    const sara = about({ person: person({ id: 'sara', name: 'Sara Ek' }), identities: [], meetings: [table] });
    const lines = glance(
      told('en'),
      brief(input({ meeting: table, people: [{ ...ana, meetings: [first, table] }, sara] })),
    );
    expect(lines.map((line) => line.text)).toEqual([
      'Coffee · 14:00 · Café Pascal · 45 min',
      'Ana Lindqvist #2, new role',
      'Sara Ek first time',
      'Advice on hiring our first operations person',
      'I saw you became Head of Operations. Congratulations!',
    ]);
    expect(lines.at(-1)?.to).toBe('Ana Lindqvist');
  });

  it('leaves out the role five minutes before, and keeps why, where and what to say', () => {
    expect(glanceOf({ people: [ana], now: { at: '2026-11-26T12:57:00Z', zone: now.zone } })).toEqual([
      'Ana Lindqvist',
      'Coffee #2 · 14:00 · Café Pascal · 45 min',
      'Advice on hiring our first operations person',
      'I saw you became Head of Operations. Congratulations!',
    ]);
  });

  it('tells the time there and here where the clocks differ', () => {
    const away = { at: now.at, zone: 'America/New_York' };
    const lines = glance({ t: catalogueOf('en'), language: 'en', now: away }, brief(input({ now: away })));
    expect(lines.map((line) => line.text)).toContain('Coffee #2 · 14:00 (08:00 here) · Café Pascal · 45 min');
  });

  it('turns no writing round and breaks no line, whatever a name holds', () => {
    const hostile = about({ person: person({ name: 'Ana\u202E\n\u0000<b>Lind\u2066qvist' }), identities: [] });
    expect(glanceOf({ people: [hostile] })[0]).toBe('Ana <b>Lindqvist');
  });

  it('names the host of the link where there is no place', () => {
    const call = meeting({ kind: 'video', place: '', link: 'https://www.meet.example/abc?x=1', minutes: 90 });
    expect(glanceOf({ meeting: call })).toContain('Video call #2 · 14:00 · meet.example · 1 h 30 min');
  });
});

describe('the role, as its reading allows', () => {
  const june = '2026-06-24T08:00:00Z';
  const headline = change('headline', { after: { text: 'Head of Operations' } });
  const unread = identity({
    facts: { ...identity().facts, headline: 'Head of Operations' },
    experienceReadAt: june,
    changes: [headline],
  });

  it('read long ago, it is told as of its date', () => {
    const old = identity({ lastReadAt: june, topReadAt: june, experienceReadAt: june });
    expect(glanceOf({ people: [about({ identities: [old] })] })[1]).toBe('Operations Manager, Volta (as of 24 Jun)');
    const [heading, ...lines] = readOf({ people: [about({ identities: [old] })] })['since'] ?? [];
    expect([heading, lines]).toEqual(['Since you last met, 12 March', ['LinkedIn 24 Jun']]);
  });

  it('with the jobs not read, it is what the headline says', () => {
    expect(glanceOf({ people: [about({ identities: [unread] })] }).slice(1, 2)).toEqual([
      'Headline now says Head of Operations. Job list not read.',
    ]);
    expect(glanceOf({ people: [about({ identities: [unread] })] }).at(-1)).toBe('How is work these days?');
    expect(glanceOf({ people: [about({ identities: [unread] })] }, 'sv').slice(1, 2)).toEqual([
      'I rubriken står nu Head of Operations. Jobblistan är inte läst.',
    ]);
    expect(readOf({ people: [about({ identities: [unread] })] })['who']).toContain(
      'Operations Manager, Volta (as of 24 Jun)',
    );
  });
});

describe('the two-minute read', () => {
  it('has its blocks in order, and no empty one', () => {
    expect(readBlocks(told('en'), brief(input({ people: [ana] }))).map(({ block }) => block)).toEqual([
      'who',
      'why',
      'since',
      'say',
      'agenda',
      'last-time',
      'closing',
    ]);
    const bare = about({ identities: [], meetings: [] });
    expect(Object.keys(readOf({ meeting: null, people: [bare] }))).toEqual([]);
  });

  it('says what changed, from when and from where, and what may be done with it', () => {
    const since = readBlocks(told('en'), brief(input({ people: [ana] }))).find(({ block }) => block === 'since');
    expect(since).toMatchObject({
      heading: 'Since you last met, 12 March',
      lines: [
        { text: 'Operations Manager → Head of Operations, Sep 2026', note: 'LinkedIn, stated · can mention' },
        { text: 'Gothenburg → Stockholm', note: 'LinkedIn, stated · between 1 Jun and 24 Jun · for you only' },
        { text: 'LinkedIn today' },
      ],
    });
  });

  it('asks what is uncertain', () => {
    const maybe = { ...promotion, certainty: 'maybe' as const };
    expect(readOf({ people: [about({ identities: [promoted({ changes: [maybe] })] })] })['since']).toContain(
      'Perhaps: Operations Manager → Head of Operations?',
    );
  });

  it('offers questions with the record each is from', () => {
    const agenda = readBlocks(told('en'), brief(input({ people: [ana] }))).find(({ block }) => block === 'agenda');
    expect(agenda).toMatchObject({
      heading: 'Ask (no agenda yet)',
      lines: [
        { text: 'How is the new role going?', note: 'Suggested: a change', from: { kind: 'change' } },
        {
          text: 'How is the new plant going?',
          note: 'Suggested: asked last time',
          from: { kind: 'question', meetingId: 'first' },
        },
        { text: 'Where are we with: Again when the new plant is running?', from: { kind: 'meeting', id: 'first' } },
      ],
    });
  });

  it('numbers the questions, says whether they are shared, and does not suggest one twice', () => {
    const shared = meeting({ agenda: [question()], sharedAt: '2026-11-25T09:00:00Z' });
    const lines = readOf({ meeting: shared, people: [ana] })['agenda'];
    expect(lines?.slice(0, 2)).toEqual(['Ask (shared yesterday)', '1. How is the new plant going?']);
    expect(lines?.filter((text) => text.includes('new plant going'))).toHaveLength(1);
  });

  it('quotes the beginning of a post', () => {
    const x = about({ identities: [onX({ posts: [post()] })], meetings: [first, meeting()] });
    expect(readOf({ people: [x] })['say']).toEqual([
      'To say',
      'I read your post, ‘Plant two is nearly there. What I…’.',
    ]);
  });
});

describe('the fullest brief', () => {
  const long = 'plant supplier '.repeat(40);
  const wordy = firstMeeting({ nextStep: long });
  const full = meeting({ purpose: long, agenda: ['1', '2', '3'].map((id) => question({ id, text: long })) });
  const people = Array.from({ length: 9 }, (_, index) =>
    about({
      person: person({ id: `p${index}`, name: 'Ana Maria Sofia Elisabet Lindqvist', pinned: long, metWhere: long }),
      identities: [
        promoted({ changes: [promotion, moved, change('bio', { before: { text: long }, after: { text: long } })] }),
      ],
      meetings: [{ ...wordy, personIds: [`p${index}`] }],
      notes: [note({ text: `${long}\n${long}\n${long}` })],
    }),
  );

  it.each([[1], [2], [9]])('with %i people is cut to 45 and to 350 words, the longest lines first', (count) => {
    const result = brief(input({ meeting: full, people: people.slice(0, count) }));
    const read = readBlocks(told('en'), result).flatMap((block) => [
      block.heading,
      ...block.lines.flatMap((line) => [line.text, line.note]),
    ]);
    expect(wordCount(read.join(' '))).toBeLessThanOrEqual(350);
    expect(wordCount(read.join(' '))).toBeGreaterThan(count === 1 ? 260 : 180);
    expect(read).toContain(count === 1 ? 'Since you last met, 12 March' : 'What changed');
    expect(
      wordCount(
        glance(told('en'), result)
          .map((line) => `${line.to ?? ''} ${line.text}`)
          .join(' '),
      ),
    ).toBeLessThanOrEqual(45);
  });
});
