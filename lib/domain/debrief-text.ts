import { firstName } from './draft-people';
import type { PromiseKind } from './promise';

/**
 * What was typed into the one box of a debrief, line by line. A line that begins with `me:`, `her:`, `book:`, `next:` …
 * (in English or Swedish, or with the name of somebody who was there) is what it says; all else is notes.
 */
export type DebriefLine =
  | { readonly kind: 'mine'; readonly text: string; readonly what: PromiseKind; readonly at: number }
  | {
      readonly kind: 'theirs';
      readonly text: string;
      readonly what: PromiseKind;
      /** Whose promise; `null` where several were there and the line does not say. */
      readonly personId: string | null;
      readonly at: number;
    }
  | { readonly kind: 'mentioned'; readonly item: MentionedItem; readonly at: number }
  | { readonly kind: 'next-step'; readonly text: string; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number };

export type MentionedItem = {
  readonly kind: 'book' | 'article' | 'link';
  readonly title: string;
  /** Empty where it was not said: a draft then marks its place. */
  readonly author: string;
  readonly url: string;
};

export type Debrief = {
  /** In the order of the text; `at` is the line's number, counted from 0. */
  readonly lines: readonly DebriefLine[];
  /** What is no promise, no item and no step, as it was typed. */
  readonly notes: string;
};

export type Attendee = { readonly personId: string; readonly name: string };

const mineWords = ['me', 'i', 'mine', 'jag', 'mig', 'mitt'];
const theirWords = ['her', 'him', 'she', 'he', 'them', 'they', 'theirs', 'hon', 'han', 'hen', 'henne', 'honom', 'de'];
const itemWords: Readonly<Record<string, MentionedItem['kind']>> = {
  book: 'book',
  bok: 'book',
  article: 'article',
  artikel: 'article',
  link: 'link',
  länk: 'link',
};
const nextWords = ['next', 'next step', 'nästa', 'nästa steg'];

export function parseDebrief(text: string, people: readonly Attendee[]): Debrief {
  const lines: DebriefLine[] = [];
  const notes: string[] = [];
  text.split(/\r?\n/).forEach((line, at) => {
    const told = lineOf(line, at, people);
    if (told) lines.push(told);
    else notes.push(line);
    // Whom one introduces is no name to be asked about.
    if (told && 'what' in told && told.what === 'introduction') return;
    lines.push(...namesIn(line, people).map((name): DebriefLine => ({ kind: 'name', name, at })));
  });
  return { lines, notes: notes.join('\n').trim() };
}

function lineOf(line: string, at: number, people: readonly Attendee[]): DebriefLine | null {
  const cut = /^\s*(?:[-*•]\s*)?(\p{L}[\p{L}\p{M} .'’-]{0,60}?)\s*[:：]\s*(\S.*)$/u.exec(line);
  if (!cut) return null;
  const word = (cut[1] ?? '').toLowerCase();
  const text = (cut[2] ?? '').trim();
  if (mineWords.includes(word)) return { kind: 'mine', text, what: kindOf(text), at };
  if (nextWords.includes(word)) return { kind: 'next-step', text, at };
  const item = itemWords[word];
  if (item) return { kind: 'mentioned', item: itemOf(item, text), at };
  const only = people.length === 1 ? (people[0]?.personId ?? null) : null;
  if (theirWords.includes(word)) return { kind: 'theirs', text, what: kindOf(text), personId: only, at };
  const named = people.filter((person) => isCalled(person.name, word));
  if (named.length === 0) return null;
  // Two of them may be called Ana.
  const whose = named.length === 1 ? (named[0]?.personId ?? null) : null;
  return { kind: 'theirs', text, what: kindOf(text), personId: whose, at };
}

/** By the whole name, or by the first one. */
function isCalled(name: string, word: string): boolean {
  const full = name.trim().toLowerCase();
  return word === full || word === firstName(full);
}

/** "Range by David Epstein", "Range, David Epstein", "Range av David Epstein", "Range – David Epstein". */
function itemOf(kind: MentionedItem['kind'], text: string): MentionedItem {
  const url = /https?:\/\/\S+/i.exec(text)?.[0] ?? '';
  const words = text.replace(url, '').trim();
  const quoted = /^["“”„»'](.+?)["”“«']\s*(?:,|by|av|[-–—])?\s*(.*)$/u.exec(words);
  if (quoted) return { kind, title: (quoted[1] ?? '').trim(), author: (quoted[2] ?? '').trim(), url };
  const parted = kind === 'book' ? /^(.+?)(?:\s+(?:by|av)\s+|\s*,\s*|\s+[-–—]\s+)(.+)$/iu.exec(words) : null;
  return parted
    ? { kind, title: (parted[1] ?? '').trim(), author: (parted[2] ?? '').trim(), url }
    : { kind, title: words || url, author: '', url };
}

/** What a promise is about, by its first words: the words alone decide which draft is offered, never what is kept. */
function kindOf(text: string): PromiseKind {
  if (/^(?:an?\s+|en\s+)?(?:intro|introduce|introduktion|introducera|presentera|connect|koppla ihop)/iu.test(text))
    return 'introduction';
  if (/\b(?:book|bok|boken)\b/iu.test(text)) return 'book';
  return /https?:\/\/|\b(?:link|länk|article|artikel)/iu.test(text) ? 'link' : 'other';
}

/** `@Sara` or `@Sara_Lind`: names that came up; those who were there are none. */
function namesIn(line: string, people: readonly Attendee[]): readonly string[] {
  const found = [...line.matchAll(/(?<![\p{L}\p{N}.])@(\p{Lu}[\p{L}\p{M}'’-]*(?:[_ ]\p{Lu}[\p{L}\p{M}'’-]*){0,2})/gu)];
  const names = found.map((match) => (match[1] ?? '').replaceAll('_', ' '));
  return [...new Set(names)].filter((name) => !people.some((person) => isCalled(person.name, name.toLowerCase())));
}
