import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PersonRow as Row } from '@/lib/services/list-people';
import { useText } from '../deps';
import { PersonRow, rowHeight } from './person-row';

/** Only the rows in sight are in the page, ten thousand people or ten. */
export function PeopleList({ rows, invented }: { readonly rows: readonly Row[]; readonly invented: readonly string[] }) {
  const { people: t } = useText();
  const ref = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(ref.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.person.id ?? index,
    scrollMargin: top,
    overscan: 10,
  });
  return (
    <div ref={ref} className="people-list" role="list" aria-label={t.title}>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row ? (
            <div
              key={item.key}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${item.start - top}px)` }}
            >
              <PersonRow row={row} invented={invented.includes(row.person.id)} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}
