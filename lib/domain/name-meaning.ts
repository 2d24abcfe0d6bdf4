import { normalText } from './text-normal';
import { sameScript } from './writing';

/** What an edited name means: decoration (emoji, an employer behind a bar, case) is no change. */
export type NameMeaning = {
  readonly kind: 'none' | 'name';
  /** The owner wrote the name in another script. */
  readonly low?: boolean;
};

export function nameMeaning(before: string, after: string): NameMeaning {
  if (coreName(before) === coreName(after)) return { kind: 'none' };
  return sameScript(before, after) ? { kind: 'name' } : { kind: 'name', low: true };
}

/** The name without what people hang on it: cut before symbols are dropped, since a bar is a symbol too. */
export function coreName(name: string): string {
  const parts = name.normalize('NFKC').split(/[|┃│•@([{]|\s[-–—~/]+\s|\s[-–—]|:{2,}/u);
  return parts.map(normalText).find((part) => /\p{L}/u.test(part)) ?? normalText(name);
}
