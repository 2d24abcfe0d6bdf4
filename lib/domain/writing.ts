type Script = keyof typeof scripts;

/** Two texts that share the script of one of them; the owner's own translation into another is no news. */
export function sameScript(a: string, b: string): boolean {
  const [one, other] = [scriptOf(a), scriptOf(b)];
  return (
    one === null ||
    other === null ||
    one === other ||
    (other !== 'latin' && has(a, other)) ||
    (one !== 'latin' && has(b, one))
  );
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

/** The script of most letters. */
function scriptOf(text: string): Script | null {
  const own = ownWords(text);
  let most: Script | null = null;
  let count = 0;
  for (const script of Object.keys(scripts) as Script[]) {
    const found = own.match(scripts[script])?.length ?? 0;
    if (found > count) [most, count] = [script, found];
  }
  return most;
}

function has(text: string, script: Script): boolean {
  return ownWords(text).match(scripts[script]) !== null;
}

/** Handles and addresses are Latin in every language, and so are many names. */
function ownWords(text: string): string {
  return text.replace(/[@#]\w+|https?:\/\/\S+/g, '');
}
