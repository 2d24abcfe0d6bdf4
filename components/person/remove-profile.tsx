import type { Identity } from '@/lib/domain/identity';
import { removeIdentity } from '@/lib/services/identities';
import { useDeps, useText } from '../deps';
import { LinkButton } from '../ui/link-button';
import { useAction } from '../ui/use-action';
import { useToast } from '../ui/toast';

/** A profile that is somebody else's: it goes with all that was read on it, and comes back with all of that. */
export function RemoveProfile({ identity, site }: { readonly identity: Identity; readonly site: string }) {
  const deps = useDeps();
  const { person: t } = useText().people;
  const toast = useToast();
  const { busy, run } = useAction();

  function remove() {
    void run(async () => {
      const back = await removeIdentity(deps, identity.id);
      if (!back) return;
      void deps.tabs.refreshPages();
      toast({
        text: t.notTheirsDone(site),
        undo: async () => {
          await back();
          void deps.tabs.refreshPages();
        },
      });
    });
  }

  return (
    <LinkButton aria-label={`${t.notTheirs}: ${site}`} disabled={busy} onClick={remove}>
      {t.notTheirs}
    </LinkButton>
  );
}
