/** Two texts in one script; the owner's own translation into another is no news. */
export function sameScript(a: string, b: string): boolean {
  const [one, other] = [scriptOf(a), scriptOf(b)];
  return one === null || other === null || one === other;
}

const scripts = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  greek: /\p{Script=Greek}/gu,
  arabic: /\p{Script=Arabic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  east: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  indic: /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}]/gu,
} as const;

/** The script of most letters; handles and addresses are Latin in every language. */
function scriptOf(text: string): string | null {
  const own = text.replace(/[@#]\w+|https?:\/\/\S+/g, '');
  let [most, count]: [string | null, number] = [null, 0];
  for (const [script, letters] of Object.entries(scripts)) {
    const found = own.match(letters)?.length ?? 0;
    if (found > count) [most, count] = [script, found];
  }
  return most;
}
