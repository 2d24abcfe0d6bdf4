import type { Brief, BriefMeeting } from '@/lib/domain/brief.types';
import { useText } from '../deps';
import { LinkButton } from '../ui/link-button';
import { DraftLink } from './draft-link';
import { useShare } from './use-share';

type Props = { readonly brief: Brief; readonly meeting: BriefMeeting };

/** Purpose and questions, copied, as a mail to those who come, or as a calendar file; first of all an invitation. */
export function ShareAgenda({ brief, meeting }: Props) {
  const text = useText().briefForm;
  const { busy, share } = useShare(meeting.id);
  if (!brief.agenda.mayBeShared)
    return <DraftLink of={{ kind: 'invitation', meetingId: meeting.id }}>{text.invite}</DraftLink>;
  return (
    <>
      <LinkButton disabled={busy} onClick={share}>
        {brief.agenda.sharedAt === null ? text.share : text.shareAgain}
      </LinkButton>
      {' · '}
      <DraftLink of={{ kind: 'agenda', meetingId: meeting.id }}>{text.mail}</DraftLink>
    </>
  );
}
