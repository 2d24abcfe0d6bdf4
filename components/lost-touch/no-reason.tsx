import { useDeps } from '../deps';
import { useLive } from '../use-live';
import { Reconsider } from './reconsider';

type Props = { readonly personId: string; readonly onDone: () => void };

/** The two questions, from a brief whose meeting has no purpose yet. */
export function NoReason({ personId, onDone }: Props) {
  const deps = useDeps();
  const live = useLive(`no reason:${personId}`, async () => (await deps.db.people.get(personId)) ?? null);
  return live.state === 'ready' && live.value ? <Reconsider person={live.value} onDone={onDone} /> : null;
}
