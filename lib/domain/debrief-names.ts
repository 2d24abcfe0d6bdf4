import { firstName } from './draft-people';

/** Somebody who could be meant by a name that was typed. */
export type KnownName = { readonly id: string; readonly name: string };

const opening =
  /^(?:an?\s+|en\s+)?(?:introduktion(?:en)?|introduction|introduce(?:ra)?|intro|presentera|connect|koppla\s+ihop)(?=[\s:,]|$)[\s:,]*/iu;
const between = /^(?:(?:me|mig|us|oss|you|dig|her|him|them|henne|honom|hen|dem|to|with|and|till|med|och|för)\s+)*/iu;
const capitalised = /@?(\p{Lu}[\p{L}\p{M}'’-]*(?:[_ ]\p{Lu}[\p{L}\p{M}'’-]*){0,2})/gu;

/**
 * Who is to be introduced, by the words of a promise: "intro to Sara Ek" names Sara Ek. Those who were there are left
 * out; a name typed in small letters is taken where it stands alone. Empty: nobody is named.
 */
export function introducedName(text: string, there: readonly string[] = []): string {
  if (!opening.test(text)) return '';
  const rest = text.replace(opening, '').replace(between, '').trim();
  const names = [...rest.matchAll(capitalised)].map((match) => (match[1] ?? '').replaceAll('_', ' '));
  const other = names.find((name) => !there.some((each) => isNamed(each, name)));
  if (other !== undefined) return other;
  return names.length === 0 && /^@?[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+)?$/u.test(rest) ? rest.replace('@', '') : '';
}

/** The one who is meant, if exactly one is called so: the whole name counts before the first one. */
export function knownByName(name: string, known: readonly KnownName[]): KnownName | null {
  const whole = known.filter((each) => same(each.name, name));
  const found = whole.length > 0 ? whole : known.filter((each) => isNamed(each.name, name));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** By the whole name, by the first one, or by as much of its beginning as was typed. */
function isNamed(full: string, name: string): boolean {
  return same(full, name) || same(firstName(full), name) || lower(full).startsWith(`${lower(name)} `);
}

function same(a: string, b: string): boolean {
  return lower(a) === lower(b);
}

function lower(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
