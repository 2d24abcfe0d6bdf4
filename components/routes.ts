import type { RecordRef } from '@/lib/domain/record';

/** Routes of the full page (after `#`), for every screen that leads there. */
export const routes = {
  today: '/today',
  people: '/people',
  peopleTrash: '/people/trash',
  person: (id: string) => `/person/${id}`,
  card: (id: string) => `/person/${id}/card`,
  meetings: '/meetings',
  meeting: (id: string) => `/meeting/${id}`,
  events: '/events',
  promises: '/promises',
  promise: (id: string) => `/promises/${id}`,
  introductions: '/introductions',
  introduction: (id: string) => `/introductions/${id}`,
  newIntroduction: '/introductions/new',
  /** One of the two is known already. */
  introductionWith: (personId: string) => `/introductions/new/with/${personId}`,
  lostTouch: '/lost-touch',
  settings: '/settings',
  backup: '/backup',
  welcome: '/welcome',
} as const;

/** Where a record is shown: `/person/ID/change/ID` is the person's page with that record in view. */
export function routeOf(ref: RecordRef, personId: string): string {
  switch (ref.kind) {
    case 'person':
      return routes.person(ref.id);
    case 'meeting':
      return routes.meeting(ref.id);
    case 'question':
      return routes.meeting(ref.meetingId);
    case 'promise':
      return routes.promise(ref.id);
    case 'introduction':
      return routes.introduction(ref.id);
    case 'mention':
    case 'touch':
    case 'follow-up':
    case 'note':
    case 'identity':
    case 'change':
    case 'own-fact':
    case 'post':
      return `${routes.person(personId)}/${ref.kind}/${encodeURIComponent(ref.id)}`;
  }
}
