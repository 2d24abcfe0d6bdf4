/**
 * Texts of a page are compared by their words: not by case, blanks, marks, emoji, the way letters are composed, nor by
 * the pages' own cuts and short links.
 */
export function normalText(text: string): string {
  return bareText(text)
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}+#%&]+/gu, ' ')
    .trim();
}

export function sameWords(a: string, b: string): boolean {
  const [one, other] = [normalText(a), normalText(b)];
  if (one === other) return one !== '' || bareText(a) === bareText(b) || !hasWords(a + b);
  return isCutOf(a, b) || isCutOf(b, a);
}

/** The same words in another order, or with other figures: told low, if at all. */
export function isReworded(a: string, b: string): boolean {
  return wordSet(a) === wordSet(b);
}

/** NFKC, without signs that nobody sees, without short links, blanks as one. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{Cs}\p{Co}\uFE0E\uFE0F]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/(?:https?:\/\/)?\bt\.co\/\w+/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nothing that anybody sees stands there. */
export function isBlank(text: string): boolean {
  return text.replace(/[\p{Cf}\p{Cc}\s]+/gu, '') === '';
}

const cutEnd = /\s*(?:…|\.\.\.)\s*(?:[\p{L}\s]{1,24})?$/u;

/** "Builds quiet things and… more" is the beginning of the whole text, not another one. */
export function isCutOf(cut: string, whole: string): boolean {
  const bare = bareText(cut.replaceAll('...', '…'));
  if (!cutEnd.test(cut.trim()) && !cutEnd.test(bare)) return false;
  const stem = normalText(cut.trim().replace(cutEnd, ''));
  return stem !== '' && normalText(whole).startsWith(stem);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(bareText(text));
}

function wordSet(text: string): string {
  const words = normalText(text)
    .replace(/\p{N}+/gu, '0')
    .split(' ');
  return [...new Set(words)].toSorted().join(' ');
}
