import { describe, expect, test } from 'vitest';
import { readDateLine } from './date-line';

/** LinkedIn's interface languages: their word for a job that goes on, and how they write a duration. */
const languages: readonly (readonly [language: string, current: readonly string[], duration: string])[] = [
  ['ar', ['الحالي', 'حتى الآن'], 'سنة واحدة ٣ أشهر'],
  ['bn', ['বর্তমান'], '2 বছর 3 মাস'],
  ['cs', ['současnost', 'do současnosti'], '2 roky 3 měsíce'],
  ['da', ['nu', 'nuværende'], '2 år 3 måneder'],
  ['de', ['Heute', 'heute'], '2 Jahre 3 Monate'],
  ['el', ['Σήμερα', 'σήμερα'], '2 έτη 3 μήνες'],
  ['en', ['Present', 'present'], '2 yrs 3 mos'],
  ['es', ['actualidad', 'Presente'], '2 años 3 meses'],
  ['fa', ['اکنون', 'تا کنون'], '۲ سال ۳ ماه'],
  ['fi', ['nykyinen', 'nykyhetki'], '2 vuotta 3 kuukautta'],
  ['fr', ['aujourd’hui', "aujourd'hui"], '2 ans 3 mois'],
  ['hi', ['वर्तमान', 'मौजूदा'], '2 वर्ष 3 माह'],
  ['hu', ['jelenleg', 'Jelen'], '2 év 3 hónap'],
  ['id', ['Saat ini', 'Sekarang'], '2 tahun 3 bulan'],
  ['in', ['Saat ini'], '2 tahun 3 bulan'],
  ['it', ['Presente', 'presente'], '2 anni 3 mesi'],
  ['he', ['הווה', 'כיום'], '2 שנים 3 חודשים'],
  ['iw', ['הווה'], '2 שנים 3 חודשים'],
  ['ja', ['現在'], '2年3ヶ月'],
  ['ko', ['현재'], '2년 3개월'],
  ['ms', ['Hadir', 'Sekarang'], '2 tahun 3 bulan'],
  ['mr', ['सध्या', 'वर्तमान'], '2 वर्षे 3 महिने'],
  ['nl', ['heden', 'Heden'], '2 jaar 3 maanden'],
  ['no', ['nå', 'Nåværende'], '2 år 3 måneder'],
  ['nb', ['nå'], '2 år 3 måneder'],
  ['pa', ['ਮੌਜੂਦਾ'], '2 ਸਾਲ 3 ਮਹੀਨੇ'],
  ['pl', ['obecnie', 'do chwili obecnej'], '2 lata 3 mies.'],
  ['pt', ['o momento', 'Presente'], '2 anos 3 meses'],
  ['pt_BR', ['o momento', 'até o momento'], '2 anos 3 meses'],
  ['ro', ['Prezent', 'prezent'], '2 ani 3 luni'],
  ['ru', ['настоящее время', 'по настоящее время'], '2 года 3 месяца'],
  ['sv', ['nu', 'nuvarande'], '2 år 3 mån'],
  ['te', ['ప్రస్తుతం'], '2 సంవత్సరాలు 3 నెలలు'],
  ['th', ['ปัจจุบัน'], '2 ปี 3 เดือน'],
  ['tl', ['Kasalukuyan'], '2 taon 3 buwan'],
  ['tr', ['Halen', 'Günümüz'], '2 yıl 3 ay'],
  ['uk', ['дотепер', 'теперішній час'], '2 роки 3 місяці'],
  ['vi', ['Hiện tại', 'nay'], '2 năm 3 tháng'],
  ['zh-CN', ['至今', '现在'], '2 年 3 个月'],
  ['zh-TW', ['目前', '現在'], '2 年 3 個月'],
];

const read = (text: string, language: string) => readDateLine(text, language, 2026);
const iso = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;
const dashes = [' - ', '-', ' – ', '–', ' — ', '—', '\u00a0–\u00a0', ' ‐ ', ' − ', ' ~ ', '～', ' \u200f-\u200f '];
const twelve = Array.from({ length: 12 }, (_, at) => at + 1);

/** As LinkedIn's own formatter or the browser's writes a month of a year: each once. */
function spellings(language: string, year: number, month: number): readonly string[] {
  const date = Date.UTC(year, month - 1, 1);
  const tag = language.replace('_', '-');
  const found = new Set<string>();
  for (const length of ['short', 'long'] as const) {
    for (const system of ['', '-u-ca-gregory', '-u-ca-gregory-nu-latn'])
      found.add(format(`${tag}${system}`, { month: length, year: 'numeric' }).format(date));
    for (const beside of [{}, { day: 'numeric' }, { year: 'numeric' }, { year: 'numeric', day: 'numeric' }] as const) {
      const parts = format(`${tag}-u-ca-gregory`, { month: length, ...beside }).formatToParts(date);
      const name = parts.find((part) => part.type === 'month')?.value ?? '';
      if (!/\p{Nd}/u.test(name)) for (const text of [`${name} ${year}`, `${year} ${name}`]) found.add(text);
    }
  }
  const spelled = [...found].flatMap((text) => [
    text,
    text.toLocaleLowerCase(tag),
    text.toLocaleUpperCase(tag),
    text.replaceAll('.', ''),
    text.replace(/(\p{L}[\p{L}\p{M}]*)(?=\s|$)/gu, '$1.'),
    text.replaceAll(' ', '\u00a0'),
    text.replaceAll(' ', '\u202f'),
    `\u200f${text}\u200e`,
  ]);
  return [...new Set(spelled)];
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  formats.set(key, made);
  return made;
}

describe.each(languages)('a date line in %s', (language, currents, duration) => {
  test.each(twelve)('month %i is read however it is written, as a start and as an end', (month) => {
    const [end = ''] = spellings(language, 2023, month);
    const start = iso(2019, month);
    const lines = spellings(language, 2019, month).flatMap((text) => [
      { line: text, date: { start, current: false } },
      { line: `${text} – ${end} · ${duration}`, date: { start, end: iso(2023, month), current: false } },
    ]);
    expect(lines.map(({ line }) => ({ line, date: read(line, language) }))).toEqual(lines);
  });

  test('what goes on is told by its missing year, whatever the dash', () => {
    const lines = currents.flatMap((current) =>
      dashes.flatMap((dash) => [
        { line: `2024${dash}${current}`, date: { start: '2024', end: null, current: true } },
        ...spellings(language, 2024, 7).map((text) => ({
          line: `${text}${dash}${current} · ${duration}`,
          date: { start: '2024-07', end: null, current: true },
        })),
      ]),
    );
    expect(lines.map(({ line }) => ({ line, date: read(line, language) }))).toEqual(lines);
  });

  test('a lone year, with a duration too, is no proof that something goes on', () => {
    expect(read('2021', language)).toEqual({ start: '2021', current: false });
    expect(read(`2021 · ${duration}`, language)).toEqual({ start: '2021', current: false });
    expect(read(duration, language)).toBeNull();
  });

  test('an unknown month leaves the year', () => {
    const years = { start: '2019', end: '2022', current: false };
    expect(read(`Qqq. 2019 – Zzz. 2022 · ${duration}`, language)).toEqual(years);
  });
});

/** Languages that the site does not offer today. */
const others =
  'af az be bg bs ca cy et eu ga gl gu hr hy is ka kk kn ky lt lv mk ml mn mt ne si sk sl sq sr sw ta ur uz zu'.split(
    ' ',
  );

test.each(others)('a date line in %s: the years, and never a wrong month', (language) => {
  for (const month of twelve) {
    for (const text of spellings(language, 2019, month)) {
      const start = read(`${text} – ${spellings(language, 2023, month)[0] ?? ''}`, language)?.start ?? '2019';
      expect({ text, start }).toEqual({ text, start: start.length === 4 ? '2019' : iso(2019, month) });
    }
  }
});
