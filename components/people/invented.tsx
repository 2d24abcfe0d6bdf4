import { removeInvented, seedInvented } from '@/lib/services/invented-people';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

/** Three people who do not exist, to play with; gone again with one click. */
export function TryInvented() {
  const deps = useDeps();
  const { people: t } = useText();
  const toast = useToast();
  const { busy, run } = useAction();

  async function seed() {
    if (await run(() => seedInvented(deps, t.story)))
      toast({ text: t.inventedThere, undo: () => removeInvented(deps) });
  }

  return (
    <Button look="primary" disabled={busy} onClick={() => void seed()}>
      {t.tryInvented}
    </Button>
  );
}

export function RemoveInvented() {
  const deps = useDeps();
  const { people: t } = useText();
  const toast = useToast();
  const { busy, run } = useAction();

  async function remove() {
    if (await run(() => removeInvented(deps))) toast({ text: t.inventedGone, undo: () => seedInvented(deps, t.story) });
  }

  return (
    <Button disabled={busy} onClick={() => void remove()}>
      {t.removeInvented}
    </Button>
  );
}
