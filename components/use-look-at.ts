import { lookAtChanges, notLookedAt } from '@/lib/services/look-at-changes';
import { useDeps } from './deps';
import { useToast } from './ui/toast';
import { useAction } from './ui/use-action';

/** All that is new about a person has been looked at; `said` is told, with the way back. */
export function useLookAt(personId: string, said: string): { readonly busy: boolean; readonly look: () => void } {
  const deps = useDeps();
  const toast = useToast();
  const { busy, run } = useAction();

  function look() {
    void run(async () => {
      const changeIds = await lookAtChanges(deps, personId);
      await deps.tabs.refreshPages();
      const undo = () => notLookedAt(deps, changeIds).then(() => deps.tabs.refreshPages());
      toast({ text: said, undo });
    });
  }

  return { busy, look };
}
