import type { Meeting } from '@/lib/domain/meeting';
import { cancelMeeting, deleteMeeting, restoreMeeting } from '@/lib/services/change-meeting';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

type Props = {
  readonly meeting: Pick<Meeting, 'id' | 'kind'>;
  /** Not held yet: it can be cancelled, which keeps it in the time line. */
  readonly planned: boolean;
  readonly cancelled?: boolean;
  readonly onDone?: () => void;
};

/** Cancel or delete a meeting; both can be undone, so neither asks. */
export function MeetingActions({ meeting: { id: meetingId, kind }, planned, cancelled = false, onDone }: Props) {
  const deps = useDeps();
  const text = useText().meetingForm;
  const words = kind === 'event' ? text.ofEvent : text.ofMeeting;
  const toast = useToast();
  const { busy, run } = useAction();

  function cancel(next: boolean) {
    void run(async () => {
      await cancelMeeting(deps, meetingId, next);
      if (next) toast({ text: words.cancelled, undo: () => cancelMeeting(deps, meetingId, false) });
      onDone?.();
    });
  }

  function remove() {
    void run(async () => {
      await deleteMeeting(deps, meetingId);
      toast({ text: words.deleted, undo: () => restoreMeeting(deps, meetingId) });
      onDone?.();
    });
  }

  return (
    <div className="actions">
      {planned || cancelled ? (
        <Button small disabled={busy} onClick={() => cancel(!cancelled)}>
          {cancelled ? text.keepMeeting : words.cancel}
        </Button>
      ) : null}
      <Button small disabled={busy} onClick={remove}>
        {words.delete}
      </Button>
    </div>
  );
}
