import type { Brief, PersonBrief } from './brief.types';

/** What several people have in common: three changes, three lines of last time and the like are enough for all. */
const shared = { changes: 3, lastTime: 3, mentioned: 2 } as const;

/** The brief as it is read: with several people each line's share is given out in turns, the first of each before anybody's second. */
export function asRead(brief: Brief): Brief {
  const { people } = brief;
  if (people.length < 2) return brief;
  const changes = inTurns(people, 'changes');
  const lastTime = inTurns(people, 'lastTime');
  const mentioned = inTurns(people, 'mentioned');
  const step = people.findIndex((person) => person.nextStep !== null);
  return {
    ...brief,
    people: people.map((person, at) => ({
      ...person,
      changes: person.changes.slice(0, changes[at]),
      moreChanges: person.moreChanges + person.changes.length - (changes[at] ?? 0),
      lastTime: person.lastTime.slice(0, lastTime[at]),
      mentioned: person.mentioned.slice(0, mentioned[at]),
      nextStep: at === step ? person.nextStep : null,
    })),
  };
}

/** How many lines each of them has. */
function inTurns(people: readonly PersonBrief[], of: keyof typeof shared): readonly number[] {
  const given = people.map(() => 0);
  let left: number = shared[of];
  const longest = Math.max(...people.map((person) => person[of].length));
  for (let turn = 0; turn < longest; turn += 1) {
    people.forEach((person, at) => {
      if (left === 0 || turn >= person[of].length) return;
      given[at] = turn + 1;
      left -= 1;
    });
  }
  return given;
}
