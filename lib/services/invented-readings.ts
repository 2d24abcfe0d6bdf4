import type { Facts, Instant, Reading } from '@/lib/domain/reading';

/** Pages of people who do not exist, to try the product with: nobody's name, no address that leads to anybody. */

const [ana, sam, kim] = ['ana-example-invented', 'sam-sample-invented', 'kim-pretend-invented'] as const;
export const inventedHandles = [ana, sam, kim];

const seen = {
  topCard: 'complete',
  about: 'complete',
  experience: 'complete',
  education: 'absent',
  activity: 'not-loaded',
} as const;

function linkedin(handle: string, readAt: Instant, facts: Facts): Reading {
  return {
    source: 'linkedin',
    layout: 'sdui',
    url: `https://www.linkedin.com/in/${handle}/`,
    readAt,
    uiLanguage: 'en',
    viewer: 'signed-in',
    identity: { id: `ACoAA-${handle}`, handle },
    facts,
    sections: seen,
    posts: [],
    problems: [],
  };
}

const volta = { company: 'Volta Example', companyId: 'invented-1' } as const;
const manager = { title: 'Operations Manager', ...volta, positionId: 'invented-11', start: '2023-02' } as const;
const head = { title: 'Head of Operations', ...volta, positionId: 'invented-12', current: true, end: null } as const;

export function anaBefore(readAt: Instant): Reading {
  return linkedin(ana, readAt, {
    name: 'Ana Example',
    headline: 'Operations Manager at Volta Example',
    location: 'Gothenburg',
    bio: 'Makes plants run.',
    companies: [{ name: volta.company, id: volta.companyId }],
    positions: [{ ...manager, end: null, current: true }],
  });
}

export function anaAfter(readAt: Instant, since: string): Reading {
  return linkedin(ana, readAt, {
    name: 'Ana Example',
    headline: 'Head of Operations at Volta Example | building plant two',
    location: 'Stockholm',
    bio: 'Makes plants run.',
    companies: [{ name: volta.company, id: volta.companyId }],
    positions: [
      { ...head, start: since },
      { ...manager, end: since, current: false },
    ],
  });
}

export function samOnce(readAt: Instant): Reading {
  return linkedin(sam, readAt, {
    name: 'Sam Sample',
    headline: 'Researcher at Sample University',
    location: 'Uppsala',
    companies: [{ name: 'Sample University', id: 'invented-2' }],
    positions: [
      {
        title: 'Researcher',
        company: 'Sample University',
        companyId: 'invented-2',
        positionId: 'invented-21',
        start: '2021-09',
        end: null,
        current: true,
      },
    ],
  });
}

export function kimNow(readAt: Instant): Reading {
  return linkedin(kim, readAt, {
    name: 'Kim Pretend',
    headline: 'Founder of Pretend & Co',
    location: 'Malmö',
    companies: [{ name: 'Pretend & Co', id: 'invented-3' }],
    positions: [
      {
        title: 'Founder',
        company: 'Pretend & Co',
        companyId: 'invented-3',
        positionId: 'invented-31',
        start: '2022-01',
        end: null,
        current: true,
      },
    ],
  });
}
