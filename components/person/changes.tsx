import { useState } from 'react';
import type { ChangeRow } from '@/lib/db/rows';
import { useText } from '../deps';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { useLookAt } from '../use-look-at';
import { ChangeItem } from './change-item';

const first = 5;

type Props = {
  readonly personId: string;
  readonly changes: readonly ChangeRow[];
  readonly shownId?: string | undefined;
};

/** What differs between readings, latest first, with both values. */
export function Changes({ personId, changes, shownId }: Props) {
  const { person: t } = useText().people;
  const [all, setAll] = useState(() => changes.findIndex((change) => change.id === shownId) >= first);
  const shown = all ? changes : changes.slice(0, first);
  return (
    <Part
      title={t.changes}
      end={changes.some((change) => change.unseen === 1) ? <LookedAt personId={personId} /> : null}
    >
      {changes.length === 0 ? <p className="soft">{t.noChanges}</p> : null}
      <ul className="lines">
        {shown.map((change) => (
          <li key={change.id} id={`change-${change.id}`} className={change.id === shownId ? 'shown' : undefined}>
            <ChangeItem change={change} />
          </li>
        ))}
      </ul>
      {shown.length < changes.length ? (
        <Button look="quiet" small onClick={() => setAll(true)}>
          {t.more}
        </Button>
      ) : null}
    </Part>
  );
}

function LookedAt({ personId }: { readonly personId: string }) {
  const { person: t } = useText().people;
  const { busy, look } = useLookAt(personId, t.lookedAtDone);
  return (
    <Button small disabled={busy} onClick={look}>
      {t.lookedAt}
    </Button>
  );
}
