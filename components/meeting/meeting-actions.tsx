import { cancelMeeting, deleteMeeting, restoreMeeting } from '@/lib/services/change-meeting';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

type Props = {
  readonly meetingId: string;
  /** Not held yet: it can be cancelled, which keeps it in the time line. */
  readonly planned: boolean;
  readonly cancelled?: boolean;
  readonly onDone?: () => void;
};

/** Cancel or delete a meeting; both can be undone, so neither asks. */
export function MeetingActions({ meetingId, planned, cancelled = false, onDone }: Props) {
  const deps = useDeps();
  const text = useText().meetingForm;
  const toast = useToast();
  const { busy, run } = useAction();

  function cancel(next: boolean) {
    void run(async () => {
      await cancelMeeting(deps, meetingId, next);
      if (next) toast({ text: text.cancelled, undo: () => cancelMeeting(deps, meetingId, false) });
      onDone?.();
    });
  }

  function remove() {
    void run(async () => {
      await deleteMeeting(deps, meetingId);
      toast({ text: text.deleted, undo: () => restoreMeeting(deps, meetingId) });
      onDone?.();
    });
  }

  return (
    <div className="actions">
      {planned || cancelled ? (
        <Button small disabled={busy} onClick={() => cancel(!cancelled)}>
          {cancelled ? text.keepMeeting : text.cancelMeeting}
        </Button>
      ) : null}
      <Button small disabled={busy} onClick={remove}>
        {text.deleteMeeting}
      </Button>
    </div>
  );
}
