import { promiseDraft } from '@/lib/services/promise-draft';
import { promiseHappened } from '@/lib/services/promise-happened';
import { useDeps, useText } from '../deps';
import { DraftDialog } from '../drafts/draft-dialog';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useLive } from '../use-live';
import { usePromisesText } from './use-promises-text';

type Props = { readonly promiseId: string; readonly onLeave: () => void };

/** The draft that keeps a promise of mine, or reminds of one of theirs. Told as sent, it is a contact and a step. */
export function PromiseDraft({ promiseId, onLeave }: Props) {
  const deps = useDeps();
  const { promiseLine: t } = useText();
  const text = usePromisesText();
  const toast = useToast();
  const { run } = useAction();
  const live = useLive(`promise-draft:${promiseId}`, () => promiseDraft(deps, promiseId));
  const request = live.state === 'ready' ? live.value : null;
  if (!request || !text) return null;
  const isReminder = request.kind === 'reminder';

  function sent(how: 'mail' | 'copy') {
    onLeave();
    void run(async () => {
      const contact = how === 'mail' ? 'mail' : 'message';
      const undo = await promiseHappened(deps, promiseId, isReminder ? 'reminded' : 'kept', contact);
      toast({ text: isReminder ? (text?.more.remindedDone ?? '') : t.keptDone, undo });
    });
  }

  return (
    <DraftDialog
      request={request}
      draftKey={`promise:${promiseId}:${request.kind}`}
      onDone={() => {}}
      onSent={({ how }) => sent(how)}
      onLeave={onLeave}
    />
  );
}
