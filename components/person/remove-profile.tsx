import { useState } from 'react';
import type { Identity } from '@/lib/domain/identity';
import { removeIdentity } from '@/lib/services/identities';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { LinkButton } from '../ui/link-button';
import { useAction } from '../ui/use-action';
import { useToast } from '../ui/toast';

/** A profile that is somebody else's: it goes with all that was read on it, so this asks. */
export function RemoveProfile({ identity, site }: { readonly identity: Identity; readonly site: string }) {
  const deps = useDeps();
  const { person: t } = useText().people;
  const toast = useToast();
  const { busy, run } = useAction();
  const [asking, setAsking] = useState(false);

  async function remove() {
    if (!(await run(() => removeIdentity(deps, identity.id)))) return;
    setAsking(false);
    void deps.tabs.refreshPages();
    toast({ text: t.notTheirsDone(site) });
  }

  return (
    <>
      <LinkButton aria-label={`${t.notTheirs}: ${site}`} onClick={() => setAsking(true)}>
        {t.notTheirs}
      </LinkButton>
      <Dialog open={asking} onOpenChange={setAsking} title={t.notTheirsTitle(site)} text={t.notTheirsText}>
        <div className="actions">
          <Button onClick={() => setAsking(false)}>{t.notTheirsKeep}</Button>
          <Button look="primary" disabled={busy} onClick={() => void remove()}>
            {t.notTheirsYes}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
