import type { Affiliation } from './bio-affiliations';
import { isPast, spoken, titleIn } from './bio-clauses';
import { isPlaceName } from './bio-places';
import { isRole } from './bio-role-words';
import { saysOther } from './bio-roles';
import { fieldWords, houseEndings, houseWords, otherWords, platformWords, selfWords } from './bio-words';

/** An organisation without a handle, and where in its clause it stands. */
export type Named = { readonly at: number; readonly one: Affiliation };

const name = String.raw`(?:[\p{L}\d]*\p{Lu}[\p{L}\p{M}\d.'’-]*|\d+\p{L}+)`;
/** A name of one to five words with capitals, as a group of its own. */
export const names = String.raw`((?:The\s)?${name}(?:\s(?:(?:&|of|de|du|des|del|da|do|of the|for|for the)\s)?${name}){0,4})`;
const legalForm = String.raw`(?:[Ii]nc|Ltd|LLC|GmbH|AB|AS|ApS|Oy|BV)`;

/** A name that can be a house: no place, no role, nothing that people call themselves; some things only "at" it. */
export function isHouse(company: string, isAt = false): boolean {
  const parts = spoken(company);
  const isThing = (word: string) => isAt && (fieldWords.has(word) || platformWords.has(word));
  return (
    !isPlaceName(company) &&
    !parts.some((word) => (otherWords.has(word) && !isThing(word)) || selfWords.has(word)) &&
    !isRole(parts[0] ?? '')
  );
}

export function saysHouse(company: string): boolean {
  const parts = spoken(company);
  return (parts.length > 1 && parts.some((word) => houseWords.has(word))) || houseEndings.test(parts.at(-1) ?? '');
}

/** What stands before it is of another person, or of a thing. */
export function isOfAnother(lead: string): boolean {
  return saysOther(spoken(lead.split(',').at(-1) ?? ''));
}

export function namedAt(match: RegExpExecArray, company: string, rest: Omit<Affiliation, 'company'>): Named {
  return { at: match.index + match[0].lastIndexOf(company), one: { company, ...rest } };
}

const legal = new RegExp(
  String.raw`([\p{L}\d][\p{L}\d&.'’-]*(?:\s${name}){0,2})\s${legalForm}\b|株式会社\s?(\S{1,20})`,
  'gu',
);

/** "Nordhamn Inc" is a house even where nothing says what is done there. */
export function* withLegalForm(clause: string): Generator<Named> {
  for (const match of clause.matchAll(legal)) {
    const company = (match[1] ?? match[2] ?? '').replace(/^\p{Ll}{1,3}\s/u, '');
    const lead = clause.slice(0, match.index);
    if (isOfAnother(lead)) continue;
    const title = titleIn(lead);
    yield namedAt(match, company, { title, past: isPast(lead), how: title ? 'role' : 'at' });
  }
}

const houseEnding = new RegExp(
  `([元前]?)([\\p{Script=Han}\\p{Script=Katakana}ー\\w]{1,20}?(?:科技|集团|集團|公司|大学|大學|银行|銀行|研究所|研究院|新聞|新闻|日报|电视台|テレビ|ホールディングス|出版社|병원|대학교|신문))`,
  'gu',
);

/** "云杉科技 产品经理": where no blanks part words, the end of a name says that it is a house. */
export function* withHouseEnding(clause: string): Generator<Named> {
  for (const match of clause.matchAll(houseEnding)) {
    const [, former = '', company = ''] = match;
    const lead = clause.slice(0, match.index);
    const title = titleIn(clause.slice(match.index + match[0].length)) ?? titleIn(lead);
    yield namedAt(match, company, { title, past: former !== '' || isPast(lead), how: title ? 'role' : 'bare' });
  }
}
