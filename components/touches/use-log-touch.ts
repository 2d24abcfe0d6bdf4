import type { TouchKind } from '@/lib/domain/touch';
import { addTouch, deleteTouch, restoreTouch } from '@/lib/services/touches';
import { useDeps } from '../deps';
import { useEventsText } from '../events/events-text';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

/** A contact in one click, said with the way back. */
export function useLogTouch(personId: string) {
  const deps = useDeps();
  const { touch: t } = useEventsText();
  const toast = useToast();
  const { busy, run } = useAction();
  return {
    busy,
    log: (kind: TouchKind) =>
      void run(async () => {
        const { id } = await addTouch(deps, { personId, kind });
        toast({ text: t.logged(t.kinds[kind].toLocaleLowerCase()), undo: () => deleteTouch(deps, id) });
      }),
    remove: (id: string) =>
      void run(async () => {
        await deleteTouch(deps, id);
        toast({ text: t.removed, undo: () => restoreTouch(deps, id) });
      }),
  };
}
