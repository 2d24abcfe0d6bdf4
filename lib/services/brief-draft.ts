import { meetingById } from '@/lib/db/queries-meetings';
import { peopleByIds } from '@/lib/db/queries-people';
import type { DraftRequest } from '@/lib/domain/draft-request';
import type { ServiceDeps } from './deps';

/** What a brief offers to write before a meeting: to those who come, or to the one who has not heard for long. */
export type BriefDraftOf =
  | { readonly kind: 'invitation' | 'agenda'; readonly meetingId: string }
  | { readonly kind: 'light-touch'; readonly personId: string };

/** `null`: what it is about is not there any more. */
export async function briefDraft({ db }: Pick<ServiceDeps, 'db'>, of: BriefDraftOf): Promise<DraftRequest | null> {
  if (of.kind === 'light-touch') {
    const people = await peopleByIds(db, [of.personId]);
    return people.length > 0 ? { kind: 'light-touch', personId: of.personId, people } : null;
  }
  const meeting = await meetingById(db, of.meetingId);
  return meeting ? { kind: of.kind, meeting, people: await peopleByIds(db, meeting.personIds) } : null;
}
