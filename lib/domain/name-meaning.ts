import { normalText } from './text-normal';
import { sameScript } from './writing';

/** What an edited name means: decoration (emoji, an employer behind a bar, case) is no change. */
export type NameMeaning = {
  readonly kind: 'none' | 'name';
  /** The owner wrote the name in another script. */
  readonly low?: boolean;
};

export function nameMeaning(before: string, after: string): NameMeaning {
  const [was, now] = [coreName(before), coreName(after)];
  if (was === now || beforeEmoji(before) === now || was === beforeEmoji(after)) return { kind: 'none' };
  if (hasSymbolsForLetters(before, after) || hasSymbolsForLetters(after, before)) return { kind: 'none' };
  return sameScript(before, after) ? { kind: 'name' } : { kind: 'name', low: true };
}

/** The name without what people hang on it: cut before symbols are dropped, since a bar is a symbol too. */
export function coreName(name: string): string {
  const parts = name
    .replace(/[™®©]/g, '')
    .normalize('NFKC')
    .split(/[|┃│•@#([{<『【「←-⇿]|\s[-–—~/]+\s|\s[-–—]|:{1,2}\s|:{2,}|\s(?:is|in|at|on|ex|från|på)[\s-]/u);
  const words = parts.map((part) => normalText(part.trim().replace(domain, '')));
  return words.find((part) => /\p{L}/u.test(part)) ?? normalText(name);
}

/** People hang a domain of theirs on their name: ana.eth. */
const domain = /\.(?:eth|sol|btc|xyz|dev|ai|io|com|se)$/i;

/** "Ana Example 🔜 Oslo": what follows an emoji was hung on, where the other name ends there. */
function beforeEmoji(name: string): string {
  const parts = name.normalize('NFKC').split(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{So}/u);
  return coreName(parts.find((part) => /\p{L}/u.test(part)) ?? name);
}

/** "Ment❂r": each symbol stands for one letter, the rest is the same. */
function hasSymbolsForLetters(decorated: string, plain: string): boolean {
  const [signs, letters] = [decorated, plain].map((name) => Array.from(name.toLowerCase().trim()));
  if (!signs || !letters || signs.length !== letters.length || !signs.some((sign) => /\p{L}/u.test(sign))) return false;
  return signs.every((sign, at) => sign === letters[at] || (isSymbol(sign) && /\p{L}/u.test(letters[at] ?? '')));
}

function isSymbol(sign: string): boolean {
  return /[\p{S}*]/u.test(sign);
}
