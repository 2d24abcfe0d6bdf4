import { affiliationsOf, isBeforeRole } from './bio-affiliations';
import type { Affiliation } from './bio-affiliations';
import { presentText } from './bio-clauses';
import { asWritten, kinship, knownRenaming, mentions, newSign, plainOrganisation } from './bio-organisations';
import { plainTitle, rankOf, rolesOf, saysRole } from './bio-roles';
import { coreName } from './name-meaning';
import { isReworded } from './text-normal';
import { sameScript } from './writing';

/**
 * What an edited bio means. A bio is a slogan more often than a fact, so the answer is careful: *likely* at most, and
 * an organisation that is no longer mentioned is a question, never "left".
 */
export type BioMeaning = {
  readonly kind: 'new-job' | 'role-added' | 'promotion' | 'left-unclear' | 'employer-renamed' | 'bio' | 'none';
  /** `none` and `bio`: stated, since that the words changed is certain. */
  readonly certainty: 'stated' | 'likely' | 'maybe';
  /** What stood there and stands there now, where it is a role or an organisation. */
  readonly before?: BioRole;
  readonly after?: BioRole;
  /** A rewording, a joke, a counter, a translation: kept, never led with. */
  readonly low?: boolean;
};

export type BioRole = { readonly title?: string; readonly company?: string };

/** Whose bio it is: a person's own name and handle are never their employer. */
export type BioContext = { readonly handle?: string | undefined; readonly name?: string | undefined };

export function bioMeaning(before: string | null, after: string | null, context: BioContext = {}): BioMeaning {
  const [was, now] = [before ?? '', after ?? ''];
  if (was === now) return { kind: 'none', certainty: 'stated' };
  const sides = { was, now, held: currentOf(was, context), holds: currentOf(now, context) };
  const signed = underSign(sides);
  if (signed) return signed;
  if (was !== '' && now !== '' && isReworded(was, now)) return { kind: 'none', certainty: 'stated' };
  // A first bio, or none any more, says nothing about work.
  if (was.trim() === '' || now.trim() === '') return { kind: 'bio', certainty: 'stated' };
  if (!sameScript(was, now)) return { kind: 'bio', certainty: 'stated', low: true };
  return renamed(sides) ?? newJob(sides) ?? leftUnclear(sides) ?? promotion(sides) ?? reworded(sides);
}

type Sides = {
  readonly was: string;
  readonly now: string;
  readonly held: readonly Affiliation[];
  readonly holds: readonly Affiliation[];
};

/** What stands first is the main job. */
function currentOf(bio: string, context: BioContext): readonly Affiliation[] {
  return affiliationsOf(bio).filter(({ past, company }) => !past && !isSelf(company, context));
}

/** The house they are at, under its old name or in plain letters, is now written with its sign. */
function underSign({ was, now, held, holds }: Sides): BioMeaning | null {
  const sign = newSign(was, now);
  const isIt = ({ company }: Affiliation) => plainOrganisation(company) === sign?.plain;
  const old = held.find((one) => isIt(one) || (sign && kinship(one.company, sign.plain) === 'renamed'));
  const next = holds.find(isIt);
  if (!old || !next) return null;
  return {
    kind: 'employer-renamed',
    certainty: 'likely',
    before: roleOf(old),
    after: { ...roleOf(next), company: asWritten(next.company, now) },
  };
}

function isSelf(company: string, { handle, name }: BioContext): boolean {
  const house = plainOrganisation(company);
  const own = [handle ?? '', coreName(name ?? '')].map(plainOrganisation).filter((one) => one.length >= 4);
  return house === '' || own.some((one) => house.includes(one) || (house.length >= 4 && one.includes(house)));
}

/** A house that is known under a new name; a name that holds the other is the same house, and no news. */
function renamed({ was, now, held, holds }: Sides): BioMeaning | null {
  for (const old of held) {
    const next = holds.find(({ company }) => kinship(old.company, company) === 'renamed');
    if (next && !mentions(presentText(now), old.company)) {
      return { kind: 'employer-renamed', certainty: 'likely', before: roleOf(old), after: roleOf(next) };
    }
  }
  const known = knownRenaming(was, presentText(now));
  if (!known || !(isBeforeRole(was, known.from) || held.some((one) => kinship(one.company, known.to) === 'renamed')))
    return null;
  return {
    kind: 'employer-renamed',
    certainty: 'likely',
    before: { company: known.from },
    after: { company: known.to },
  };
}

/** A new organisation after a role word or an "@": a new job if it leads, a further role behind those that are kept. */
function newJob(sides: Sides): BioMeaning | null {
  const { was, held, holds } = sides;
  const isNew = (one: Affiliation) =>
    one.how !== 'bare' &&
    !mentions(was, one.company) &&
    !held.some((old) => kinship(old.company, one.company) !== 'none');
  const next = holds.find((one) => one.how === 'role' && isNew(one)) ?? holds.find(isNew) ?? handover(sides);
  if (!next) return null;
  const main = mainOf(held);
  const kept = holds.slice(0, holds.indexOf(next)).some((one) => mentions(was, one.company));
  const certainty = next.how === 'role' ? 'likely' : 'maybe';
  if (kept) return { kind: 'role-added', certainty, after: roleOf(next) };
  const left = main && !holds.some((one) => same(one, main)) ? { before: roleOf(main) } : {};
  return { kind: 'new-job', certainty, ...left, after: roleOf(next) };
}

/** A bio that begins with a handle, begins with another one now, and says the same behind it. */
function handover({ was, now, held, holds }: Sides): Affiliation | null {
  const [[, old, rest], [, next, restNow]] = [opening.exec(was) ?? [], opening.exec(now) ?? []];
  if (old === undefined || next === undefined || held[0]?.company !== old || holds[0]?.company !== next) return null;
  return isReworded(rest ?? '', restNow ?? '') && !mentions(was, next) && kinship(old, next) === 'none'
    ? holds[0]
    : null;
}

const opening = /^\s*(@\w+)(.*)$/su;

/** The main organisation is no longer mentioned, or any is now a former one; a question, whatever the words. */
function leftUnclear({ now, held, holds }: Sides): BioMeaning | null {
  const gone = held.find((one) => isFormer(one, now) && !holds.some((each) => same(each, one)));
  const main = mainOf(held);
  const isKept = holds.some(
    (one) => one.how !== 'bare' && held.some((old) => same(old, one) || kinship(old.company, one.company) === 'alike'),
  );
  if (gone && (gone === main || !isKept)) return { kind: 'left-unclear', certainty: 'maybe', before: roleOf(gone) };
  if (!main || holds.some((one) => same(one, main)) || isKept || mentions(now, main.company)) return null;
  return { kind: 'left-unclear', certainty: 'maybe', before: roleOf(main) };
}

/** It stands among the former ones, or is mentioned there alone. */
function isFormer(one: Affiliation, now: string): boolean {
  const listed = affiliationsOf(now).some((each) => each.past && (same(each, one) || isRenamed(one, each)));
  return listed || (mentions(now, one.company) && !mentions(presentText(now), one.company));
}

function isRenamed(old: Affiliation, next: Affiliation): boolean {
  return kinship(old.company, next.company) === 'renamed';
}

/** A higher role in the same organisation. */
function promotion({ held, holds }: Sides): BioMeaning | null {
  for (const next of holds) {
    const old = held.find((one) => same(one, next));
    if (!old?.title || !next.title) continue;
    const [from, to] = [rankOf(old.title), rankOf(next.title)];
    if (from > 0 && to >= from + 1)
      return { kind: 'promotion', certainty: 'likely', before: roleOf(old), after: roleOf(next) };
  }
  return null;
}

/** No claim; low unless another role is said, in the main organisation or by itself, or studies begin. */
function reworded({ was, now, held, holds }: Sides): BioMeaning {
  const [next] = holds;
  const titles = held
    .filter((old) => next && (same(old, next) || kinship(old.company, next.company) === 'alike'))
    .map((old) => plainTitle(old.title ?? ''));
  const title = plainTitle(next?.title ?? '');
  const isOther = titles.length > 0 && title !== '' && !titles.some((old) => isSubset(title, old));
  const isNew = rolesOf(now).some((word) => !saysRole(was, word));
  const isNews = isOther || isNew || (studies.test(now) && !studies.test(was));
  return { kind: 'bio', certainty: 'stated', ...(isNews ? {} : { low: true }) };
}

const studies = /\b(?:stud(?:ying|ies|ent)|pluggar|studerar|studiert|étudie|phd (?:student|candidate))\b.*@/i;

function mainOf(held: readonly Affiliation[]): Affiliation | null {
  const first = held[0];
  return first && first.how !== 'bare' ? first : null;
}

function same(a: Affiliation, b: Affiliation): boolean {
  return plainOrganisation(a.company) === plainOrganisation(b.company) || kinship(a.company, b.company) === 'contained';
}

function roleOf({ title, company }: Affiliation): BioRole {
  return title ? { title, company } : { company };
}

function isSubset(title: string, of: string): boolean {
  const words = of.split(' ');
  return title.split(' ').every((word) => words.includes(word));
}
