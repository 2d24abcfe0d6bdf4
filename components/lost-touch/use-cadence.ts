import type { Person } from '@/lib/domain/person';
import { cadenceText } from '@/lib/i18n/sentences/relation-sentence';
import { setCadence } from '@/lib/services/set-cadence';
import { useDeps } from '../deps';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useRelationText } from '../use-relation-text';

type Chosen = Exclude<Person['cadence'], undefined> | null;

/** How often one wishes to hear of somebody, said with the way back. */
export function useCadence({ id, name }: Pick<Person, 'id' | 'name'>) {
  const deps = useDeps();
  const text = useRelationText();
  const toast = useToast();
  const { busy, run } = useAction();

  function choose(cadence: Chosen): Promise<boolean> {
    return run(async () => {
      const former = await setCadence(deps, id, cadence);
      if (!former || !text) return;
      const said =
        cadence === 'rest' ? text.lost.rests(name) : text.cadence.saved(cadenceText(text, cadence).toLocaleLowerCase());
      toast({ text: said, undo: () => setCadence(deps, id, former.before) });
    });
  }

  function keep() {
    if (text) toast({ text: text.reconsider.left });
  }

  return { busy, choose, keep };
}
