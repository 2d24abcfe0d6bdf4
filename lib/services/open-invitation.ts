import { allPeople } from '@/lib/db/queries-people';
import type { Attendee, InvitationResult } from '@/lib/domain/invitation';
import { sameName } from '@/lib/domain/same-person';
import { fileSources } from '@/lib/sources/file-sources';
import type { ServiceDeps } from './deps';

export type OpenedInvitation = {
  readonly result: InvitationResult;
  /** Who of those remembered is named in it, by address, else by name. */
  readonly personIds: readonly string[];
  /** Guests who are not remembered; the user may choose to. */
  readonly guests: readonly Attendee[];
};

/** A pasted invitation or an opened .ics file, with the people in it. Nothing is stored. */
export async function openInvitation(deps: Pick<ServiceDeps, 'db' | 'clock'>, text: string): Promise<OpenedInvitation> {
  const result = await fileSources.calendar.read(text, deps.clock.now());
  if (!result.ok) return { result, personIds: [], guests: [] };
  const people = await allPeople(deps.db);
  const known = result.meeting.attendees.map((guest) => ({
    guest,
    person:
      people.find((person) => person.email.toLowerCase() === guest.email) ??
      people.find((person) => guest.name !== '' && sameName(person.name, guest.name)),
  }));
  return {
    result,
    personIds: [...new Set(known.flatMap(({ person }) => (person ? [person.id] : [])))],
    guests: known.filter(({ person }) => !person).map(({ guest }) => guest),
  };
}
