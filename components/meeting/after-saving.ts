import { meetingKinds } from '@/lib/domain/meeting';
import type { LastMeeting } from '@/lib/domain/meeting-presets';
import type { Settings } from '@/lib/settings/settings';

/** How the last meeting was, as the settings remember it. */
export function lastMeetingOf({ lastMeeting }: Settings): LastMeeting {
  const kind = meetingKinds.find((each) => each === lastMeeting?.kind);
  return lastMeeting && kind ? { kind, minutes: lastMeeting.minutes, place: lastMeeting.place } : null;
}
