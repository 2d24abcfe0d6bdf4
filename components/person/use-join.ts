import type { Person } from '@/lib/domain/person';
import { joinPeople, undoJoin } from '@/lib/services/join-people';
import { useDeps, useText } from '../deps';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

type Other = Pick<Person, 'id' | 'name'>;

/** Joins at once; nothing is asked, since it can be undone now and later. */
export function useJoin(keepId: string): { readonly busy: boolean; readonly join: (other: Other) => Promise<void> } {
  const deps = useDeps();
  const { person: t } = useText().people;
  const toast = useToast();
  const { busy, run } = useAction();

  async function join(other: Other) {
    let joinId: string | null = null;
    const done = await run(async () => {
      joinId = await joinPeople(deps, { keepId, otherId: other.id });
    });
    if (!done || joinId === null) return;
    const id: string = joinId;
    void deps.tabs.refreshPages();
    toast({ text: t.joined(other.name), undo: () => undoJoin(deps, id) });
  }

  return { busy, join };
}
