import type { DraftBlank, DraftWords, Place, TemplateKind, TemplateText } from './template';
import { placesOf } from './template';

/** A text says it; empty or left out it is not known and a blank marks it; `null`: there is none, and nothing is said. */
export type PlaceValues = Readonly<Partial<Record<Place, string | null>>>;

type Filled = TemplateText & { readonly blank: DraftBlank | null };

const brace = /\{([^{}\n]{1,40})\}/g;

/**
 * Fills in what is known. What is not known stays as a blank in square brackets, so that nobody sends an empty one
 * unseen; a paragraph with a place that there is nothing to say for is left out.
 */
export function fillIn(text: TemplateText, kind: TemplateKind, values: PlaceValues, words: DraftWords): Filled {
  const known = placesByName(kind, words);
  const valueOf = (name: string): Piece => {
    const place = known.get(nameOf(name));
    if (place === undefined) return { text: `{${name}}`, blank: false };
    const value = values[place];
    if (value === null) return { text: '', blank: false };
    const told = value?.trim() ?? '';
    return told === '' ? { text: `[${words.blanks[place]}]`, blank: true } : { text: told, blank: false };
  };
  const isNone = (name: string): boolean => {
    const place = known.get(nameOf(name));
    return place !== undefined && values[place] === null;
  };
  const subject = filled([text.subject], valueOf);
  const body = filled(paragraphs(text.body, isNone), valueOf);
  return { subject: oneLine(subject.text), body: body.text, blank: firstBlank(body, subject) };
}

/** Names in braces that this kind of draft knows nothing of, as they were typed. */
export function unknownPlaces(text: TemplateText, kind: TemplateKind, words: DraftWords): readonly string[] {
  const known = placesByName(kind, words);
  const names = [...`${text.subject}\n${text.body}`.matchAll(brace)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter((name) => !known.has(nameOf(name)));
}

type Piece = { readonly text: string; readonly blank: boolean };
type Text = { readonly text: string; readonly blank: { readonly start: number; readonly end: number } | null };

/** By the name that the language gives it, or by the one that it has in the program. */
function placesByName(kind: TemplateKind, words: DraftWords): ReadonlyMap<string, Place> {
  return new Map(
    placesOf[kind].flatMap((place) => [
      [nameOf(place), place],
      [nameOf(words.places[place]), place],
    ]),
  );
}

function nameOf(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Paragraphs and what stands between them, in turn; without those that have nothing to say. */
function paragraphs(body: string, isNone: (name: string) => boolean): readonly string[] {
  const kept: string[] = [];
  for (const part of body.replaceAll(/\r\n?/g, '\n').split(/(\n[ \t]*(?:\n[ \t]*)+)/)) {
    const none = [...part.matchAll(brace)].some((match) => isNone(match[1] ?? ''));
    if (!none) kept.push(part);
    else if (kept.length > 0) kept.pop();
  }
  return kept;
}

function filled(parts: readonly string[], valueOf: (name: string) => Piece): Text {
  let out = '';
  let blank: Text['blank'] = null;
  for (const part of parts) {
    let at = 0;
    for (const match of part.matchAll(brace)) {
      out += part.slice(at, match.index);
      const piece = valueOf(match[1] ?? '');
      if (piece.blank) blank ??= { start: out.length, end: out.length + piece.text.length };
      out += piece.text;
      at = match.index + match[0].length;
    }
    out += part.slice(at);
  }
  const begin = out.length - out.trimStart().length;
  return { text: out.trim(), blank: blank && { start: blank.start - begin, end: blank.end - begin } };
}

function firstBlank(body: Text, subject: Text): DraftBlank | null {
  if (body.blank) return { field: 'body', ...body.blank };
  return subject.blank ? { field: 'subject', ...subject.blank } : null;
}

/** Every sign for one, so that what was found in it stays where it is. */
function oneLine(text: string): string {
  return text.replaceAll(/[\n\r\t]/g, ' ');
}
