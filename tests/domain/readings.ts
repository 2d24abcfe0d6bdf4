import type { Facts, Position, Post, Reading, Sections } from '@/lib/domain/reading';

/** Readings of one invented person, for tests: what is not given is as on a page that shows little. */
export function linkedin(
  readAt: string,
  facts: Facts = {},
  sections: Sections = {},
  rest: Partial<Reading> = {},
): Reading {
  return {
    source: 'linkedin',
    layout: 'sdui',
    url: 'https://www.linkedin.com/in/ana-example/',
    readAt: readAt.includes('T') ? readAt : `${readAt}T09:00:00Z`,
    uiLanguage: 'en',
    viewer: 'signed-in',
    identity: { id: 'ACoAAExampleAna', handle: 'ana-example' },
    facts: { name: 'Ana Example', ...facts },
    sections: {
      topCard: 'complete',
      ...(facts.positions ? { experience: 'complete' } : { experience: 'not-loaded' }),
      ...sections,
    },
    posts: [],
    problems: [],
    ...rest,
  };
}

export function x(readAt: string, facts: Facts = {}, rest: Partial<Reading> = {}): Reading {
  return {
    ...linkedin(readAt, facts, {}, rest),
    source: 'x',
    layout: 'profile',
    url: 'https://x.com/anaexample',
    identity: { id: '1234567', handle: 'anaexample' },
    sections: { header: 'complete', posts: 'partial' },
    ...rest,
  };
}

export function role(title: string, company: string, start?: string, end?: string | null): Position {
  const dates = start === undefined ? {} : { start, end: end ?? null };
  return { title, company, companyId: idOf(company), ...dates, current: end === undefined || end === null };
}

export function post(id: string, at: string, rest: Partial<Post> = {}): Post {
  return {
    id,
    url: `https://x.com/anaexample/status/${id}`,
    at,
    kind: 'post',
    text: `Words of ${id}`,
    truncated: false,
    pinned: false,
    ...rest,
  };
}

export function kinds(changes: readonly { readonly kind: string }[]): readonly string[] {
  return changes.map((change) => change.kind);
}

function idOf(company: string): string {
  return String(Array.from(company).reduce((sum, sign) => sum * 31 + (sign.codePointAt(0) ?? 0), 7) % 1_000_003);
}
