import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Person } from '@/lib/domain/person';
import { useText } from '../deps';
import { PersonRow, rowHeight } from './person-row';
import { useAbout } from './use-about';

/** Only the rows in sight are in the page, ten thousand people or ten. */
export function PeopleList({
  people,
  invented,
}: {
  readonly people: readonly Person[];
  readonly invented: readonly string[];
}) {
  const { people: t } = useText();
  const ref = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(ref.current?.offsetTop ?? 0), []);
  // The virtualiser changes within; this component is drawn anew by it, and memoises nothing itself.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: people.length,
    estimateSize: () => rowHeight,
    getItemKey: (index) => people[index]?.id ?? index,
    scrollMargin: top,
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const ids = useMemo(() => people.map(({ id }) => id), [people]);
  const about = useAbout(ids, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  return (
    <ul ref={ref} className="people-list" aria-label={t.title} style={{ height: virtual.getTotalSize() }}>
      {items.map((item) => {
        const person = people[item.index];
        return person ? (
          <li
            key={item.key}
            aria-setsize={people.length}
            aria-posinset={item.index + 1}
            style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${item.start - top}px)` }}
          >
            <PersonRow person={person} about={about.get(person.id)} invented={invented.includes(person.id)} />
          </li>
        ) : null;
      })}
    </ul>
  );
}
