import { Link } from 'wouter';
import { trashDays } from '@/lib/domain/record';
import type { Person } from '@/lib/domain/person';
import { deletePerson, restorePerson } from '@/lib/services/edit-person';
import { listPeople, type PersonRow } from '@/lib/services/list-people';
import { listTrash } from '@/lib/services/list-trash';
import { useDeps, useText } from '../deps';
import { Forget } from '../person/remove';
import { routes } from '../routes';
import { useDates } from '../shell/dates';
import { Part } from '../shell/part';
import { Title } from '../shell/title';
import { Button } from '../ui/button';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { RecordsTrash } from './records-trash';

/** What was deleted and can be put back: people first, then everything else. */
export function PeopleTrash() {
  const deps = useDeps();
  const { people: t } = useText();
  const live = useLive('people-trash', async () => ({
    people: await listPeople(deps, { deleted: true }),
    records: await listTrash(deps),
  }));
  return (
    <>
      <Title title={t.trash} end={<Link href={routes.people}>{t.toPeople}</Link>} />
      <WhenLive live={live}>
        {({ people, records }) => (
          <>
            {people.length > 0 ? <DeletedPeople rows={people} /> : null}
            {records.length > 0 ? <RecordsTrash rows={records} /> : null}
            {people.length + records.length === 0 ? <p className="soft">{t.trashEmpty}</p> : null}
          </>
        )}
      </WhenLive>
    </>
  );
}

function DeletedPeople({ rows }: { readonly rows: readonly PersonRow[] }) {
  const { people: t } = useText();
  return (
    <Part title={t.title}>
      <p className="small soft">{t.trashText(trashDays)}</p>
      <ul className="lines">
        {rows.map(({ person }) => (
          <li key={person.id}>
            <Deleted person={person} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Deleted({ person }: { readonly person: Person }) {
  const deps = useDeps();
  const { people: t } = useText();
  const dates = useDates();
  const toast = useToast();
  const { busy, run } = useAction();

  async function restore() {
    if (await run(() => restorePerson(deps, person.id)))
      toast({ text: t.restored(person.name), undo: () => deletePerson(deps, person.id) });
  }

  return (
    <Row
      source={person.deletedAt ? t.deletedOn(dates.day(person.deletedAt)) : null}
      end={
        <>
          <Button small disabled={busy} onClick={() => void restore()}>
            {t.restore}
          </Button>
          <Forget person={person} small />
        </>
      }
    >
      <Link className="row-name" href={routes.person(person.id)}>
        <Theirs text={person.name} max={120} />
      </Link>
    </Row>
  );
}
