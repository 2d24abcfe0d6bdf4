import { useText } from '../deps';
import { LinkButton } from '../ui/link-button';
import { useShare } from './use-share';

export function ShareAgenda({ meetingId, again }: { readonly meetingId: string; readonly again: boolean }) {
  const text = useText().briefForm;
  const { busy, share } = useShare(meetingId);
  return (
    <LinkButton disabled={busy} onClick={share}>
      {again ? text.shareAgain : text.share}
    </LinkButton>
  );
}
