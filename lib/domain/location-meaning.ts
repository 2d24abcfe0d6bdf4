import { normalText, sameWords } from './text-normal';
import { sameScript } from './writing';

/** What an edited location means. Jokes and rewordings are low: kept, never led with, and never "you moved". */
export type LocationMeaning = { readonly kind: 'none' | 'location'; readonly low?: boolean };

export function locationMeaning(before: string | null, after: string | null): LocationMeaning {
  const [was, now] = [before ?? '', after ?? ''];
  if (was === now || sameWords(was, now)) return { kind: 'none' };
  const low = !isPlace(now) || (was !== '' && (!isPlace(was) || sharesPlace(was, now) || !sameScript(was, now)));
  return low ? { kind: 'location', low } : { kind: 'location' };
}

/**
 * A place as places are written: a few names with capitals, commas, nothing else. "the couch", "~24k MRR",
 * "he/him", "your timeline" and addresses of other accounts are not.
 */
function isPlace(text: string): boolean {
  const plain = text.replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0E|\uFE0F|\u200D/gu, ' ').trim();
  if (plain === '' || plain.length > 60 || /[@\d#!?…"“”~=<>*]|\bhttps?|\b(he|she|they)\s*\//i.test(plain)) return false;
  const words = plain.split(/[\s,/|&•·+→➡▶-]+/u).filter((word) => word !== '');
  if (words.length > 8) return false;
  return words.every((word) => /^[(\p{Lu}\p{Lo}]/u.test(word) || little.has(word.toLowerCase()));
}

const little = new Set(
  'of the and de du des la le del da do di och i in am an der den près by på nad sur upon'.split(' '),
);

/** The leading place was named before, or all that was named stands there still: told otherwise, or more exactly. */
function sharesPlace(before: string, after: string): boolean {
  const parts = (text: string) =>
    text
      .split(/[,/|&•·→➡▶+]/u)
      .map(normalText)
      .filter((part) => part !== '');
  const [was, now] = [parts(before), parts(after)];
  return was.includes(now[0] ?? '') || was.every((part) => now.includes(part));
}
