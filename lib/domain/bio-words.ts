/** The words of a text as they count: no case, symbols, emoji, addresses, and figures masked. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The same set of words, or the same signs where there are no words at all. */
export function sameWords(a: string, b: string): boolean {
  const one = new Set(wordsOf(a));
  const other = new Set(wordsOf(b));
  if (one.size !== other.size) return false;
  return [...one].every((word) => other.has(word));
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S*/g, ' ')
    .replace(/['’]/g, '')
    .replace(/\d+/g, '0');
}
