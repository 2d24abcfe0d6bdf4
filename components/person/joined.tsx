import type { JoinRow } from '@/lib/db/rows';
import { undoJoin } from '@/lib/services/join-people';
import { useDeps, useText } from '../deps';
import { useDates } from '../shell/dates';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

/** A wrong join can be undone long after, too. */
export function Joined({ join }: { readonly join: JoinRow }) {
  const deps = useDeps();
  const { person: t } = useText().people;
  const dates = useDates();
  const toast = useToast();
  const { busy, run } = useAction();
  async function takeApart() {
    if (await run(() => undoJoin(deps, join.id))) toast({ text: t.apart });
  }
  return (
    <p className="source">
      <Theirs text={t.joinedEarlier(join.other.name, dates.short(join.at))} max={200} />
      {' · '}
      <LinkButton disabled={busy} onClick={() => void takeApart()}>
        {t.takeApart}
      </LinkButton>
    </p>
  );
}
