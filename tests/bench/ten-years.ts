import type { Rows } from '@/lib/db/rows';
import { identityKeys } from '@/lib/domain/identity';
import { meetingKinds } from '@/lib/domain/meeting';
import type { Facts } from '@/lib/domain/reading';

/**
 * Ten years of somebody who meets people, with invented ones: the same rows for the same seed. Sizes follow what the
 * heaviest user is expected to hold; `scale` 1 is all of it, less makes everything fewer.
 */
export type TenYears = {
  readonly [
    K in 'people' | 'identities' | 'pictures' | 'freshness' | 'edits' | 'posts' | 'changes' | 'meetings' | 'notes'
  ]: Rows[K][];
};

export const heaviest = {
  people: 10_000,
  readOften: 5_000,
  editsEach: 12,
  changes: 33_000,
  meetings: 18_000,
  notes: 20_000,
} as const;

const given = [
  'Ana',
  'Sara',
  'Jonas',
  'Maja',
  'Leo',
  'Omar',
  'Inga',
  'Tomas',
  'Yuki',
  'Sam',
  'Elin',
  'Noor',
  'Ravi',
  'Lena',
];
const family = [
  'Lindqvist',
  'Ek',
  'Berg',
  'Holm',
  'Quist',
  'Rahimi',
  'Prado',
  'Beck',
  'Arai',
  'Osei',
  'Falk',
  'Sund',
  'Dahl',
];
const roles = [
  'Analyst',
  'Engineer',
  'Operations Manager',
  'Head of Operations',
  'Designer',
  'Founder',
  'Director of Sales',
];
const companies = [
  'Volta',
  'Norrsken Works',
  'Havre',
  'Tallbacka',
  'Blekinge Data',
  'Sundet Labs',
  'Almgren & Daughters',
];
const words =
  'plant supplier hiring coffee launch river winter ledger budget harbour prototype garden ticket summit'.split(' ');

export const tenYearsEnd = Date.parse('2026-11-22T09:00:00Z');
const day = 86_400_000;

export function tenYears(seed: number, scale = 1): TenYears {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const some = (count: number) => Math.max(1, Math.round(count * scale));
  const at = (daysBack: number) => new Date(tenYearsEnd - Math.floor(daysBack * day)).toISOString();
  const text = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
  const kept = (id: string, daysBack: number) => ({
    id,
    createdAt: at(daysBack),
    updatedAt: at(daysBack / 2),
    deletedAt: null,
  });
  const rows: TenYears = {
    people: [],
    identities: [],
    pictures: [],
    freshness: [],
    edits: [],
    posts: [],
    changes: [],
    meetings: [],
    notes: [],
  };
  const people = some(heaviest.people);
  let seq = 0;

  for (let index = 0; index < people; index += 1) {
    const personId = `person-${index}`;
    const identityId = `identity-${index}`;
    const name = `${pick(given)} ${pick(family)}`;
    const handle = `invented-${index}`;
    const url = `https://www.linkedin.com/in/${handle}/`;
    const site = { id: `ACoAAInvented${String(index).padStart(8, '0')}`, handle };
    rows.people.push({
      ...kept(personId, 3650 * next()),
      name,
      metWhere: pick(words),
      metVia: '',
      pinned: '',
      starred: next() < 0.05,
      language: null,
      email: '',
      tags: [],
    });
    rows.identities.push({
      ...kept(identityId, 3000),
      personId,
      source: 'linkedin',
      siteId: site.id,
      memberNumber: null,
      handle,
      earlierHandles: [],
      url,
      keys: identityKeys('linkedin', site),
    });
    const facts = factsOf(name);
    rows.pictures.push({
      identityId,
      source: 'linkedin',
      layout: 'sdui',
      viewer: 'signed-in',
      uiLanguage: 'en',
      url,
      handle,
      facts,
      sections: { topCard: 'complete', about: 'complete', experience: 'complete' },
    });
    const readAt = at(next() * 400);
    const seen = { lastReadAt: readAt, sectionsReadAt: { topCard: readAt, about: readAt, experience: readAt } };
    rows.freshness.push({ identityId, ...seen, day: { before: seen, sights: [{ readAt }] } });
    if (index >= some(heaviest.readOften)) continue;
    for (let edit = 0; edit < heaviest.editsEach; edit += 1) {
      const daysBack = 3600 - edit * 290;
      rows.edits.push({
        seq: (seq += 1),
        identityId,
        at: at(daysBack),
        previousAt: edit === 0 ? null : at(daysBack + 290),
        field: 'headline',
        ...(edit === 0 ? {} : { old: headline() }),
        new: headline(),
        source: 'linkedin',
        url,
      });
    }
    rows.posts.push({
      identityId,
      firstReadAt: at(next() * 150),
      id: `post-${index}`,
      url: `${url}recent/${index}`,
      at: at(next() * 180),
      kind: 'post',
      text: text(40),
      truncated: false,
      pinned: false,
    });
  }
  for (let index = 0; index < some(heaviest.changes); index += 1) {
    const owner = Math.floor(next() * some(heaviest.readOften));
    const daysBack = 3600 * next();
    rows.changes.push({
      id: `change-${index}`,
      personId: `person-${owner}`,
      identityId: `identity-${owner}`,
      kind: 'headline',
      before: { text: headline() },
      after: { text: headline() },
      certainty: 'stated',
      tone: 'neutral',
      mayBeSaid: false,
      source: 'linkedin',
      between: [at(daysBack + 30), at(daysBack)],
      evidence: [`edit:${index}`],
      lookedAtAt: at(daysBack / 2),
      unseen: daysBack < 20 ? 1 : 0,
    });
  }
  for (let index = 0; index < some(heaviest.meetings); index += 1) {
    const start = at(3650 * next() - 30);
    rows.meetings.push({
      ...kept(`meeting-${index}`, 3000 * next()),
      kind: pick(meetingKinds),
      personIds: [`person-${Math.floor(next() * people * 0.2)}`],
      start,
      zone: 'Europe/Stockholm',
      minutes: 45,
      place: pick(words),
      link: '',
      purpose: text(5),
      agenda: [],
      dismissed: [],
      sharedAt: null,
      cancelledAt: null,
      debriefedAt: start,
      nextStep: text(3),
      calendarUid: null,
    });
  }
  for (let index = 0; index < some(heaviest.notes); index += 1) {
    rows.notes.push({
      ...kept(`note-${index}`, 3600 * next()),
      personId: `person-${Math.floor(next() * people * 0.2)}`,
      meetingId: null,
      text: text(60),
    });
  }
  return rows;

  function headline(): string {
    return `${pick(roles)} at ${pick(companies)}`;
  }

  function factsOf(name: string): Facts {
    const company = pick(companies);
    const title = pick(roles);
    return {
      name,
      headline: `${title} at ${company}`,
      location: 'Gothenburg',
      bio: text(50),
      companies: [{ name: company }],
      schools: [{ name: 'Chalmers' }],
      positions: [
        { title, company, companyId: '100', start: '2023-01', end: null, current: true },
        {
          title: pick(roles),
          company: pick(companies),
          companyId: '200',
          start: '2019-03',
          end: '2022-12',
          current: false,
        },
      ],
    };
  }
}

/** Mulberry32: small, seeded, good enough to spread rows. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
