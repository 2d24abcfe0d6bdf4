import * as ember from '../linkedin/ember/selectors';
import * as layouts from '../linkedin/layout-selectors';
import * as open from '../linkedin/public/selectors';
import * as linkedin from '../linkedin/selectors';
import * as x from '../x/selectors';

/**
 * The words that a site's markup is made of, which a sample keeps: all that the readers' selectors name, and what any
 * page calls its parts. Kept in names of parts alone (component keys, test ids, links), never in what is shown.
 */
const generic = `
  above accent activity address all anchor article aside avatar award back badge banner base bio body bottom box button
  below canonical card cards carousel category cell center certification certifications child class code collection column com
  comment company complementary component contact content container course cover data date description detail details
  dialog displayphoto div document edit education embed empty entity entry expandable experience feature featured feed field flagship
  follow followers following footer for form frame framedphoto go full group guest has header heading headline height hidden home honors
  href html http https icon id identity image img index info inner input intro item items join joined key label language languages
  layout lazy left level li like line link list listitem loader location logo lower main member menu mercado meta mini
  modal mutual name nav navigation new number off og older on open organization outer overlay page panel part patents
  people person photo pill place position post posts primary profile project projects public publications ref region
  reply repost retweet right role root row safety scale school screen scroll sdui section see service services share show shrink side sidebar skill
  skills small social space span start state static status sub suggested summary svg tab table tabpanel text theme thumb
  time title to toolbar top topcard toast tree tweet update upper url urn user verified view volunteer web website width
  work workspace wrapper www you
`;

const structural: readonly unknown[] = [linkedin, layouts, ember, open, x];

/** Every string and every expression that stands in the readers' tables. */
function strings(of: unknown, depth = 0): readonly string[] {
  if (typeof of === 'string') return [of];
  if (of instanceof RegExp) return [of.source];
  if (typeof of !== 'object' || of === null || depth > 4) return [];
  return Object.values(of).flatMap((each) => strings(each, depth + 1));
}

const named = structural.flatMap((each) => strings(each));
const inQuotes = named.flatMap((text) => [...text.matchAll(/=["']([^"']+)["']/g)].map((match) => match[1] ?? ''));
const plain = named.filter((text) => /^[\w./:-]+$/.test(text));

/** What a selector names as a whole. */
export const literals: ReadonlySet<string> = new Set([...inQuotes, ...plain]);

/** What a value may begin with, a slug or an id right behind it. */
export const prefixes: readonly string[] = [...literals, 'profileCardsBelowActivityPart1', 'profileCardsAboveActivity']
  .filter((text) => text.length > 5)
  .toSorted((a, b) => b.length - a.length);

const words: ReadonlySet<string> = new Set(
  [...named.flatMap((text) => text.match(/\p{L}+/gu) ?? []), ...generic.split(/\s+/)].flatMap((word) => [
    word.toLowerCase(),
    ...partsOf(word).map((part) => part.toLowerCase()),
  ]),
);

/** "TopLevel" as "Top" and "Level". */
export function partsOf(run: string): readonly string[] {
  return run.match(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{L}/gu) ?? [];
}

export function isMarkupPart(part: string): boolean {
  return words.has(part.toLowerCase()) || /^\d$/.test(part);
}

/** A run of letters and digits that says nothing but how a page is built. */
export function isMarkup(run: string): boolean {
  return words.has(run.toLowerCase()) || partsOf(run).every(isMarkupPart);
}
