import { anaInSpring } from '@/lib/sources/linkedin/fixtures/people';
import { activityId, type FixturePerson } from '@/lib/sources/linkedin/fixtures/spec';
import type { XPerson, XPost } from '@/lib/sources/x/fixtures/page';
import { ana as anaOnX } from '@/lib/sources/x/fixtures/people';

/** How long the two coffees of the story lie apart. */
export const daysBetween = 250;

/**
 * The invented Ana of the story, dated from the day on which it is played: the pages of the first visit are written as
 * of today, and time then passes by dating what was stored back.
 */
export type StoryPeople = {
  readonly before: FixturePerson;
  readonly after: FixturePerson;
  readonly xBefore: XPerson;
  readonly xAfter: XPerson;
  readonly xPosts: readonly XPost[];
};

export function storyPeople(now: Date): StoryPeople {
  const promoted = monthsBefore(now, 2);
  const [volta, ...others] = anaInSpring.jobs;
  if (!volta) throw new Error('the story needs a job to be promoted in');
  const [manager, ...earlier] = volta.roles;
  if (!manager) throw new Error('the story needs a role to be promoted from');
  const head = {
    title: 'Head of Operations',
    start: promoted,
    end: null,
    place: 'Gothenburg, Sweden',
    positionId: '1200400204',
  };
  const before: FixturePerson = {
    ...anaInSpring,
    posts: [
      {
        id: activityId(daysBefore(now, daysBetween + 4)),
        text: 'Two shifts, one winter, nobody tired. Notes in the comments.',
      },
    ],
  };
  const xBefore: XPerson = {
    ...anaOnX,
    bio: 'Operations Manager @volta. Calm factories, sourdough.',
    location: 'Gothenburg',
    website: 'https://volta.example/ana',
  };
  const xAfter: XPerson = {
    ...xBefore,
    bio: 'Head of Operations @volta. Calm factories, sourdough, building plant two.',
  };
  return {
    before,
    after: {
      ...before,
      headline: 'Head of Operations at Volta',
      jobs: [{ ...volta, roles: [head, { ...manager, end: promoted }, ...earlier] }, ...others],
    },
    xBefore,
    xAfter,
    xPosts: [
      {
        id: '1990000000000000002',
        author: xAfter,
        at: daysBefore(now, 6),
        text: 'Plant two has a roof. Next: the people who will run it. What did you look for in your first operations hire?',
      },
    ],
  };
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
}

function monthsBefore(now: Date, months: number): string {
  return Temporal.PlainDate.from(now.toISOString().slice(0, 10)).subtract({ months }).toPlainYearMonth().toString();
}
