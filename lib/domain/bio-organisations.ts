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
  return (
    name.length >= 4 && (squash(text).includes(name) || spoken.some((word) => word.length >= 4 && isHouse(word, name)))
  );
}

/** Another name of the same house: known to have been renamed, or one name stands in the other. */
export type Kinship = 'renamed' | 'contained' | 'alike' | 'none';

export function kinship(before: string, after: string): Kinship {
  const [was, now] = [squash(before), squash(after)];
  if (renamings.some(([from, to]) => squash(from) === was && [now, firstPart(after)].includes(squash(to))))
    return 'renamed';
  if (was !== '' && was === now) return 'contained';
  if (was.length >= 3 && (now.startsWith(was) || now.endsWith(was))) return 'contained';
  if (now.length >= 3 && (was.startsWith(now) || was.endsWith(now))) return 'contained';
  return startsAlike(was, now) ? 'alike' : 'none';
}

/** A house that is known to have changed its name stood there under the old one, and now under the new one alone. */
export function knownRenaming(before: string, after: string): { readonly from: string; readonly to: string } | null {
  const found = renamings.find(
    ([from, to]) => mentions(before, from) && !mentions(after, from) && mentions(after, to) && !mentions(before, to),
  );
  return found ? { from: found[0], to: found[1] } : null;
}

/** Public facts, kept few. */
const renamings: readonly (readonly [string, string])[] = [
  ['Twitter', 'X'],
  ['Facebook', 'Meta'],
  ['MSNBC', 'MS NOW'],
  ['xAI', 'SpaceXAI'],
  ['TransferWise', 'Wise'],
];

/** A team's account bears the house's name as its first word: `@XDevelopers`. */
function firstPart(name: string): string {
  return /^@?\s*([A-Z]+(?![a-z])|[A-Z]?[a-z\d]+)/.exec(name.normalize('NFKC'))?.[1]?.toLowerCase() ?? '';
}

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

function squash(text: string): string {
  return normalText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
