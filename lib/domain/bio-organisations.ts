import { isShortFor, isShortForSome } from './bio-short-names';
import { normalText } from './text-normal';

/** Names of organisations as bios write them: `@NordHamnLog`, "Nordhamn Logistics". */
export function plainOrganisation(name: string): string {
  return squash(name);
}

/** The text mentions the organisation in any way: as a handle, as words, with or without blanks. */
export function mentions(text: string, organisation: string): boolean {
  const name = squash(organisation);
  if (name === '') return false;
  // "@FT's" is the house in the genitive.
  const spoken = normalText(text.replaceAll('_', ' ').replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, ' ')).split(' ');
  if (spoken.includes(name) || squashed(spoken, name)) return true;
  const words = wordsOf(organisation);
  if (spoken.some((word) => isShortFor(word, words))) return true;
  if (/^@?\w+$/.test(organisation) && [name, ...words].some((short) => isShortForSome(short, text))) return true;
  return (
    name.length >= 4 &&
    ((/[^\p{Script=Latin}\d]/u.test(name) && squash(text).includes(name)) ||
      spoken.some((word) => word.length >= 4 && isHouse(word, name)))
  );
}

/** Another name of the same house: known to have been renamed, or one name stands in the other. */
export type Kinship = 'renamed' | 'contained' | 'alike' | 'none';

export function kinship(before: string, after: string): Kinship {
  const [was, now] = [squash(before), squash(after)];
  const [one, other] = [withoutAffixes(was), withoutAffixes(now)];
  if (renamings.some(([from, to]) => bears(before, from) && bears(after, to) && was !== now)) return 'renamed';
  if (was !== '' && was === now) return 'contained';
  if (was !== '' && now !== '' && (firstPart(after) === was || firstPart(before) === now)) return 'contained';
  if (was.length >= 3 && (now.startsWith(was) || now.endsWith(was))) return 'contained';
  if (now.length >= 3 && (was.startsWith(now) || was.endsWith(now))) return 'contained';
  if (one === other || (one.length >= 5 && now.includes(one)) || (other.length >= 5 && was.includes(other)))
    return 'contained';
  if (isShortFor(now, wordsOf(before)) || isShortFor(was, wordsOf(after))) return 'contained';
  return startsAlike(was, now) ? 'alike' : 'none';
}

/** A house that is known to have changed its name stood there under the old one, and now under the new one alone. */
export function knownRenaming(before: string, after: string): { readonly from: string; readonly to: string } | null {
  const found = renamings.find(
    ([from, to]) => mentions(before, from) && !mentions(after, from) && mentions(after, to) && !mentions(before, to),
  );
  return found ? { from: found[0], to: found[1] } : null;
}

/**
 * A house that took a sign for its name, @X → @𝕏: to a computer the same letter, to a reader another name. `null` where
 * it stood there before, or does not stand there now.
 */
export function newSign(before: string, after: string): { readonly plain: string; readonly sign: string } | null {
  return signs.find(({ sign }) => after.includes(sign) && !before.includes(sign)) ?? null;
}

/** The name with its sign, where the text has it so. */
export function asWritten(company: string, text: string): string {
  const found = signs.find(({ plain, sign }) => squash(company) === plain && text.includes(sign));
  return found ? company.replace(/[\p{L}\p{N}]+/u, found.sign) : company;
}

const signs = [{ plain: 'x', sign: '𝕏' }] as const;

/** Public facts, kept few. */
const renamings: readonly (readonly [string, string])[] = [
  ['Twitter', 'X'],
  ['Facebook', 'Meta'],
  ['MSNBC', 'MS NOW'],
  ['xAI', 'SpaceXAI'],
  ['TransferWise', 'Wise'],
];

function bears(name: string, house: string): boolean {
  return [squash(name), firstPart(name)].includes(squash(house));
}

/** A team's account bears the house's name as its first word: `@XDevelopers`. */
function firstPart(name: string): string {
  return /^@?\s*([A-Z]+(?![a-z])|[A-Z]?[a-z\d]+)/.exec(name.normalize('NFKC'))?.[1]?.toLowerCase() ?? '';
}

/** What houses put before or behind their name where that alone was taken: `@getkajplads`, `@kajplads_hq`. */
function withoutAffixes(handle: string): string {
  const core = handle.replace(affixes, '');
  return core.length >= 4 ? core : handle;
}

const affixes =
  /^(?:get|use|try|join|team|the|we)|(?:hq|app|io|ai|inc|co|corp|labs?|official|dev|eng|team|news|live|us|uk|eu|nordics)$/g;

/** `@humbleport` and `@humbletech`: two accounts of one house as often as two houses. */
function startsAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  return same >= 4 && same * 2 >= shorter;
}

/** The handle is the name with a tail of a few letters: `@kajplatsco`. */
function isHouse(word: string, name: string): boolean {
  return (name.startsWith(word) || word.startsWith(name)) && Math.abs(name.length - word.length) <= 3;
}

/** A few words that stand together and are the name written apart. */
function squashed(spoken: readonly string[], name: string): boolean {
  return spoken.some((_, at) => [2, 3, 4].some((length) => spoken.slice(at, at + length).join('') === name));
}

function wordsOf(name: string): readonly string[] {
  return normalText(name.replaceAll('_', ' ')).split(' ');
}

function squash(text: string): string {
  return normalText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
