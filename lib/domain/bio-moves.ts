import { isBeforeRole } from './bio-affiliations';
import type { Affiliation } from './bio-affiliations';
import { clausesOf, presentText, titleIn } from './bio-clauses';
import { rolesOf, saysFormerRole, saysRole } from './bio-roles';
import type { BioMeaning } from './bio-meaning.types';
import { asWritten, kinship, knownRenaming, mentions, newSign, plainOrganisation } from './bio-organisations';
import { mainOf, roleOf, same } from './bio-sides';
import type { Sides } from './bio-sides';
import { isReworded } from './text-normal';

/** What became of the organisations that a bio names: each rule says one move, or `null`. */

/** The house they are at, under its old name or in plain letters, is now written with its sign. */
export function underSign({ was, now, held, holds }: Sides): BioMeaning | null {
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

const onceKnownAs =
  /(?<![\p{L}\d])(?:fka|f\.k\.a\.?|(?:formerly|previously) known as|tidigare känt som|anciennement connue? sous le nom de)\s+(@?\s?\w+)/iu;

/** "Metalog (fka Facelog)": the bio itself says that the house they are at had another name. */
export function renamedAsSaid({ was, now, held, holds }: Sides): BioMeaning | null {
  const said = onceKnownAs.exec(now);
  const old = said && held.find((one) => kinship(one.company, said[1] ?? '') === 'contained');
  const next = said && holds.findLast((one) => now.indexOf(one.company.replace(/^@/, '')) < said.index);
  return old && next && !mentions(was, next.company)
    ? { kind: 'employer-renamed', certainty: 'likely', before: roleOf(old), after: roleOf(next) }
    : null;
}

/** A house that is known under a new name; a name that holds the other is the same house, and no news. */
export function renamed({ was, now, held, holds }: Sides): BioMeaning | null {
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
export function newJob(sides: Sides): BioMeaning | null {
  const { was, held, holds } = sides;
  const isNew = (one: Affiliation) =>
    one.how !== 'bare' &&
    !mentions(was, one.company) &&
    !held.some((old) => kinship(old.company, one.company) !== 'none');
  const next =
    holds.find((one) => one.how === 'role' && isNew(one)) ?? holds.find(isNew) ?? handover(sides) ?? succession(sides);
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

/** The handle that stood first is now among the former ones, and another one stands first. */
function succession({ was, held, holds, former }: Sides): Affiliation | null {
  const [[old], [next]] = [held, holds];
  if (!old || !next?.company.startsWith('@') || !former.some((one) => same(one, old))) return null;
  return mentions(was, next.company) || kinship(old.company, next.company) !== 'none' ? null : next;
}

const opening = /^\s*(@\w+)(.*)$/su;

/** The main organisation is no longer mentioned, or any is now a former one; a question, whatever the words. */
export function leftUnclear(sides: Sides): BioMeaning | null {
  const { now, held, holds } = sides;
  const gone = held.find((one) => isFormer(one, sides) && !holds.some((each) => same(each, one)));
  const main = mainOf(held);
  const isKept = holds.some(
    (one) => one.how !== 'bare' && held.some((old) => same(old, one) || kinship(old.company, one.company) === 'alike'),
  );
  if (gone && (gone === main || !isKept)) return { kind: 'left-unclear', certainty: 'maybe', before: roleOf(gone) };
  if (!main || holds.some((one) => same(one, main)) || isKept || mentions(now, main.company)) return null;
  return { kind: 'left-unclear', certainty: 'maybe', before: roleOf(main) };
}

/** A role without a house is now a former one: "Prime Minister", then "Former Prime Minister". A question too. */
export function roleOver({ was, now }: Sides): BioMeaning | null {
  const roles = rolesOf(was);
  const over = roles.length > 0 && roles.every((role) => saysFormerRole(now, role) && !saysRole(now, role));
  const title = over ? titleIn(clausesOf(was)[0] ?? '') : null;
  return title ? { kind: 'left-unclear', certainty: 'maybe', before: { title } } : null;
}

/** It stands among the former ones, or is mentioned there alone. */
function isFormer(one: Affiliation, { now, former }: Sides): boolean {
  const listed = former.some((each) => same(each, one) || isRenamed(one, each));
  return listed || (mentions(now, one.company) && !mentions(presentText(now), one.company));
}

function isRenamed(old: Affiliation, next: Affiliation): boolean {
  return kinship(old.company, next.company) === 'renamed';
}
