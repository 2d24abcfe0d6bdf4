import type { FollowUpStep } from '@/lib/domain/follow-up';
import {
  deleteFollowUp,
  restoreFollowUp,
  takeBackFollowUpStep,
  tellFollowUp,
  type Sent,
} from '@/lib/services/follow-ups';
import { useDeps } from '../deps';
import { useEventsText } from '../events/events-text';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

/** What happened, in one click and with the way back. */
export function useTellFollowUp(id: string) {
  const deps = useDeps();
  const { followUp: t } = useEventsText();
  const toast = useToast();
  const { busy, run } = useAction();
  return {
    busy,
    tell: (kind: FollowUpStep['kind'], sent?: Sent) =>
      void run(async () => {
        await tellFollowUp(deps, id, kind, sent);
        toast({ text: t.told[kind], undo: () => takeBackFollowUpStep(deps, id) });
      }),
    remove: () =>
      void run(async () => {
        await deleteFollowUp(deps, id);
        toast({ text: t.removed, undo: () => restoreFollowUp(deps, id) });
      }),
  };
}
