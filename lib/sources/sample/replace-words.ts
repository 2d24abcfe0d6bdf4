/** Every word gets an invented one of the same length and script, the same each time, and none that is on the page. */
export type Replacer = (run: string) => string;

export const runs = /[\p{L}\p{M}\p{N}]+/gu;

/** Letters that make no words of any language when they are thrown together. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'щжзцхфкгбв'],
  [/\p{Script=Greek}/u, 'ξζψχφγβθλκ'],
  [/\p{Script=Arabic}/u, 'ظضصثقغفعخح'],
  [/\p{Script=Hebrew}/u, 'צקטזסגבפכח'],
  [/\p{Script=Devanagari}/u, 'झञटठडढणथधभ'],
  [/\p{Script=Thai}/u, 'ฆฌญฏฐฑฒฬฮฉ'],
  [/\p{Script=Hangul}/u, '뀨븕쫗흙뷁쉥쿄튤풔훑'],
  [/\p{Script=Katakana}/u, 'ヌヱヂヅヰユペゾゼヴ'],
  [/\p{Script=Hiragana}/u, 'ぬゑぢづゐゆぺぞぜぅ'],
  [/\p{Script=Han}/u, '龘靐齉齾爨灪麤籲鑿鸞'],
];
const latin = 'xqzvkwjhgf';
const digits = '0123456789';

export function createReplacer(onPage: ReadonlySet<string>): Replacer {
  const given = new Map<string, string>();
  const used = new Set<string>();
  let next = 0;

  function invent(key: string): string {
    for (let longer = 0; ; longer += 1) {
      const pools = [...[...key].map(poolOf), ...Array.from({ length: longer }, () => poolOf([...key].at(-1) ?? 'x'))];
      const room = Math.min(
        2_000,
        pools.reduce((size, pool) => size * pool.length, 1),
      );
      for (let tries = 0; tries < room; tries += 1) {
        const word = spelled(pools, (next += 7));
        if (!onPage.has(word) && !used.has(word)) return word;
      }
    }
  }

  return (run) => {
    const key = run.toLowerCase();
    const known = given.get(key);
    const word = known ?? (isYear(key) ? year(onPage, used, key) : invent(key));
    given.set(key, word);
    used.add(word);
    return likeCase(word, run);
  };
}

/** All words of some texts, as they are compared. */
export function addWords(to: Set<string>, text: string): void {
  for (const run of text.match(runs) ?? []) to.add(run.toLowerCase());
}

function spelled(pools: readonly string[], index: number): string {
  let rest = index;
  return pools
    .map((pool, at) => {
      const letters = [...pool];
      const letter = letters[(rest + at * 3) % letters.length] ?? 'x';
      rest = Math.floor(rest / letters.length);
      return letter;
    })
    .join('');
}

function poolOf(letter: string): string {
  if (/\p{N}/u.test(letter)) return digits;
  return scripts.find(([script]) => script.test(letter))?.[1] ?? latin;
}

function isYear(key: string): boolean {
  return /^(19[5-9]|20[0-4])\d$/.test(key);
}

/** A year stays a year, so that the lines of a job are still told apart. */
function year(onPage: ReadonlySet<string>, used: ReadonlySet<string>, key: string): string {
  const from = Number(key);
  for (let off = 1; off < 90; off += 1) {
    const other = String(1951 + ((from - 1951 + off * 13) % 74));
    if (!onPage.has(other) && !used.has(other)) return other;
  }
  return '00000';
}

function likeCase(word: string, run: string): string {
  const shown = [...run];
  return [...word]
    .map((letter, at) => {
      const model = shown[at] ?? '';
      return model !== model.toLowerCase() ? letter.toUpperCase() : letter;
    })
    .join('');
}
