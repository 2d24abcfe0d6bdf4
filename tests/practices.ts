import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Every practice that the product serves by now, as `practices.md` of the design numbers them, in a few words. */
export const practices: Readonly<Record<number, string>> = {
  1: 'the second meeting has a brief, with its number',
  2: 'an agenda of one to three questions',
  3: 'shared without anything private',
  4: 'why we meet, with two starters',
  5: 'the invitation says why',
  6: 'suggestions with their records, ranked',
  7: 'no reason to meet: keep, lower, rest',
  8: 'nobody is tracked until that is chosen',
  9: 'what changed in between, dated',
  11: 'can be mentioned, or for you only',
  12: 'lines about them, with no ask',
  13: 'tact about a role that ended',
  20: 'a thank-you, ticked and remembered per person',
  21: 'open until debriefed, or fourteen days',
  22: 'meet again in…',
  23: 'an introduction from the debrief',
  24: 'an introduction they offered is their promise',
  25: 'a book with title and author',
  26: 'a copy for an important contact',
  27: 'books at the ready',
  28: 'every two months the five longest unseen',
  29: 'how it was, when and where',
  30: 'a name came up: a request to be reintroduced',
  31: 'the card in front of you, to print',
  33: 'asked once for the next step, with the starred',
  34: 'thank the one who introduced you',
  35: 'every open loop has my next step and a date',
  37: 'both asked before; or introduced anyway, and said so',
  38: 'more care if one gives for free',
  39: 'in person, call, mail',
  40: 'who each is, and why each should care',
  41: 'each called about a week later',
  42: 'they remember who brought them together',
  43: 'if not, why; mended, and the lesson',
  44: 'given and received',
  45: 'a mission, and no bulk sending',
  46: 'one star, one line each',
  47: 'whom will you write to first?',
  48: 'a quiet line before writing again soon',
  49: 'the next step on the spot; the morning after',
  50: 'a no is fine',
  51: 'only channels that they gave',
  52: 'mail before you call',
  53: 'first praise, then invite',
  54: 'few will answer',
  55: 'the second mail: same words, three days later',
  56: 'then stop, and look to the next event',
  57: 'how each can help the other',
  58: 'giving makes no debt',
  59: 'a recap of who does what',
  60: 'do it as soon as you are home',
  61: 'a friendly reminder that names the people',
  62: '"so sorry, soon" gives more time; no third reminder',
  63: 'let go, without penalty',
  64: 'promise only with time; decline politely',
  65: 'every promise has a date, late ones lead',
  66: 'kept: book, intro; no rate',
};

export type TaggedTest = { readonly file: string; readonly name: string };

const root = resolve(import.meta.dirname, '..');
const folders = ['lib', 'components', 'tests', 'scripts'];
const isTest = /\.(?:test|spec)\.tsx?$/;

/** Tests by the practices whose tag their name bears: `[P37]`. A row of `it.each` is a name too. */
export function taggedTests(): ReadonlyMap<number, readonly TaggedTest[]> {
  const found = new Map<number, TaggedTest[]>();
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
    )
    .filter((file) => isTest.test(file))
    .toSorted();
  for (const file of files) {
    for (const name of namesIn(readFileSync(file, 'utf8'))) {
      for (const [, number = ''] of name.matchAll(tag)) {
        const tests = found.get(Number(number)) ?? [];
        found.set(Number(number), [
          ...tests,
          { file: relative(root, file), name: name.replaceAll(tag, '').replaceAll(/\s+/g, ' ').trim() },
        ]);
      }
    }
  }
  return found;
}

/** The table for whoever looks up a practice; `tests/practices.test.ts` writes it. */
export function practicesTable(tests: ReadonlyMap<number, readonly TaggedTest[]>): string {
  const parts = Object.entries(practices).map(([number, what]) => {
    const shown = byFile(tests.get(Number(number)) ?? []).flatMap(([file, names]) => [
      `- \`${file}\``,
      ...names.map((name) => `  - ${name}`),
    ]);
    return [`## ${number}: ${what}`, ...(shown.length > 0 ? ['', ...shown] : [])].join('\n');
  });
  return `${['# Practices and the tests that show them', ...parts].join('\n\n')}\n`;
}

const tag = /\[P(\d+)\]/g;
/** A name stands alone on its line or begins a call: `it('…`, `test("…`, `['…', …]`. */
const quoted = /(?:^|[([,]\s*)(['"`])((?:(?!\1)[^\\\n]|\\.)*\[P\d+\](?:(?!\1)[^\\\n]|\\.)*)\1/gm;

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(quoted)].map(([, , name = '']) => name.replaceAll(/\\(.)/g, '$1').trim());
}

function byFile(tests: readonly TaggedTest[]): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(Object.groupBy(tests, ({ file }) => file)).map(([file, all = []]) => [
    file,
    [...new Set(all.map(({ name }) => name))],
  ]);
}
