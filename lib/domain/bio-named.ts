import type { Affiliation } from './bio-affiliations';
import { isPast, spoken, titleIn } from './bio-clauses';
import { inNewsrooms } from './bio-newsrooms';
import { isPlaceName } from './bio-places';
import { isRole } from './bio-role-words';
import { saysOther } from './bio-roles';
import {
  fieldWords,
  houseEndings,
  houseWords,
  otherWords,
  ownerWords,
  platformWords,
  postedWords,
  selfWords,
  sideWords,
  workWords,
} from './bio-words';

type Named = { readonly at: number; readonly one: Affiliation };

/** Organisations without a handle, as they stand in one clause. */
export function namedIn(clause: string): readonly Named[] {
  const found: Named[] = [];
  for (const pattern of [
    behindRole,
    behindComma,
    behindOwner,
    behindWork,
    withLegalForm,
    withHouseEnding,
    inNewsroom,
  ]) {
    for (const named of pattern(clause)) {
      if (!found.some((other) => overlaps(other, named))) found.push(named);
    }
  }
  return found;
}

const name = String.raw`(?:[\p{L}\d]*\p{Lu}[\p{L}\p{M}\d.'’-]*|\d+\p{L}+)`;
const names = String.raw`((?:The\s)?${name}(?:\s(?:(?:&|of|de|du|des|del|da|do|of the|for|for the)\s)?${name}){0,4})`;
const legalForm = String.raw`(?:[Ii]nc|Ltd|LLC|GmbH|AB|AS|ApS|Oy|BV)`;

const roleLink = new RegExp(
  String.raw`([\p{L}\p{M}-]+)\s+(at|@|of|for|på|hos|vid|bei|beim|chez|för|av|presso|bij|i|en|em|na|no|à|au|de|del|da|do|du)\s+(?:(?:the|der|dem|la|el|los|las|le|les)\s|l['’])?${names}`,
  'gu',
);

const atLinks = /^(?:at|@|på|hos|vid|bei|beim|chez)$/;
const placeLinks = /^(?:i|en|em|na|no|à|au|de|del|da|do|du)$/;
/** No field of work ends so: "Chief economist of the Nordhamn Bank". */
const learnedHouse = /(?:\s(?:Bank|University|College|Institute|Foundation|Museum|Hospital)$)|^University\s/;

/** Nobody owns or leads a place: "CEO da Nordhamn". */
const ofLinks = /^(?:de|del|da|do|du)$/;

/** "CEO of Nordhamn Logistics", "engineer at Nordhamn"; "Fellow for Europe @nordhamn" names a field before the house. */
function* behindRole(clause: string): Generator<Named> {
  for (const match of overlapping(roleLink, clause)) {
    const [, role = '', link = '', company = ''] = match;
    const lead = clause.slice(0, match.index + role.length);
    const title = titleIn(lead);
    const tail = clause.slice(match.index + match[0].length);
    if (!title || !isHouse(company, atLinks.test(link)) || isOfAnother(lead)) continue;
    const owner = spoken(role).at(-1) ?? '';
    const isOwner = ownerWords.has(owner) && !titlesOfAddress.test(owner);
    if (placeLinks.test(link) && !saysHouse(company) && !(isOwner && ofLinks.test(link))) continue;
    const isField = link === 'of' || link === 'för' || link === 'av';
    if (isField && !ownerWords.has(owner) && !learnedHouse.test(company)) continue;
    if (link === 'for' && /^[^,]*(?:@|\bat\b)/.test(tail)) continue;
    yield at(match, company, { title, past: isPast(lead), how: 'role' });
  }
}

const commaName = new RegExp(String.raw`,\s+${names}(?=,|$)`, 'gu');

/** "Director of Engineering, Nordhamn": a role, a comma and one name alone; behind a reporter's it is a place. */
function* behindComma(clause: string): Generator<Named> {
  const [match, ...more] = clause.matchAll(commaName);
  if (!match || more.length > 0) return;
  const lead = clause.slice(0, match.index);
  const part = spoken(lead.split(',').at(-1) ?? '');
  const title = titleIn(lead);
  const company = match[1] ?? '';
  if (!title || part.every((word) => !isRole(word) || sideWords.has(word))) return;
  const isPosted = part.some((word) => postedWords.has(word)) && !/^The\s/.test(company) && !saysHouse(company);
  if (isPosted || /@|\b(?:at|for|på|hos)\b/.test(lead) || isOfAnother(lead)) return;
  if (isHouse(company)) yield at(match, company, { title, past: isPast(lead), how: 'at' });
}

const ownerName = new RegExp(String.raw`([\p{L}-]+)\s${names}(?=,|$)`, 'gu');
const titlesOfAddress =
  /^(?:president|chair|chairman|chairwoman|chairperson|owner|partner|boardmember|ordförande|ägare)$/;

/** "founder/CEO Nordhamn": those who own or lead it all write the name right behind. */
function* behindOwner(clause: string): Generator<Named> {
  for (const match of clause.matchAll(ownerName)) {
    const [, role = '', company = ''] = match;
    const lead = clause.slice(0, match.index + role.length);
    const word = spoken(role).at(-1) ?? '';
    if (!ownerWords.has(word) || titlesOfAddress.test(word) || !isHouse(company) || isOfAnother(lead)) continue;
    yield at(match, company, { title: titleIn(lead), past: isPast(lead), how: 'role' });
  }
}

const workName = new RegExp(String.raw`\s(at|@|på|hos|bei|chez|for|för)\s+${names}`, 'gu');

/** "Building maps at Nordhamn": work that is done there, without a role. */
function* behindWork(clause: string): Generator<Named> {
  for (const match of clause.matchAll(workName)) {
    const lead = clause.slice(0, match.index);
    const company = match[2] ?? '';
    if (!spoken(lead).some((word) => workWords.has(word)) || !isHouse(company) || isOfAnother(lead)) continue;
    yield at(match, company, { title: null, past: isPast(lead), how: 'at' });
  }
}

const legal = new RegExp(
  String.raw`([\p{L}\d][\p{L}\d&.'’-]*(?:\s${name}){0,2})\s${legalForm}\b|株式会社\s?(\S{1,20})`,
  'gu',
);

/** "Nordhamn Inc" is a house even where nothing says what is done there. */
function* withLegalForm(clause: string): Generator<Named> {
  for (const match of clause.matchAll(legal)) {
    const company = (match[1] ?? match[2] ?? '').replace(/^\p{Ll}{1,3}\s/u, '');
    const lead = clause.slice(0, match.index);
    const title = titleIn(lead);
    yield at(match, company, { title, past: isPast(lead), how: title ? 'role' : 'at' });
  }
}

const houseEnding = new RegExp(
  `([元前]?)([\\p{Script=Han}\\p{Script=Katakana}ー\\w]{1,20}?(?:科技|集团|集團|公司|大学|大學|银行|銀行|研究所|研究院|新聞|新闻|日报|电视台|テレビ|ホールディングス|出版社|병원|대학교|신문))`,
  'gu',
);

/** "云杉科技 产品经理": where no blanks part words, the end of a name says that it is a house. */
function* withHouseEnding(clause: string): Generator<Named> {
  for (const match of clause.matchAll(houseEnding)) {
    const [, former = '', company = ''] = match;
    const lead = clause.slice(0, match.index);
    const title = titleIn(clause.slice(match.index + match[0].length)) ?? titleIn(lead);
    yield at(match, company, { title, past: former !== '' || isPast(lead), how: title ? 'role' : 'bare' });
  }
}

function* inNewsroom(clause: string): Generator<Named> {
  for (const { at: index, company, title, past } of inNewsrooms(clause)) {
    const lead = clause.slice(0, index);
    if (!isOfAnother(lead)) yield { at: index, one: { company, title, past, how: 'role' } };
  }
}

/** No bio of a person has more; texts made to trip us do. */
const mostLinks = 16;

/** "Director of Ports at Nordhamn": a name may follow each of the links, the second within what the first took. */
function* overlapping(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let from = 0, count = 0; count < mostLinks; count++) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    yield match;
    from = match.index + (match[1] ?? '').length;
  }
}

function at(match: RegExpExecArray, company: string, rest: Omit<Affiliation, 'company'>): Named {
  return { at: match.index + match[0].lastIndexOf(company), one: { company, ...rest } };
}

/** A name that can be a house: no place, no role, nothing that people call themselves; some things only "at" it. */
function isHouse(company: string, isAt = false): boolean {
  const parts = spoken(company);
  const isThing = (word: string) => isAt && (fieldWords.has(word) || platformWords.has(word));
  return (
    !isPlaceName(company) &&
    !parts.some((word) => (otherWords.has(word) && !isThing(word)) || selfWords.has(word)) &&
    !isRole(parts[0] ?? '')
  );
}

function saysHouse(company: string): boolean {
  const parts = spoken(company);
  return (parts.length > 1 && parts.some((word) => houseWords.has(word))) || houseEndings.test(parts.at(-1) ?? '');
}

function isOfAnother(lead: string): boolean {
  return saysOther(spoken(lead.split(',').at(-1) ?? ''));
}

function overlaps(a: Named, b: Named): boolean {
  return a.at < b.at + b.one.company.length && b.at < a.at + a.one.company.length;
}
