import { identityKeys } from '@/lib/domain/identity';
import { meetingKinds } from '@/lib/domain/meeting';
import { tenYearsEnd, type TenYears } from './ten-years';

/** What ten years with one person hold, and what the first day holds. */
export const longHistory = { readings: 500, meetings: 200, notes: 400, changes: 60 } as const;
export const shortHistory = { readings: 1, meetings: 0, notes: 0, changes: 0 } as const;

const day = 86_400_000;
const tenYearsOfDays = 3_600;
const roles = ['Analyst', 'Operations Manager', 'Head of Operations', 'Director'];
const companies = ['Volta', 'Norrsken Works', 'Tallbacka'];

/** One invented person with so much of a history, spread evenly over ten years; the same rows each time. */
export function onePerson(
  id: string,
  name: string,
  history: { readonly [K in keyof typeof longHistory]: number },
): TenYears {
  const handle = `invented-${id}`;
  const url = `https://www.linkedin.com/in/${handle}/`;
  const identityId = `identity-${id}`;
  const site = { id: `ACoAAInvented${id}`, handle };
  const at = (daysBack: number) => new Date(tenYearsEnd - Math.floor(daysBack * day)).toISOString();
  const kept = (rowId: string, daysBack: number) => ({
    id: rowId,
    createdAt: at(daysBack),
    updatedAt: at(daysBack),
    deletedAt: null,
  });
  const daysBackOf = (index: number, count: number) => tenYearsOfDays - (tenYearsOfDays * index) / count;
  const headline = (index: number) => `${roles[index % roles.length]} at ${companies[index % companies.length]}`;
  const each = <T>(count: number, row: (index: number, daysBack: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => row(index, daysBackOf(index, count)));
  const lastReadAt = at(3);
  return {
    people: [
      {
        ...kept(id, tenYearsOfDays),
        name,
        metWhere: 'a trade fair',
        metVia: '',
        pinned: '',
        starred: true,
        language: null,
        email: '',
        tags: [],
      },
    ],
    identities: [
      {
        ...kept(identityId, tenYearsOfDays),
        personId: id,
        source: 'linkedin',
        siteId: site.id,
        memberNumber: null,
        handle,
        earlierHandles: [],
        url,
        keys: identityKeys('linkedin', site),
      },
    ],
    pictures: [
      {
        identityId,
        source: 'linkedin',
        layout: 'sdui',
        viewer: 'signed-in',
        uiLanguage: 'en',
        url,
        handle,
        facts: { name, headline: headline(history.readings - 1), location: 'Gothenburg' },
        sections: { topCard: 'complete' },
      },
    ],
    freshness: [{ identityId, lastReadAt, sectionsReadAt: { topCard: lastReadAt } }],
    edits: each(history.readings, (index, daysBack) => ({
      // Behind those of everybody else.
      seq: 10_000_000 + (id.codePointAt(0) ?? 0) * 100_000 + index,
      identityId,
      at: at(daysBack),
      previousAt: index === 0 ? null : at(daysBackOf(index - 1, history.readings)),
      field: 'headline' as const,
      ...(index === 0 ? {} : { old: headline(index - 1) }),
      new: headline(index),
      source: 'linkedin' as const,
      url,
    })),
    posts: [],
    changes: each(history.changes, (index, daysBack) => ({
      id: `change-${id}-${index}`,
      personId: id,
      identityId,
      kind: 'headline' as const,
      before: { text: headline(index) },
      after: { text: headline(index + 1) },
      certainty: 'stated' as const,
      tone: 'neutral' as const,
      mayBeSaid: false,
      source: 'linkedin' as const,
      between: [at(daysBack + 7), at(daysBack)] as const,
      evidence: [`edit:${index}`],
      lookedAtAt: at(daysBack - 1),
      unseen: 0 as const,
    })),
    meetings: each(history.meetings, (index, daysBack) => ({
      ...kept(`meeting-${id}-${index}`, daysBack),
      kind: meetingKinds[index % meetingKinds.length] ?? 'coffee',
      personIds: [id],
      start: at(daysBack),
      zone: 'Europe/Stockholm',
      minutes: 45,
      place: 'Café Example',
      link: '',
      purpose: 'Advice on hiring',
      agenda: [],
      dismissed: [],
      sharedAt: null,
      cancelledAt: null,
      debriefedAt: at(daysBack - 1),
      nextStep: 'Lunch when the plant is running',
      calendarUid: null,
    })),
    notes: each(history.notes, (index, daysBack) => ({
      ...kept(`note-${id}-${index}`, daysBack),
      personId: id,
      meetingId: null,
      text: `Spoke of plant ${index}, its suppliers and the long winter.\n- Liked *The Goal*`,
    })),
  };
}
