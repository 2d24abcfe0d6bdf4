import {
  alumniWords,
  otherLinks,
  otherWords,
  ownerWords,
  pastWords,
  presentWords,
  roleWords,
  sideWords,
} from './bio-words';
import { normalText } from './text-normal';

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
  const found: Affiliation[] = [];
  const clauses = clausesOf(bio);
  for (const [at, clause] of clauses.entries()) found.push(...inClause(clause, roleClause(clauses, at)));
  return found;
}

/** "A Nordhamn analyst": the name right before a role, where a name alone would say too little. */
export function isBeforeRole(bio: string, company: string): boolean {
  const name = spoken(company).join(' ');
  return clausesOf(bio).some((clause) => {
    const [lead, tail] = ` ${spoken(clause).join(' ')} `.split(` ${name} `, 2);
    return tail !== undefined && roleWords.has(tail.split(' ')[0] ?? '') && !isPast(lead ?? '');
  });
}

/** Role words that are not behind a "former". */
export function rolesOf(bio: string): ReadonlySet<string> {
  return new Set(
    clausesOf(bio).flatMap((clause) => (isPast(clause) ? [] : spoken(clause).filter((word) => roleWords.has(word)))),
  );
}

export function spoken(text: string): readonly string[] {
  return normalText(text.replace(/co-(?=founder|host)/gi, 'co').replace(/[#_&+%]/g, ' ')).split(' ');
}

/** What a past word governs ends where a bio's own bars, bullets, emoji, lines and sentences end. */
export function clausesOf(bio: string): readonly string[] {
  return bio
    .normalize('NFKC')
    .slice(0, longest)
    .replace(/https?:\/\/\S*/g, ' ')
    .replace(/\S+@[\w-]+(\.[\w-]+)+|@[\w.-]+@[\w.-]+|@[\w-]+(\.[\w-]+)+\b/g, address)
    .split(
      /[|┃│•·▪■◆;\n()[\]{}—–]|\/{2,}|\s[-/~]+\s|(?<!\b\p{Lu})[.!?]+(?=\s|$)|\p{Extended_Pictographic}|\p{Regional_Indicator}/u,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** The clause that a bare handle belongs to: the one before it, or the one before the name that the handle repeats. */
function roleClause(clauses: readonly string[], at: number): string {
  const [name = '', earlier = ''] = [clauses[at - 1], clauses[at - 2]];
  const first = spoken(name)[0] ?? '';
  const repeats = first.length >= 4 && spoken(clauses[at] ?? '')[0] === first;
  return repeats && titleIn(name) === null ? earlier : name;
}

const longest = 1_000;

/** Addresses of mail and of other networks are no employers; a full stop behind a handle is no address. */
function address(text: string): string {
  return /^@\w+\.[A-Z]/.test(text) ? text.replace('.', '. ') : ' ';
}

const handle = /(?<![\w@])@\s?([\p{L}\p{N}_]{1,40})/gu;

function inClause(clause: string, clauseBefore: string): readonly Affiliation[] {
  const found: { at: number; one: Affiliation }[] = [];
  let inherited: Affiliation | null = null as Affiliation | null;
  let last = 0;
  for (const match of clause.matchAll(handle)) {
    const [lead, tail] = [clause.slice(last, match.index), clause.slice(match.index + match[0].length)];
    const whole = clause.slice(0, match.index);
    last = match.index + match[0].length;
    const past = isPast(whole) || alumniWords.has(spoken(tail)[0] ?? '');
    const company = `@${match[1] ?? ''}`;
    const joined = /^[\s,&+x/]*(?:and|och|und|et|y)?[\s,&+]*$/i.test(lead);
    const one =
      joined && found.length > 0
        ? inherited && { ...inherited, company }
        : affiliation(company, whole, lead, tail, clauseBefore, past);
    inherited = one;
    if (one) found.push({ at: match.index, one });
  }
  for (const match of named(clause)) {
    if (!found.some(({ at }) => Math.abs(at - match.at) < 3)) found.push(match);
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

function affiliation(
  company: string,
  whole: string,
  lead: string,
  tail: string,
  clauseBefore: string,
  past: boolean,
): Affiliation | null {
  const [words, behind] = [spoken(lead), spoken(tail.split(/[,@]/)[0] ?? '')];
  if ([...words, ...behind.slice(0, 3)].some((word) => otherWords.has(word))) return null;
  if (/\bpartner (?:to|of)\s*$/i.test(lead)) return null;
  const title = titleIn(lead);
  if (title) return { company, title, past, how: isSide(title) ? 'bare' : 'role' };
  const behindAt = behind.slice(0, 3).findIndex((word) => roleWords.has(word));
  if (behindAt >= 0)
    return { company, title: behind.slice(behind[0] === 's' ? 1 : 0, behindAt + 1).join(' '), past, how: 'role' };
  // "IG: @…" is an address.
  if (/(?<!:):\s*$/.test(lead)) return null;
  if (spoken(whole).join('') === '') {
    const role = tail.trim() === '' && !isPast(clauseBefore) ? titleIn(clauseBefore) : null;
    return { company, title: role, past, how: role ? 'role' : 'bare' };
  }
  const link = words.at(-1) ?? '';
  return { company, title: null, past, how: link === '' || otherLinks.has(link) ? 'bare' : 'at' };
}

function isSide(title: string): boolean {
  const roles = spoken(title).filter((word) => roleWords.has(word));
  return roles.every((word) => sideWords.has(word));
}

/** The last role before the name: from the last comma, without the little words at its ends. */
function titleIn(lead: string): string | null {
  const parts = lead.split(/[,:]/);
  const part = parts.findLast((one) => spoken(one).some((word) => roleWords.has(word)));
  if (part === undefined) return null;
  const title = part
    .replace(/^[\s&+#-]+|[\s@&+-]+$/g, '')
    .replace(/(?:\s(?:of|at|for|the|and|på|hos|för|av|och|bei|at the|for the))+$/i, '')
    .replace(/^(?:now|currently|nu|numera|prev|previously|ex|former|formerly|tidigare)[\s:-]+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return title === '' || title.length > 60 ? (spoken(part).find((word) => roleWords.has(word)) ?? null) : title;
}

const name = String.raw`(?:[\p{L}\d]*\p{Lu}[\p{L}\p{M}\d.'’-]*|\d+\p{L}+)`;
const names = String.raw`((?:The\s)?${name}(?:\s(?:(?:&|of|de)\s)?${name}){0,4})`;
const afterRole = new RegExp(String.raw`([\p{L}\p{M}-]+)\s+(at|@|of|for|på|hos|bei|chez|för)\s+${names}`, 'gu');
const withForm = new RegExp(
  String.raw`([\p{L}\d][\p{L}\d&.'’-]*(?:\s${name}){0,2})\s(?:[Ii]nc|Ltd|LLC|GmbH|AB|AS|ApS|Oy|BV)\b|株式会社\s?(\S{1,20})`,
  'gu',
);

/** Names without a handle: "CEO of Nordhamn Logistics", "engineer at Nordhamn", "Nordhamn Inc". */
function named(clause: string): readonly { at: number; one: Affiliation }[] {
  const found: { at: number; one: Affiliation }[] = [];
  for (const match of clause.matchAll(afterRole)) {
    const [, role = '', link = '', company = ''] = match;
    const lead = clause.slice(0, match.index + role.length);
    const title = titleIn(lead);
    if (
      !title ||
      /^(?:Heart|Home|Large|Night|Day)$/i.test(company) ||
      spoken(lead.split(',').at(-1) ?? '').some((word) => otherWords.has(word))
    )
      continue;
    if ((link === 'of' || link === 'för') && !ownerWords.has(spoken(role).at(-1) ?? '')) continue;
    found.push({
      at: match.index + match[0].length - company.length,
      one: { company, title, past: isPast(lead), how: 'role' },
    });
  }
  for (const match of clause.matchAll(withForm)) {
    const company = match[1] ?? match[2] ?? '';
    const lead = clause.slice(0, match.index);
    if (!found.some(({ one }) => one.company.includes(company))) {
      found.push({
        at: match.index,
        one: { company, title: titleIn(lead), past: isPast(lead), how: titleIn(lead) ? 'role' : 'at' },
      });
    }
  }
  return found;
}

/** A past word governs all that follows in its clause, "alum" only what it stands with. */
function isPast(lead: string): boolean {
  const words = spoken(lead);
  const past = words.findLastIndex((word) => pastWords.has(word) && !alumniWords.has(word));
  if (past > words.findLastIndex((word) => presentWords.has(word))) return true;
  const part = lead.split(',').at(-1) ?? '';
  return (
    spoken(part.slice(part.lastIndexOf('@') + 1)).some((word) => alumniWords.has(word)) || /^[元前]/u.test(lead.trim())
  );
}
