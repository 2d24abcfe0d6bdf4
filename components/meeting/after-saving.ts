import { meetingKinds, type Meeting } from '@/lib/domain/meeting';
import type { LastMeeting } from '@/lib/domain/meeting-presets';
import { deleteMeeting } from '@/lib/services/change-meeting';
import type { Settings } from '@/lib/settings/settings';
import type { Deps } from '../deps';

/** How the last meeting was, as the settings remember it. */
export function lastMeetingOf({ lastMeeting }: Settings): LastMeeting {
  const kind = meetingKinds.find((each) => each === lastMeeting?.kind);
  return lastMeeting && kind ? { kind, minutes: lastMeeting.minutes, place: lastMeeting.place } : null;
}

/** A meeting just made goes to the trash again. */
export function undoNew(deps: Deps, meeting: Meeting): () => Promise<unknown> {
  return () => deleteMeeting(deps, meeting.id);
}
