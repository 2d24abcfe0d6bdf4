import { clausesOf, isPast, spoken, titleIn } from './bio-clauses';
import { namedIn } from './bio-named';
import { isRole } from './bio-role-words';
import { saysOther } from './bio-roles';
import {
  alumniWords,
  elsewhereWords,
  leadingWords,
  otherLinks,
  presentWords,
  selfWords,
  sideWords,
  workWords,
} from './bio-words';

/** An organisation that a bio names, and how. */
export type Affiliation = {
  /** As written: `@nordhamnlog`, "Nordhamn Logistics". */
  readonly company: string;
  readonly title: string | null;
  readonly past: boolean;
  /** role: a role word goes with it · at: something is done "@" there · bare: the name alone. */
  readonly how: 'role' | 'at' | 'bare';
};

/** All that a bio names, in its order; past ones too. */
export function affiliationsOf(bio: string): readonly Affiliation[] {
  const clauses = clausesOf(bio);
  const found = clauses.flatMap((clause, at) => inClause(clause, roleClause(clauses, at), clauses[at + 1] ?? ''));
  return found.slice(0, mostNames);
}

/** Nobody's bio has more; a text made to keep us busy does. */
const mostNames = 16;

/** "A Nordhamn analyst": the name right before a role, where a name alone would say too little. */
export function isBeforeRole(bio: string, company: string): boolean {
  const name = spoken(company).join(' ');
  return clausesOf(bio).some((clause) => {
    const [lead, tail] = ` ${spoken(clause).join(' ')} `.split(` ${name} `, 2);
    return tail !== undefined && isRole(tail.split(' ')[0] ?? '') && !isPast(lead ?? '');
  });
}

/** The clause that a bare handle belongs to: the one before it, or the one before the name that the handle repeats. */
function roleClause(clauses: readonly string[], at: number): string {
  const [name = '', earlier = ''] = [clauses[at - 1], clauses[at - 2]];
  const first = spoken(name)[0] ?? '';
  const repeats = first.length >= 4 && spoken(clauses[at] ?? '')[0] === first;
  return repeats && titleIn(name) === null ? earlier : name;
}

/** `@nordhamn`, and `@ Nordhamn Logistics` where the capitals go on to the end of what it stands in. */
const handle =
  /(?<![\w@])@(?:\s((?:\p{Lu}[\p{L}\d]*\s){1,2}\p{Lu}[\p{L}\d]*)(?=\s*(?:,|$))|\s?([\p{L}\p{N}_]{1,40}))/gu;

type Lead = {
  readonly company: string;
  /** The clause up to the name, and from the last name on. */
  readonly whole: string;
  readonly lead: string;
  readonly tail: string;
};

function inClause(clause: string, clauseBefore: string, clauseAfter: string): readonly Affiliation[] {
  const found: { at: number; one: Affiliation }[] = [];
  let inherited: Affiliation | null = null as Affiliation | null;
  let last = 0;
  let isFirst = true;
  for (const match of clause.matchAll(handle)) {
    const named: Lead = {
      company: match[1] ?? `@${match[2] ?? ''}`,
      whole: clause.slice(0, match.index),
      lead: clause.slice(last, match.index),
      tail: clause.slice(match.index + match[0].length),
    };
    last = match.index + match[0].length;
    const joined = /^[\s,&+x/]*(?:and|och|und|et|y)?[\s,&+]*$/i.test(named.lead);
    // Whoever the one before it is not at, they are not at the one that is joined to it either.
    const one =
      joined && !isFirst
        ? inherited && { ...inherited, company: named.company }
        : affiliation(named, clauseBefore, clauseAfter);
    inherited = one;
    isFirst = false;
    if (one) found.push({ at: match.index, one });
  }
  for (const match of namedIn(clause)) {
    if (!found.some(({ at }) => Math.abs(at - match.at) < 3)) found.push(match);
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

function affiliation(named: Lead, clauseBefore: string, clauseAfter: string): Affiliation | null {
  const { company, whole, lead, tail } = named;
  const [words, behind] = [spoken(lead), spoken(tail.split(/[,@]|\b(?:views|opinions|tweets)\b/i)[0] ?? '')];
  const past = isPast(whole) || alumniWords.has(behind[0] ?? '') || /alum/i.test(company) || isSpan(tail);
  const title = titleIn(lead);
  const beside = [
    ...spoken((title && lead.split(',').at(-1)?.trim()) || lead),
    '',
    ...behind.slice(0, 3).filter((word) => !leadingWords.has(word)),
  ];
  if (
    saysOther(beside) ||
    (!title && words.some((word) => elsewhereWords.has(word))) ||
    selfWords.has(company.slice(1).toLowerCase())
  )
    return null;
  // "IG: @…" is an address; "partner to @…" is married; "Class of ’09 @…" studied.
  if (/\bpartner (?:to|of)\s*$/i.test(lead) || /[’'‘]\d\d\b/.test(lead)) return null;
  if (title) return { company, title, past, how: isSide(title) ? 'bare' : 'role' };
  const behindAt = behind.slice(0, 3).findIndex(isRole);
  if (behindAt >= 0) {
    const role = behind.slice(behind[0] === 's' ? 1 : 0, behindAt + 1).join(' ');
    return { company, title: role, past, how: isSide(role) ? 'bare' : 'role' };
  }
  // "Investor @one @two" names what the money is in.
  if (words.at(-1) === 'investor' && tail.includes('@')) return null;
  if (/(?<!:):\s*$/.test(lead) && !words.some((word) => presentWords.has(word)))
    return past ? { company, title: null, past, how: 'bare' } : null;
  if (spoken(whole).join('') === '') return alone(named, past, clauseBefore, clauseAfter);
  const link = words.at(-1) ?? '';
  const works = link === 'for' && words.some((word) => workWords.has(word));
  // Where words are not parted by blanks, a little word cannot be told from the last of the text.
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(link) && !presentWords.has(link);
  // "2:59 at @race", "h/t @friend": figures and single letters are no work.
  const isFigure = words.every((word) => !/\p{L}{2}/u.test(word) || word === 'at');
  const how =
    (link === '' || isFigure || otherLinks.has(link) || unspaced || isSchool(company)) && !works ? 'bare' : 'at';
  return { company, title: null, past, how };
}

/** "'22-'26": years that have an end are over. */
function isSpan(tail: string): boolean {
  return /^[\s,]*['’‘]?\d{2,4}\s?-\s?['’‘]?\d{2,4}(?!\d)/.test(tail);
}

/** A handle alone in its clause: what the role before it is at; right before the former ones it is the present one. */
function alone({ company, tail }: Lead, past: boolean, clauseBefore: string, clauseAfter: string): Affiliation {
  const isEnd = tail.trim() === '';
  const role = isEnd && !isPast(clauseBefore) && !isOfOthers(clauseBefore) ? titleIn(clauseBefore) : null;
  if (role) return { company, title: role, past, how: isSide(role) ? 'bare' : 'role' };
  const formerNext = startsFormer(isEnd ? clauseAfter : tail);
  return { company, title: null, past, how: formerNext && !isSchool(company) ? 'at' : 'bare' };
}

function startsFormer(text: string): boolean {
  return text.includes('@') && isPast(spoken(text)[0] ?? '');
}

/** "Our Minister – @…" is not the one who writes. */
function isOfOthers(clause: string): boolean {
  return saysOther(spoken(clause));
}

function isSide(title: string): boolean {
  const roles = spoken(title).filter(isRole);
  return roles.every((word) => sideWords.has(word));
}

/** A school without a role is where somebody studied. */
function isSchool(company: string): boolean {
  return /univ|college|school|skolan$|hochschule|institute|academy/i.test(company) || /^@?Uni(?=\p{Lu})/u.test(company);
}
