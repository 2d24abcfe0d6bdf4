import { isPast, spoken, titleIn } from './bio-clauses';
import { inNewsrooms } from './bio-newsrooms';
import { isHouse, isOfAnother, namedAt, names, saysHouse, withHouseEnding, withLegalForm } from './bio-houses';
import type { Named } from './bio-houses';
import { isRole } from './bio-role-words';
import { elsewhereWords, otherWords, ownerWords, postedWords, sideWords, workWords } from './bio-words';
import { words } from './word-set';

/** Organisations without a handle, as they stand in one clause. */
export function namedIn(clause: string): readonly Named[] {
  const found: Named[] = [];
  for (const pattern of [
    behindRole,
    behindComma,
    behindOwner,
    behindWork,
    behindField,
    withLegalForm,
    withHouseEnding,
    inNewsrooms,
  ]) {
    for (const named of pattern(clause)) {
      if (!found.some((other) => overlaps(other, named))) found.push(named);
    }
  }
  return found;
}

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
    // "Minister for Ports" names a field. "Advisor, Ana for Senate": at a campaign, which bears no other name.
    if (
      link === 'for' &&
      (/^(?:minister|secretary|commissioner|spokes)/.test(owner) || !spoken(lead.split(',').at(-1) ?? '').some(isRole))
    )
      continue;
    yield namedAt(match, company, { title, past: isPast(lead), how: 'role' });
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
  if (isHouse(company)) yield namedAt(match, company, { title, past: isPast(lead), how: 'at' });
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
    yield namedAt(match, company, { title: titleIn(lead), past: isPast(lead), how: 'role' });
  }
}

const workName = new RegExp(String.raw`\s(at|@|på|hos|bei|chez|for|för)\s+${names}`, 'gu');

/** "Building maps at Nordhamn": work that is done there, without a role. */
function* behindWork(clause: string): Generator<Named> {
  for (const match of clause.matchAll(workName)) {
    const lead = clause.slice(0, match.index);
    const company = match[2] ?? '';
    if (!spoken(lead).some((word) => workWords.has(word)) || !isHouse(company) || isOfAnother(lead)) continue;
    yield namedAt(match, company, { title: null, past: isPast(lead), how: 'at' });
  }
}

const fieldName = new RegExp(String.raw`^((?:[\p{L}\p{M}\d&+/#-]+\s+){1,3})(?:at|hos|bei|chez)\s+${names}$`, 'gu');
const noField = words('good bad great best better terrible look laugh studied junior senior home student party dinner');

/** "iOS at Nordhamn": a few words, and where that is done. Maybe. */
function* behindField(clause: string): Generator<Named> {
  for (const match of clause.matchAll(fieldName)) {
    const [, lead = '', company = ''] = match;
    const isOther = (word: string) => otherWords.has(word) || elsewhereWords.has(word) || noField.has(word);
    // "Living at Sea": what is done there is no field.
    const [first = ''] = spoken(lead);
    if ((first.endsWith('ing') && !isRole(first)) || spoken(lead).some(isOther) || !isHouse(company, true)) continue;
    yield namedAt(match, company, { title: null, past: isPast(lead), how: 'at' });
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

function overlaps(a: Named, b: Named): boolean {
  return a.at < b.at + b.one.company.length && b.at < a.at + a.one.company.length;
}
