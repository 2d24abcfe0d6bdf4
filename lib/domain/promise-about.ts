import { parseDebrief, type MentionedItem } from './debrief-text';
import type { PromiseKind } from './promise';

/** What a promise is about, read from its words for the draft that keeps it. A part that is not there is empty. */

const giving =
  /^(?:send|bring|lend|give|share|skicka|ta med|låna ut|låna|ge|dela)\s+(?:(?:her|him|them|you|henne|honom|hen|dem|dig)\s+)?/iu;
const article = /^(?:the|a|an|my|en|ett|min|mitt)\s+/iu;
const bookWord = /^(?:book|boken|bok)\b\s*(?::|,|–|-|by|om|about)?\s*/iu;
const linkWord = /^(?:link|länken|länk|article|artikeln|artikel)\b\s*(?::|,|–|-|to|till)?\s*/iu;

/** "Range" by "David Epstein" of "send her the book Range by David Epstein". */
export function promisedBook(text: string): MentionedItem {
  return itemIn('book', bare(text).replace(bookWord, ''));
}

/** The address, and what is said of it. */
export function promisedLink(text: string): MentionedItem {
  return itemIn('link', bare(text).replace(linkWord, ''));
}

/** What it takes to keep it, by its first words, as in a debrief. */
export function promiseKindOf(text: string): PromiseKind {
  const line = parseDebrief(`me: ${text.replace(/\s+/g, ' ')}`, []).lines[0];
  return line?.kind === 'mine' ? line.what : 'other';
}

/** "Sara Ek" of "intro to Sara Ek" and "introduce her to Sara Ek"; the words as they are where no name is found. */
export function introducedName(text: string): string {
  const said = text.trim().replace(article, '');
  const after =
    /^(?:intro(?:duction|duktion)?|introduce|introducera|presentera|connect|koppla ihop)\b.*?\b(?:to|with|and|till|för|med|och)\s+(.+)$/iu.exec(
      said,
    )?.[1];
  const direct = /^(?:intro(?:duction|duktion)?|introduce|introducera|presentera|connect)\s*:?\s+(\p{Lu}.*)$/u.exec(
    said,
  )?.[1];
  return (after ?? direct ?? said).replace(/[\s.,;!?]+$/u, '').slice(0, 120);
}

function bare(text: string): string {
  return text.trim().replace(giving, '').replace(article, '');
}

function itemIn(kind: 'book' | 'link', words: string): MentionedItem {
  const line = parseDebrief(`${kind}: ${words.replace(/\s+/g, ' ')}`, []).lines[0];
  const found = line?.kind === 'mentioned' ? line.item : { kind, title: '', author: '', url: '' };
  return { ...found, title: found.title.replace(/[\s:,–-]+$/u, '') };
}
