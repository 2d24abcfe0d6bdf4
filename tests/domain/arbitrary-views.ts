import * as fc from 'fast-check';
import type { Position, Reading } from '@/lib/domain/reading';
import { reading } from './arbitrary-readings';

/** One truth as the pages of one day show it: in either layout, in parts, with ids or without, by month or by year. */
export const viewsInTwoOrders: fc.Arbitrary<readonly [readonly Reading[], readonly Reading[]]> = fc
  .tuple(
    reading,
    fc.array(
      fc.record({
        layout: fc.constantFrom('sdui', 'ember'),
        topCard: fc.boolean(),
        about: fc.boolean(),
        experience: fc.constantFrom('complete', 'partial', 'not-loaded', 'absent'),
        prefix: fc.integer({ min: 1, max: 4 }),
        positionIds: fc.boolean(),
        companyIds: fc.boolean(),
        months: fc.boolean(),
      }),
      { minLength: 2, maxLength: 4 },
    ),
  )
  .chain(([truth, views]) => {
    const seen = views.map((view) => seenBy(truth, view));
    return fc
      .shuffledSubarray(seen, { minLength: seen.length })
      .map((other) => [seen.map(atHour), other.map(atHour)] as const);
  });

type View = {
  readonly layout: 'sdui' | 'ember';
  readonly topCard: boolean;
  readonly about: boolean;
  readonly experience: 'complete' | 'partial' | 'not-loaded' | 'absent';
  readonly prefix: number;
  readonly positionIds: boolean;
  readonly companyIds: boolean;
  readonly months: boolean;
};

function seenBy(truth: Reading, view: View): Reading {
  const { name, headline, location, companies, bio } = truth.facts;
  const whole = jobsOf(truth).map((job) => jobSeenBy(job, view));
  const jobs = view.experience === 'partial' ? whole.slice(0, view.prefix) : whole;
  const isListed = (view.experience === 'partial' || view.experience === 'complete') && jobs.length > 0;
  const facts = {
    ...(view.topCard ? { name, headline, location, companies } : {}),
    ...(view.about ? { bio } : {}),
    ...(isListed ? { positions: jobs } : {}),
  };
  return {
    ...truth,
    layout: view.layout,
    viewer: 'signed-in',
    uiLanguage: 'en',
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    sections: {
      topCard: view.topCard ? 'complete' : 'not-loaded',
      about: view.about ? 'complete' : 'not-loaded',
      experience: view.experience,
    },
  };
}

/** One job for each employer: of two without ids nobody could tell which a page shows. */
function jobsOf({ facts }: Reading): readonly Position[] {
  const employer = (job: Position) => job.company?.replace(' AB', '');
  const dated = (facts.positions ?? []).filter((job) => job.start?.includes('-'));
  return dated.filter((job, at) => dated.findIndex((other) => employer(other) === employer(job)) === at);
}

function jobSeenBy({ positionId, companyId, start, ...job }: Position, view: View): Position {
  return {
    ...job,
    ...(start === undefined ? {} : { start: view.months ? start : start.slice(0, 4) }),
    ...(view.positionIds && positionId !== undefined ? { positionId } : {}),
    ...(view.companyIds && companyId !== undefined ? { companyId } : {}),
  };
}

function atHour(one: Reading, hour: number): Reading {
  return { ...one, readAt: `2026-11-22T1${hour}:00:00Z` };
}
