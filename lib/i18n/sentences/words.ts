/** What is read in ten seconds, and in two minutes. */
export const glanceWords = 45;
export const readWords = 350;

/** Words as one reads them: what stands between blanks. */
export function wordCount(text: string): number {
  return words(text).length;
}

/** No sign without blanks may be longer than this: some languages write none, and some texts are no language. */
const charsPerWord = 12;

/** The text in one line, cut after so many words; what was cut is marked. Signs that turn the writing are left out. */
export function cutWords(text: string, max: number): string {
  if (max <= 0) return '';
  const all = words(text);
  const kept = all.slice(0, max).join(' ');
  const room = max * charsPerWord;
  if (kept.length > room)
    return `${kept
      .slice(0, room)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd()}…`;
  return all.length > max ? `${kept.replace(/[\s,;:.·–-]+$/u, '')}…` : kept;
}

/**
 * How many words each text may keep so that all together stay within the budget: short ones keep theirs, the longest
 * give way first.
 */
export function fitWords(counts: readonly number[], budget: number): readonly number[] {
  let cap = Math.max(0, ...counts);
  while (cap > 0 && total(counts, cap) > budget) cap -= 1;
  return counts.map((count) => Math.min(count, cap));
}

function total(counts: readonly number[], cap: number): number {
  return counts.reduce((sum, count) => sum + Math.min(count, cap), 0);
}

function words(text: string): readonly string[] {
  return text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/g, '')
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '');
}
