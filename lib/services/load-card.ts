import type { Brief } from '@/lib/domain/brief.types';
import type { Meeting } from '@/lib/domain/meeting';
import { heldWith, nextWith } from '@/lib/domain/meeting-rules';
import type { Person } from '@/lib/domain/person';
import { meetingsOf } from '@/lib/db/queries-meetings';
import type { ServiceDeps } from './deps';
import { loadBrief } from './load-brief';

/** What stands on a person's card, to be kept in front of one: the brief for the next meeting, and the last one. */
export type CardView = { readonly person: Person; readonly brief: Brief; readonly last: Meeting | null };

export async function loadCard(deps: Pick<ServiceDeps, 'db' | 'clock'>, personId: string): Promise<CardView | null> {
  const now = deps.clock.now();
  const [person, meetings] = await Promise.all([deps.db.people.get(personId), meetingsOf(deps.db, [personId])]);
  if (!person) return null;
  const meetingId = nextWith(personId, meetings, now)?.id ?? null;
  const brief = await loadBrief(deps, { personIds: [personId], meetingId });
  return { person, brief, last: heldWith(personId, meetings, now).at(-1) ?? null };
}
