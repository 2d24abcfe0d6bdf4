import { useDeferredValue, useState } from 'react';
import { Link } from 'wouter';
import { inventedPeople } from '@/lib/services/invented-people';
import type { Person } from '@/lib/domain/person';
import { peopleInOrder, type PeopleOrder } from '@/lib/services/people-in-order';
import { peopleMatching, type SoughtPerson } from '@/lib/services/search-people';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { Title } from '../shell/title';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Select } from '../ui/field';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useSought } from '../use-sought';
import { RemoveInvented, TryInvented } from './invented';
import { PeopleList } from './people-list';

type Props = { readonly query: string; readonly onQuery: (query: string) => void };

/** Searched by the field in the bar, here as everywhere. */
export function PeopleScreen({ query, onQuery }: Props) {
  const deps = useDeps();
  const { people: t } = useText();
  const [order, setOrder] = useState<PeopleOrder>('name');
  const live = useLive(`people:${order}`, () => peopleInOrder(deps, order));
  const invented = useLive('invented', () => inventedPeople(deps));
  const inventedIds = invented.state === 'ready' ? invented.value : [];
  return (
    <>
      <Title title={t.title} end={inventedIds.length > 0 ? <RemoveInvented /> : null} />
      <WhenLive live={live}>
        {(people) =>
          people.length === 0 ? (
            <Nobody />
          ) : (
            <Everybody
              people={people}
              query={query}
              onQuery={onQuery}
              invented={inventedIds}
              order={order}
              onOrder={setOrder}
            />
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

const peopleOrders: readonly PeopleOrder[] = ['name', 'met', 'unread'];

type EverybodyProps = Props & {
  /** In that order. */
  readonly people: readonly Person[];
  readonly invented: readonly string[];
  readonly order: PeopleOrder;
  readonly onOrder: (order: PeopleOrder) => void;
};

function Everybody({ people, query, onQuery, invented, order, onOrder }: EverybodyProps) {
  const { people: t } = useText();
  const asked = useDeferredValue(query.trim());
  const sought = useSought(asked !== '');
  const shown = found(people, sought.state === 'ready' ? sought.value : [], asked, order);
  return (
    <>
      <div className="bar-line">
        <Select
          label={t.sortBy}
          value={order}
          onChange={(event) => onOrder(peopleOrders.find((each) => each === event.target.value) ?? 'name')}
          options={peopleOrders.map((value) => ({ value, label: t.sorts[value] }))}
        />
        <TrashLink />
      </div>
      {shown === null ? (
        <div aria-busy="true" />
      ) : shown.length > 0 ? (
        <PeopleList key={`${order}:${asked}`} people={shown} invented={invented} />
      ) : (
        <EmptyState text={t.noHit(asked)}>
          <Button onClick={() => onQuery('')}>{t.clearSearch}</Button>
        </EmptyState>
      )}
    </>
  );
}

/** By name the best match comes first; another order is kept. `null`: still being read. */
function found(
  people: readonly Person[],
  sought: readonly SoughtPerson[],
  asked: string,
  order: PeopleOrder,
): readonly Person[] | null {
  if (asked === '') return people;
  if (sought.length === 0) return null;
  const matching = peopleMatching(sought, asked).map(({ person }) => person);
  if (order === 'name') return matching;
  const ids = new Set(matching.map(({ id }) => id));
  return people.filter(({ id }) => ids.has(id));
}

function TrashLink() {
  const { people: t } = useText();
  return (
    <Link className="small" href={routes.peopleTrash}>
      {t.trash}
    </Link>
  );
}
