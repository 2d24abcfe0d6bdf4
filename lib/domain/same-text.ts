/** Texts are compared as people read them: without case, blanks at the ends, or the way letters are put together. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function sameText(a: string, b: string): boolean {
  const folded = foldText(a);
  return folded !== '' && folded === foldText(b);
}

/** The part stands in the text as whole words: "Head of Ops" is not in "Overhead of Ops". */
export function includesText(text: string, part: string): boolean {
  const folded = foldText(part);
  if (folded === '') return false;
  const within = foldText(text);
  for (let at = within.indexOf(folded); at !== -1; at = within.indexOf(folded, at + 1)) {
    if (!isWordSign(within[at - 1]) && !isWordSign(within[at + folded.length])) return true;
  }
  return false;
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
