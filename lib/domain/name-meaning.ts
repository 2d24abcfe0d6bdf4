import { wordsOf } from './bio-words';

/** What an edited name means: decoration (emoji, an employer behind a bar, case) is no change. */
export type NameMeaning = {
  readonly kind: 'none' | 'name';
  /** The owner wrote the same name in another script or language. */
  readonly low?: boolean;
};

export function nameMeaning(before: string, after: string): NameMeaning {
  const [a, b] = [coreName(before), coreName(after)];
  return { kind: a === b ? 'none' : 'name' };
}

/** The name without what people hang on it. */
export function coreName(name: string): string {
  const first = name.normalize('NFKC').split(/\s*[|┃│•@([]\s*|\s+[-–—]\s+/u)[0] ?? '';
  const words = wordsOf(first);
  return (words.length > 0 ? words : wordsOf(name)).join(' ');
}
