import { useState } from 'react';
import { trashDays } from '@/lib/domain/record';
import { whenText } from '@/lib/i18n/sentences/dates';
import { backIntoTrash, restoreFromTrash, type TrashRow } from '@/lib/services/list-trash';
import { useDeps, useText } from '../deps';
import { useNames } from '../meetings/names';
import { useDates } from '../shell/dates';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useTold } from '../use-told';

const step = 50;

/** What was deleted by itself: a meeting, a note, a promise … each put back with one click. */
export function RecordsTrash({ rows }: { readonly rows: readonly TrashRow[] }) {
  const { people, trash: t } = useText();
  const [shown, setShown] = useState(step);
  return (
    <Part title={t.title}>
      <p className="small soft">{t.text(trashDays)}</p>
      <ul className="lines">
        {rows.slice(0, shown).map((row) => (
          <li key={`${row.kind}:${row.id}`}>
            <Deleted row={row} />
          </li>
        ))}
      </ul>
      {rows.length > shown ? (
        <Button look="quiet" small onClick={() => setShown(shown + step)}>
          {people.person.more}
        </Button>
      ) : null}
    </Part>
  );
}

function Deleted({ row }: { readonly row: TrashRow }) {
  const deps = useDeps();
  const { people, meeting, trash: t } = useText();
  const dates = useDates();
  const told = useTold();
  const names = useNames();
  const toast = useToast();
  const { busy, run } = useAction();
  const kind = row.meeting ? meeting.kinds[row.meeting.kind] : t.kinds[row.kind];
  const what = t.line(kind, row.names.length === 0 ? '' : names(row.names));
  const text = row.meeting
    ? [whenText(row.meeting.start, row.meeting.zone, told), row.text].filter((part) => part !== '').join(' · ')
    : row.text;

  async function restore() {
    if (await run(() => restoreFromTrash(deps, row.kind, row.id)))
      toast({ text: t.restored, undo: () => backIntoTrash(deps, row.kind, row.id) });
  }

  return (
    <Row
      source={people.deletedOn(dates.day(row.deletedAt))}
      end={
        <Button
          small
          disabled={busy}
          aria-label={t.restore(`${what} ${text}`.trim().slice(0, 120))}
          onClick={() => void restore()}
        >
          {people.restore}
        </Button>
      }
    >
      <Theirs text={what} max={120} />
      {text === '' ? null : (
        <div className="soft">
          <Theirs text={text} max={200} />
        </div>
      )}
    </Row>
  );
}
