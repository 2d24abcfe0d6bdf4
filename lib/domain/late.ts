import { isSignedIn } from './list-state';
import type { Known } from './merge';
import { ms } from './moments';
import { sectionOfFact } from './reading';
import type { Facts, Reading, SectionName } from './reading';

/**
 * What a reading still says that arrives more than a day after a later one: nothing of the parts that were seen since,
 * nor under which address. A page that was read signed in outdoes one that was not, whichever came first.
 */
export function stillSaid({ picture, freshness }: Known, reading: Reading): Reading {
  if (picture.viewer === 'signed-out' && isSignedIn(reading)) return reading;
  const isNewest = (section: SectionName) => {
    const seen = freshness.sectionsReadAt[section];
    return seen === undefined || ms(seen) <= ms(reading.readAt);
  };
  const { handle: _handle, ...identity } = reading.identity;
  return {
    ...reading,
    layout: picture.layout,
    identity,
    facts: kept(reading.facts, (fact) => isNewest(sectionOfFact[reading.source][fact as keyof Facts])),
    sections: kept(reading.sections, (section) => isNewest(section as SectionName)),
  };
}

function kept<T extends object>(from: T, isKept: (key: string) => boolean): T {
  return Object.fromEntries(Object.entries(from).filter(([key]) => isKept(key))) as T;
}
