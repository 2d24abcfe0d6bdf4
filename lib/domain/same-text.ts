import { normalText } from './text-normal';

/** The same words; two texts without any say nothing and are not the same. */
export function sameText(a: string, b: string): boolean {
  const words = normalText(a);
  return words !== '' && words === normalText(b);
}

/** The part stands in the text as whole words: "Head of Ops" is not in "Overhead of Ops". */
export function includesText(text: string, part: string): boolean {
  const words = normalText(part);
  return words !== '' && ` ${normalText(text)} `.includes(` ${words} `);
}
