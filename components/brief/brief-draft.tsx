import { mayBeShared } from '@/lib/domain/share';
import { briefDraft, type BriefDraftOf } from '@/lib/services/brief-draft';
import { markShared } from '@/lib/services/change-meeting';
import { saveMeeting } from '@/lib/services/save-meeting';
import { addTouch, deleteTouch } from '@/lib/services/touches';
import { useDeps, useText } from '../deps';
import { DraftDialog } from '../drafts/draft-dialog';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useLive } from '../use-live';

type Props = { readonly of: BriefDraftOf; readonly onLeave: () => void };

/** The mail that a brief offers. Told as sent, the agenda counts as shared, and a light touch as a contact. */
export function BriefDraft({ of, onLeave }: Props) {
  const deps = useDeps();
  const text = useText().briefForm;
  const toast = useToast();
  const { run } = useAction();
  const about = of.kind === 'light-touch' ? of.personId : of.meetingId;
  const live = useLive(`brief-draft:${of.kind}:${about}`, () => briefDraft(deps, of));
  const request = live.state === 'ready' ? live.value : null;
  if (!request) return null;

  async function shared(meetingId: string): Promise<void> {
    const before = (await deps.db.meetings.get(meetingId))?.sharedAt ?? null;
    await markShared(deps, meetingId);
    toast({ text: text.notedShared, undo: () => saveMeeting(deps, { id: meetingId, sharedAt: before }) });
  }

  async function touched(personIds: readonly string[], how: 'mail' | 'copy', note: string): Promise<void> {
    const kind = how === 'mail' ? 'mail' : 'message';
    const made = await Promise.all(personIds.map((personId) => addTouch(deps, { personId, kind, note })));
    toast({ text: text.notedContact, undo: () => Promise.all(made.map(({ id }) => deleteTouch(deps, id))) });
  }

  /** A calendar file holds purpose and questions, an invitation's too once there are any. */
  async function fileSaved(): Promise<void> {
    if (of.kind === 'agenda') await shared(of.meetingId);
    if (of.kind === 'invitation' && request?.kind === 'invitation' && request.meeting.agenda.some(mayBeShared))
      await shared(of.meetingId);
  }

  return (
    <DraftDialog
      request={request}
      draftKey={`${of.kind}:${about}`}
      onDone={() => {}}
      onSent={({ how, subject }) => {
        onLeave();
        void run(() =>
          of.kind === 'agenda'
            ? shared(of.meetingId)
            : touched(
                request.people.map(({ id }) => id),
                how,
                subject,
              ),
        );
      }}
      onFile={() => void run(fileSaved)}
      onLeave={onLeave}
    />
  );
}
