import type { InvitationNotice, InvitationProblem } from '@/lib/domain/invitation';
import type { Catalogue } from '../catalogue';

/** Why an invitation could not be read, and what to do instead. */
export function invitationProblemText(t: Catalogue, problem: InvitationProblem): string {
  const texts: Readonly<Record<InvitationProblem['kind'], string>> = {
    empty: t.meeting.invitation.empty,
    'too-big': t.meeting.invitation.tooBig,
    'no-event': t.meeting.invitation.noEvent,
    'no-time': t.meeting.invitation.noTime,
    'repeats-too-often': t.meeting.invitation.repeatsTooOften,
  };
  return texts[problem.kind];
}

/** What to look at once more before saving. */
export function invitationNoticeText(t: Catalogue, notice: InvitationNotice): string {
  const { invitation } = t.meeting;
  switch (notice.kind) {
    case 'zone-unknown':
      return invitation.zoneUnknown(notice.zone);
    case 'zone-missing':
      return invitation.zoneMissing;
    case 'repeats':
      return notice.next ? invitation.repeats : invitation.repeatsUnsure;
    case 'whole-day':
      return invitation.wholeDay;
    case 'several':
      return invitation.several;
    case 'cancelled':
      return invitation.cancelled;
  }
}
