/** What is read in ten seconds, and in two minutes. */
export const glanceWords = 45;
export const readWords = 350;

/** Words as one reads them: what stands between blanks. A dot or an arrow between two of them is none. */
export function wordCount(text: string): number {
  return words(text).filter(isWord).length;
}

/** No sign without blanks may be longer than this: some languages write none, and some texts are no language. */
const charsPerWord = 12;

/** The text in one line, cut after so many words; what was cut is marked. Signs that turn the writing are left out. */
export function cutWords(text: string, max: number): string {
  if (max <= 0) return '';
  const all = words(text);
  const end = endOf(all, max);
  const kept = all.slice(0, end).join(' ');
  const room = max * charsPerWord;
  if (kept.length > room)
    return `${kept
      .slice(0, room)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd()}…`;
  return all.length > end ? `${kept.replace(/[\s,;:.·–-]+$/u, '')}…` : kept;
}

/**
 * How many words each text may keep so that all together stay within the budget: short ones keep theirs, the longest
 * give way first.
 */
export function fitWords(counts: readonly number[], budget: number): readonly number[] {
  const most = mostWords(counts, budget);
  return counts.map((count) => Math.min(count, most));
}

/** The most that any of them may keep for all to stay within the budget; without end where there is room for all. */
export function mostWords(counts: readonly number[], budget: number): number {
  let cap = Math.max(0, ...counts);
  if (total(counts, cap) <= budget) return Number.POSITIVE_INFINITY;
  while (cap > 0 && total(counts, cap) > budget) cap -= 1;
  return cap;
}

function total(counts: readonly number[], cap: number): number {
  return counts.reduce((sum, count) => sum + Math.min(count, cap), 0);
}

/** Where the word after so many begins; a sign between two words counts for none. */
function endOf(all: readonly string[], max: number): number {
  let told = 0;
  for (const [at, word] of all.entries()) {
    if (!isWord(word)) continue;
    if (told === max) return at;
    told += 1;
  }
  return all.length;
}

function isWord(text: string): boolean {
  return !/^[·→–—|/&+-]+$/u.test(text);
}

function words(text: string): readonly string[] {
  return text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/g, '')
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '');
}
