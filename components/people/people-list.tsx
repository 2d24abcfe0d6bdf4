import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PersonRow as Row } from '@/lib/services/list-people';
import { useText } from '../deps';
import { PersonRow, rowHeight } from './person-row';

/** Only the rows in sight are in the page, ten thousand people or ten. */
export function PeopleList({
  rows,
  invented,
}: {
  readonly rows: readonly Row[];
  readonly invented: readonly string[];
}) {
  const { people: t } = useText();
  const ref = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(ref.current?.offsetTop ?? 0), []);
  // The virtualiser changes within; this component is drawn anew by it, and memoises nothing itself.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.person.id ?? index,
    scrollMargin: top,
    overscan: 10,
  });
  return (
    <ul ref={ref} className="people-list" aria-label={t.title} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        return row ? (
          <li
            key={item.key}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${item.start - top}px)` }}
          >
            <PersonRow row={row} invented={invented.includes(row.person.id)} />
          </li>
        ) : null;
      })}
    </ul>
  );
}
