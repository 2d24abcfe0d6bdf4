import { Suspense, useState } from 'react';
import { loadKnownPeople } from '@/lib/services/known-people';
import { useDeps } from '../deps';
import { LazyDraftDialog } from '../drafts/lazy-draft';
import { LinkButton } from '../ui/link-button';
import { useLive } from '../use-live';

type Props = { readonly label: string; readonly personId: string; readonly thing: string };

/** A promise needs time and real desire; without them a kind no is better, and it is one click away. */
export function DeclineLink({ label, personId, thing }: Props) {
  const deps = useDeps();
  const [open, setOpen] = useState(false);
  const people = useLive(`known:${personId}`, () => loadKnownPeople(deps, [personId]));
  return (
    <>
      <LinkButton onClick={() => setOpen(true)}>{label}</LinkButton>
      {open && people.state === 'ready' ? (
        <Suspense>
          <LazyDraftDialog
            request={{ kind: 'decline', personId, people: people.value, thing: thing.trim() }}
            draftKey={`decline:${personId}`}
            onDone={() => {}}
            onLeave={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
