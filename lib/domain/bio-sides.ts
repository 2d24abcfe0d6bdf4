import { affiliationsOf } from './bio-affiliations';
import type { Affiliation } from './bio-affiliations';
import type { BioContext, BioRole } from './bio-meaning.types';
import { kinship, plainOrganisation } from './bio-organisations';
import { coreName } from './name-meaning';

/** A bio before and after, with what it names as theirs; what stands first is the main job. */
export type Sides = {
  readonly was: string;
  readonly now: string;
  readonly held: readonly Affiliation[];
  readonly holds: readonly Affiliation[];
  /** What the later bio names as former. */
  readonly former: readonly Affiliation[];
};

export function sidesOf(was: string, now: string, context: BioContext): Sides {
  const namedIn = (bio: string) => affiliationsOf(bio).filter(({ company }) => !isSelf(company, context));
  const after = namedIn(now);
  return {
    was,
    now,
    held: namedIn(was).filter(({ past }) => !past),
    holds: after.filter(({ past }) => !past),
    former: after.filter(({ past }) => past),
  };
}

export function mainOf(held: readonly Affiliation[]): Affiliation | null {
  const first = held[0];
  return first && first.how !== 'bare' ? first : null;
}

export function same(a: Affiliation, b: Affiliation): boolean {
  return plainOrganisation(a.company) === plainOrganisation(b.company) || kinship(a.company, b.company) === 'contained';
}

export function roleOf({ title, company }: Affiliation): BioRole {
  return title ? { title, company } : { company };
}

function isSelf(company: string, { handle, name }: BioContext): boolean {
  const house = plainOrganisation(company);
  const own = [handle ?? '', coreName(name ?? '')].map(plainOrganisation).filter((one) => one.length >= 4);
  return house === '' || own.some((one) => house.includes(one) || (house.length >= 4 && one.includes(house)));
}
