import { Suspense } from 'react';
import { useDeps } from '../deps';
import { LazyDraftDialog } from '../drafts/lazy-draft';
import { useLive } from '../use-live';

type Props = {
  readonly personId: string;
  readonly onSent: (how: 'mail' | 'copy') => void;
  readonly onLeave: () => void;
};

/** A line to somebody, in the user's own mail program or copied; it counts as a contact once the user says it is sent. */
export function LightTouch({ personId, onSent, onLeave }: Props) {
  const deps = useDeps();
  const live = useLive(`light touch:${personId}`, async () => (await deps.db.people.get(personId)) ?? null);
  if (live.state !== 'ready' || live.value === null) return null;
  return (
    <Suspense fallback={null}>
      <LazyDraftDialog
        request={{ kind: 'light-touch', personId, people: [live.value] }}
        draftKey={`light-touch:${personId}`}
        onDone={() => undefined}
        onSent={({ how }) => {
          onLeave();
          onSent(how);
        }}
        onLeave={onLeave}
      />
    </Suspense>
  );
}
