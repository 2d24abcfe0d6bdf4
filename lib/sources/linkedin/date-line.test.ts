import { describe, expect, test } from 'vitest';
import { readDate, readDateLine } from './date-line';

const line = (text: string, language = 'en') => readDateLine(text, language, 2026);

describe('a date line in the language of the page', () => {
  test.each([
    ['en', 'Jan 2024 - Present · 1 yr 3 mos', '2024-01', null],
    ['en', 'Sept 2019 – Dec 2021 · 2 yrs 4 mos', '2019-09', '2021-12'],
    ['sv', 'jan. 2024–nu', '2024-01', null],
    ['sv', 'maj 2020 – nuvarande · 3 år 2 mån', '2020-05', null],
    ['sv', 'okt. 2018–juni 2020', '2018-10', '2020-06'],
    ['de', 'Apr. 2024–Heute · 2 Jahre', '2024-04', null],
    ['de', 'März 2019–Dez. 2020', '2019-03', '2020-12'],
    ['fr', 'janv. 2024 – aujourd’hui · 2 ans', '2024-01', null],
    ['fr', 'août 2021 - juil. 2023 · 2 ans', '2021-08', '2023-07'],
    ['es', 'oct. 2023 - actualidad', '2023-10', null],
    ['es', 'ene. 2020 - dic. 2021 · 2 años', '2020-01', '2021-12'],
    ['pt-BR', 'abr de 2023 - o momento · 1 ano', '2023-04', null],
    ['it', 'gen 2022 - Presente · 4 anni', '2022-01', null],
    ['nl', 'mrt. 2021 - heden · 5 jr', '2021-03', null],
    ['da', 'maj 2020 – nu · 6 år', '2020-05', null],
    ['nb', 'des. 2019 – nå', '2019-12', null],
    ['fi', 'elok. 2020 – nykyinen', '2020-08', null],
    ['pl', 'paź 2020 – obecnie · 6 lat', '2020-10', null],
    ['cs', 'říj 2020 – do současnosti', '2020-10', null],
    ['hu', '2020. jan. – jelenleg', '2020-01', null],
    ['ro', 'ian. 2020 - Prezent', '2020-01', null],
    ['tr', 'Ağu 2020 - Halen · 6 yıl', '2020-08', null],
    ['el', 'Ιαν 2020 - Σήμερα', '2020-01', null],
    ['ru', 'янв. 2020 – настоящее время · 6 лет', '2020-01', null],
    ['uk', 'січ. 2020 – дотепер', '2020-01', null],
    ['ar', 'يناير 2024 - الحالي', '2024-01', null],
    ['he', 'ינו׳ 2020 - הווה', '2020-01', null],
    ['hi', 'जन॰ 2020 - वर्तमान', '2020-01', null],
    ['th', 'ม.ค. 2567 - ปัจจุบัน', '2024-01', null],
    ['id', 'Agu 2020 - Saat ini', '2020-08', null],
    ['vi', 'thg 1 2024 - Hiện tại', '2024-01', null],
    ['ja', '2025年7月 - 現在 · 3ヶ月', '2025-07', null],
    ['ja', '2019年4月 - 2025年6月 · 6年3ヶ月', '2019-04', '2025-06'],
    ['zh-CN', '2024年1月 - 至今 · 2 年', '2024-01', null],
    ['ko', '2024년 1월 - 현재 · 2년', '2024-01', null],
  ])('%s: %s', (language, text, start, end) => {
    expect(line(text, language)).toEqual({ start, end, current: end === null });
  });
});

describe('what a date line proves', () => {
  test('years alone are enough', () => {
    expect(line('2019 - 2022 · 3 yrs')).toEqual({ start: '2019', end: '2022', current: false });
  });
  test('an unknown month leaves the year', () => {
    expect(line('Qqq 2019 - Zzz 2022')).toEqual({ start: '2019', end: '2022', current: false });
  });
  test('an unknown interface language leaves the years', () => {
    expect(line('gnorf 2019 – nu', 'und')).toEqual({ start: '2019', end: null, current: true });
  });
  test.each([
    ['Marathon 2020', 'en'],
    ['Junior 2020', 'de'],
    ['čer 2020', 'cs'],
    ['令和 2020', 'ja'],
    ['gnorf 2020', 'not a language'],
  ])('a word that merely begins like a month, or like two, is none: %s (%s)', (text, language) => {
    expect(line(text, language)?.start).toBe('2020');
  });
  test.each([
    ['1/2024', 'en', '2024-01'],
    ['01.2024', 'cs', '2024-01'],
    ['2024/1', 'zh-TW', '2024-01'],
    ['2024 年 1 月', 'zh-CN', '2024-01'],
    ['２０２４年１月', 'ja', '2024-01'],
    ['tháng 1, 2024', 'vi', '2024-01'],
    ['13/1/2024', 'en', '2024'],
    ['2567', 'th', '2024'],
    ['مهر ۱۴۰۲', 'fa', '2023-10'],
    ['Esfand 1402', 'fa', '2023'],
  ])('a month in figures, or years counted otherwise: %s (%s)', (text, language, date) => {
    expect(line(text, language)).toEqual({ start: date, current: false });
  });
  test('what begins a month here and is another one in English is neither', () => {
    expect(line('mar 2020 – Hier', 'fi')?.start).toBe('2020');
    expect(line('marras 2020 – nyt', 'fi')?.start).toBe('2020-11');
    expect(line('mar 2020 – Present', 'pl')?.start).toBe('2020-03');
  });
  test('a month left in English on a translated page is a month', () => {
    expect(line('Oct 2020 – 現在', 'ja')?.start).toBe('2020-10');
    expect(line('Oct 2020 – Hier', 'xx')?.start).toBe('2020-10');
  });
  test('a Persian year begins in spring', () => {
    const shown = (month: number) =>
      new Intl.DateTimeFormat('fa', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        Date.UTC(2024, month, 1),
      );
    expect([0, 2, 3, 11].map((month) => line(shown(month), 'fa')?.start)).toEqual([
      '2024-01',
      '2024-03',
      '2024-04',
      '2024-12',
    ]);
  });
  test('1950 is a date, the year before it is none', () => {
    expect(line('1950 - 1960')).toEqual({ start: '1950', end: '1960', current: false });
    expect(line('1949 - 1960')).toBeNull();
  });
  test('a lone year does not go on', () => {
    expect(line('2021')).toEqual({ start: '2021', current: false });
    expect(line('Jan 2021 · 1 mo')).toEqual({ start: '2021-01', current: false });
  });
  test('next year is a date, the year after it is none', () => {
    expect(line('Jan 2027 - Present')?.start).toBe('2027-01');
    expect(line('Jan 2028 - Present')).toBeNull();
  });
});

describe('lines that are no date line', () => {
  test.each([
    'Operations Manager',
    'Volta · Full-time',
    'Full-time · 8 yrs 3 mos',
    'Gothenburg, Sweden · Hybrid',
    'Head of the Class of 2020 - Partner Programme',
    'I joined in March 2020 - great',
    'Since the spring of May 2019 – with pleasure',
    '2020 - a year in which I led a team of 12 people through two moves',
    'Room 1234 - Present',
    '',
    '-',
    '2024 -',
    'Lean 2019 - 2023 and +2 skills',
    '2019 - 2023 & counting',
  ])('%s', (text) => {
    expect(line(text)).toBeNull();
    expect(line(text, 'ja')).toBeNull();
    expect(line(text, 'vi')).toBeNull();
  });
  test.each(['2021 var 3', '2021, 3 personer', 'kapitel 3 2021'])('a number beside a year is no month: %s', (text) => {
    for (const language of ['ja', 'ko', 'vi', 'zh-CN', 'sv'])
      expect(line(text, language)?.start ?? '2021').toBe('2021');
  });
});

test.each([
  ['Fecha de expedición: ene. 2024', 'es'],
  ['Data di rilascio: gen 2024', 'it'],
  ['Verilme tarihi: Oca 2024', 'tr'],
  ['発行日: 2024年1月', 'ja'],
  ['जारी करने की तिथि जन॰ 2024', 'hi'],
  ['Ngày cấp thg 1 2024', 'vi'],
  ['Datum vydání: led 2024', 'cs'],
  ['تاريخ الإصدار يناير ٢٠٢٤', 'ar'],
])('a date behind its label: %s', (text, language) => {
  expect(readDate(text, language, 2026)).toBe('2024-01');
});

test('a date within a short text: issued, in any language', () => {
  expect(readDate('Issued Jan 2024', 'en', 2026)).toBe('2024-01');
  expect(readDate('Utfärdat jan. 2024', 'sv', 2026)).toBe('2024-01');
});
