import { useDeferredValue, useState } from 'react';
import { Link } from 'wouter';
import { inventedPeople } from '@/lib/services/invented-people';
import { listPeople, type PersonRow } from '@/lib/services/list-people';
import { peopleMatching } from '@/lib/services/search-people';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { Title } from '../shell/title';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Select } from '../ui/field';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { RemoveInvented, TryInvented } from './invented';
import { PeopleList } from './people-list';
import { peopleOrders, sorted, type PeopleOrder } from './sort';

type Props = { readonly query: string; readonly onQuery: (query: string) => void };

/** Searched by the field in the bar, here as everywhere. */
export function PeopleScreen({ query, onQuery }: Props) {
  const deps = useDeps();
  const { people: t } = useText();
  const live = useLive('people', () => listPeople(deps));
  const invented = useLive('invented', () => inventedPeople(deps));
  const inventedIds = invented.state === 'ready' ? invented.value : [];
  return (
    <>
      <Title title={t.title} end={inventedIds.length > 0 ? <RemoveInvented /> : null} />
      <WhenLive live={live}>
        {(rows) =>
          rows.length === 0 ? (
            <Nobody />
          ) : (
            <Everybody rows={rows} query={query} onQuery={onQuery} invented={inventedIds} />
          )
        }
      </WhenLive>
    </>
  );
}

function Nobody() {
  const { people: t } = useText();
  return (
    <>
      <EmptyState text={t.empty}>
        <TryInvented />
      </EmptyState>
      <TrashLink />
    </>
  );
}

type EverybodyProps = Props & { readonly rows: readonly PersonRow[]; readonly invented: readonly string[] };

function Everybody({ rows, query, onQuery, invented }: EverybodyProps) {
  const { people: t } = useText();
  const [order, setOrder] = useState<PeopleOrder>('name');
  const asked = useDeferredValue(query.trim());
  const shown = sorted(peopleMatching(rows, asked), order);
  return (
    <>
      <div className="bar-line">
        <Select
          label={t.sortBy}
          value={order}
          onChange={(event) => setOrder(peopleOrders.find((each) => each === event.target.value) ?? 'name')}
          options={peopleOrders.map((value) => ({ value, label: t.sorts[value] }))}
        />
        <TrashLink />
      </div>
      {shown.length > 0 ? (
        <PeopleList key={`${order}:${asked}`} rows={shown} invented={invented} />
      ) : (
        <EmptyState text={t.noHit(asked)}>
          <Button onClick={() => onQuery('')}>{t.clearSearch}</Button>
        </EmptyState>
      )}
    </>
  );
}

function TrashLink() {
  const { people: t } = useText();
  return (
    <Link className="small" href={routes.peopleTrash}>
      {t.trash}
    </Link>
  );
}
