import { discussedIn } from '@/lib/domain/discussed';
import type { ServiceDeps } from './deps';
import { loadMeeting } from './load-meeting';

/** What was talked about in a meeting, for its thank-you to be picked from. */
export async function loadDiscussed(deps: Pick<ServiceDeps, 'db'>, meetingId: string): Promise<readonly string[]> {
  const view = await loadMeeting(deps, meetingId);
  if (!view) return [];
  const ids = [...view.meeting.personIds];
  const [mentions, promises] = await Promise.all([
    deps.db.mentions.where('personId').anyOf(ids).toArray(),
    deps.db.promises.where('personId').anyOf(ids).toArray(),
  ]);
  const here = <T extends { readonly meetingId: string | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.meetingId === meetingId);
  return discussedIn({ mentions: here(mentions), promises: here(promises), notes: view.notes });
}
