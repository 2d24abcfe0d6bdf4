import { describe, expect, it } from 'vitest';
import { bioMeaning } from './bio-meaning';

const ana = { handle: 'analindqvist', name: 'Ana Lindqvist' };
const kind = (before: string, after: string) => bioMeaning(before, after, ana).kind;
const told = (before: string, after: string) => {
  const { kind: what, certainty, after: now } = bioMeaning(before, after, ana);
  return [what, certainty, now?.title, now?.company];
};

describe('a new organisation in a bio', () => {
  it.each([
    [
      'behind a role',
      'Designer. Maps.',
      'Design lead @havnedata. Maps.',
      ['new-job', 'likely', 'Design lead', '@havnedata'],
    ],
    [
      'in the place of another',
      'CTO @kajplads | boats',
      'CEO @havnedata | boats',
      ['new-job', 'likely', 'CEO', '@havnedata'],
    ],
    [
      'with the former one behind "ex"',
      'SWE @kajplads',
      'SWE @havnedata, ex @kajplads',
      ['new-job', 'likely', 'SWE', '@havnedata'],
    ],
    [
      'before its role',
      'Boats, bread, boats',
      '@havnedata reporter covering ports',
      ['new-job', 'likely', 'reporter', '@havnedata'],
    ],
    [
      'in words, with "of"',
      'Thinking about ports',
      'Founder of Havne Data and mother of two',
      ['new-job', 'likely', 'Founder', 'Havne Data'],
    ],
    [
      'in words, with "at"',
      'Thinking about ports',
      'Engineer at Havne Data. Bread.',
      ['new-job', 'likely', 'Engineer', 'Havne Data'],
    ],
    [
      'in Swedish',
      'Hamnar och bröd',
      'Projektledare på Havne Data. Bröd.',
      ['new-job', 'likely', 'Projektledare', 'Havne Data'],
    ],
    [
      'alone behind a role and a bar',
      'Founder',
      'Founder | @havnedata',
      ['new-job', 'likely', 'Founder', '@havnedata'],
    ],
    [
      'without a role, as a question',
      'Ports and bread',
      'port stuff @havnedata. bread',
      ['new-job', 'maybe', undefined, '@havnedata'],
    ],
    [
      'with the form of a company, as a question',
      '船とパン',
      'Havnedata Inc. 船とパン',
      ['new-job', 'maybe', undefined, 'Havnedata'],
    ],
    [
      'behind one that stays, as a further role',
      'Engineer @kajplads',
      'Engineer @kajplads | Advisor @havnedata',
      ['role-added', 'likely', 'Advisor', '@havnedata'],
    ],
    [
      'before one that stays, as the main one',
      'Advisor @kajplads',
      'Engineer @havnedata | Advisor @kajplads',
      ['new-job', 'likely', 'Engineer', '@havnedata'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  it('is no news where a short name stood there before', () => {
    expect(
      kind('@HD’s port reporter. 16 years of boats + bread', '@HD’s port reporter. 16+ years of boats, bread'),
    ).toBe('bio');
    expect(kind('Reporter. @HD’s own bread baker', 'Reporter @HD. Baker')).not.toBe('new-job');
  });

  it('names the job that it takes the place of', () => {
    expect(bioMeaning('CTO @kajplads | boats', 'CEO @havnedata | boats', ana).before).toEqual({
      title: 'CTO',
      company: '@kajplads',
    });
  });

  it.each([
    ['a former employer is added', 'Designer', 'Designer. Former engineer @havnedata'],
    ['former employers are added in a row', 'Designer', 'Designer // prev: havnedata, @kajplads'],
    ['a former employer is added, in Swedish', 'Formgivare', 'Formgivare, tidigare chef @havnedata'],
    ['a school is added', 'Designer', 'Designer. @havneskolan alum'],
    ['studies are added', 'Designer', 'Studying design @havneskolan'],
    ['a spouse is added', 'Designer', 'Designer, husband of @jonasberg'],
    ['a partner in life is added', 'Designer', 'Designer. Partner to @jonasberg'],
    ['a heart is meant', 'Boats', 'Engineer at Heart. Boats'],
    ['a team is loved', 'Designer', 'Designer and @malmoff fan'],
    [
      'other addresses are added',
      'Designer',
      'Designer. Insta: @ana.draws, mastodon @ana@social.example, mail ana@havnedata.example',
    ],
    ['one’s own account is named', 'Designer', 'Designer, more @analindqvist_draws'],
    ['a list of contributors grows', 'News of ports. Contributors: @aaa', 'News of ports. Contributors: @aaa and @bbb'],
    ['one is asked to give', 'Designer', 'Designer. Please donate to @harbourfund'],
    ['a podcast is hosted', 'Designer', 'Designer. Host @portspod'],
    ['the same employer is written otherwise', 'founder/CEO Havnedata', 'CEO @havnedata'],
    ['the same employer is written in two words', 'CEO of Havne Data', 'CEO @havnedata'],
    ['an account of the same house is named', 'Engineer @kajpladsdev', 'Engineer @kajpladsops'],
    ['a first bio is written', '', 'CEO @havnedata'],
    ['slogans change', 'Less is more. Boats.', 'More is more. Trains.'],
    ['the field of a role is capitalised', 'Designer', 'Professor of Nordic History'],
  ])('is no job where %s', (_name, before, after) => {
    expect(['bio', 'none']).toContain(kind(before, after));
  });
});

describe('an organisation that goes', () => {
  it('is a question, never left', () => {
    for (const after of ['Boats and bread', 'prev head of boats @kajplads', 'Ex @kajplads. Bread.', 'Boats']) {
      const meaning = bioMeaning('Head of boats @kajplads', after, ana);
      expect(meaning).toMatchObject({ kind: 'left-unclear', certainty: 'maybe', before: { company: '@kajplads' } });
    }
  });

  it('says nothing where others stay, where it was never first, or where it is still mentioned', () => {
    expect(kind('Engineer @kajplads | Advisor @havnedata', 'Advisor @havnedata. Bread')).toBe('bio');
    expect(kind('Engineer @kajplads | Advisor @havnedata', 'Engineer @kajplads. Bread')).toBe('bio');
    expect(kind('Engineer @kajplads', 'I draw what Kajplads builds')).toBe('bio');
  });

  it('says nothing where the whole bio goes', () => {
    expect(kind('Engineer @kajplads', '')).toBe('bio');
    expect(kind('Formerly @kajplads', 'Bread')).toBe('bio');
  });
});

describe('an organisation under another name', () => {
  it('is renamed where that is known', () => {
    expect(told('Ads @Twitter', 'Ads @X')).toEqual(['employer-renamed', 'likely', undefined, '@X']);
    expect(kind('Ports analyst and MSNBC analyst', 'Ports analyst and MS NOW analyst')).toBe('employer-renamed');
    expect(kind('Partner engineering @Twitter', 'Partner engineering @XDevelopers')).toBe('employer-renamed');
  });

  it('is no claim where it was never theirs', () => {
    expect(kind('Engineer @kajplads', 'Engineer @kajpladslabs')).toBe('bio');
    expect(kind('The good side of Twitter. Boats.', 'The good side of X! Boats.')).toBe('bio');
  });
});

describe('another role in the same organisation', () => {
  it('is a promotion where it is higher', () => {
    expect(told('Engineer @kajplads', 'Head of Engineering @kajplads')).toEqual([
      'promotion',
      'likely',
      'Head of Engineering',
      '@kajplads',
    ]);
    expect(kind('Director of Boats @kajplads', 'VP of Boats @kajplads')).toBe('promotion');
    expect(kind('Associate Professor @havneskolan', 'Professor @havneskolan')).toBe('promotion');
  });

  it('is a changed bio where it is another, lower or a passing one', () => {
    expect(bioMeaning('@kajplads reporter', '@kajplads correspondent', ana)).toEqual({
      kind: 'bio',
      certainty: 'stated',
    });
    expect(kind('Head of Boats @kajplads', 'Boats engineer @kajplads')).toBe('bio');
    expect(kind('Director @kajplads', 'Acting director @kajplads')).toBe('bio');
  });
});

describe('a bio that says the same', () => {
  it('is none: case, symbols, emoji, short links, figures, order', () => {
    expect(kind('Boats | Bread 🍞 https://t.co/aaa $40K', 'bread • BOATS https://t.co/bbb $90K 🚆')).toBe('none');
    expect(kind('', '')).toBe('none');
  });

  it('is low where nothing of work is in what changed', () => {
    for (const [before, after] of [
      ['Boats. Building @havnedata!', 'Trains! Building @havnedata, the biggest timetable ⚡'],
      ['Designer. She/her', 'Designer'],
      ['Гавани и хлеб. Инженер', 'Harbours and bread. Engineer @havnedata'],
    ] as const) {
      expect(bioMeaning(before, after, ana)).toEqual({ kind: 'bio', certainty: 'stated', low: true });
    }
  });
});

it('makes nothing of texts made to trip it', () => {
  for (const text of [
    '@',
    '@@@',
    '((((',
    'CEO of',
    'ex',
    '@'.repeat(50_000),
    'CEO at A '.repeat(20_000),
    '\u202E@x CEO',
    '元'.repeat(9_000),
  ]) {
    expect(() => bioMeaning('Designer', text, ana)).not.toThrow();
    expect(() => bioMeaning(text, 'Designer', {})).not.toThrow();
  }
});
