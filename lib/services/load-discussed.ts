import { discussedIn } from '@/lib/domain/discussed';
import type { ServiceDeps } from './deps';
import { loadMeeting } from './load-meeting';
import { loadSaid } from './load-said';

/** What was talked about in a meeting, for its thank-you to be picked from. */
export async function loadDiscussed(deps: Pick<ServiceDeps, 'db'>, meetingId: string): Promise<readonly string[]> {
  const view = await loadMeeting(deps, meetingId);
  return view ? discussedIn({ ...(await loadSaid(deps, view.meeting)), notes: view.notes }) : [];
}
