import type { BioContext, BioMeaning } from './bio-meaning.types';
import { leftUnclear, newJob, renamed, renamedAsSaid, roleOver, underSign } from './bio-moves';
import { kinship } from './bio-organisations';
import { isStep, plainTitle, rankOf, rolesOf, saysRole } from './bio-roles';
import { roleOf, same, sidesOf } from './bio-sides';
import type { Sides } from './bio-sides';
import { isReworded } from './text-normal';
import { sameScript } from './writing';

export function bioMeaning(before: string | null, after: string | null, context: BioContext = {}): BioMeaning {
  const [was, now] = [before ?? '', after ?? ''];
  if (was === now) return { kind: 'none', certainty: 'stated' };
  const sides = sidesOf(was, now, context);
  const signed = underSign(sides);
  if (signed) return signed;
  if (was !== '' && now !== '' && isReworded(was, now)) return { kind: 'none', certainty: 'stated' };
  // A first bio, or none any more, says nothing about work.
  if (was.trim() === '' || now.trim() === '') return { kind: 'bio', certainty: 'stated' };
  if (!sameScript(was, now)) return { kind: 'bio', certainty: 'stated', low: true };
  return (
    renamedAsSaid(sides) ??
    renamed(sides) ??
    newJob(sides) ??
    leftUnclear(sides) ??
    roleOver(sides) ??
    promotion(sides) ??
    reworded(sides)
  );
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
  const isNew =
    rolesOf(now).some((word) => !saysRole(was, word)) ||
    (next === undefined &&
      rolesOf(was).some((word) => isStep(word) && !saysRole(now, word) && rolesOf(now).length > 0));
  const isNews = isOther || isNew || (studies.test(now) && !studies.test(was));
  return { kind: 'bio', certainty: 'stated', ...(isNews ? {} : { low: true }) };
}

const studies = /\b(?:stud(?:ying|ies|ent)|pluggar|studerar|studiert|étudie|phd (?:student|candidate))\b.*@/i;

function isSubset(title: string, of: string): boolean {
  const words = of.split(' ');
  return title.split(' ').every((word) => words.includes(word));
}
