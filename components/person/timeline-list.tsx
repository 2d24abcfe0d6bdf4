import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TimelineEntry } from '@/lib/domain/timeline';
import type { Go } from '../popup/view';
import { TimelineLine } from './timeline-line';

type Props = {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
  readonly personId: string;
  readonly go: Go;
  /** The record that a line elsewhere came from. */
  readonly shownId?: string | undefined;
};

/** So many are simply drawn; of more only those in sight are in the page. */
const few = 40;

export function TimelineList(props: Props) {
  return props.entries.length > few ? <InSight {...props} /> : <All {...props} />;
}

function All({ label, entries, personId, go, shownId }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('.shown')?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <ol className="tl" aria-label={label} ref={list}>
      {entries.map((entry) => (
        <li key={keyOf(entry)} className={entry.id === shownId ? 'shown' : undefined}>
          <TimelineLine entry={entry} personId={personId} go={go} />
        </li>
      ))}
    </ol>
  );
}

function InSight({ label, entries, personId, go, shownId }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [place, setPlace] = useState<{ readonly scroller: HTMLElement; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    // In the panel the tab scrolls, on the page the time line by itself.
    const scroller = list.current?.closest<HTMLElement>('.tl-scroll, .scroll');
    if (!list.current || !scroller) return;
    const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    setPlace({ scroller, top });
  }, []);
  // The virtualiser changes within; this component is drawn anew by it, and memoises nothing itself.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => place?.scroller ?? null,
    estimateSize: () => 64,
    getItemKey: (index) => (entries[index] ? keyOf(entries[index]) : index),
    scrollMargin: place?.top ?? 0,
    overscan: 6,
  });
  const wanted = entries.findIndex((entry) => entry.id === shownId);
  useEffect(() => {
    if (!place || wanted < 0) return;
    place.scroller.scrollIntoView({ block: 'center' });
    virtual.scrollToIndex(wanted, { align: 'center' });
    // Once: what is read on afterwards stays where it is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);
  return (
    <ol className="tl tl-virtual" ref={list} aria-label={label} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const entry = entries[item.index];
        return entry ? (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            className={entry.id === shownId ? 'shown' : undefined}
            aria-setsize={entries.length}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start - (place?.top ?? 0)}px)` }}
          >
            <TimelineLine entry={entry} personId={personId} go={go} />
          </li>
        ) : null;
      })}
    </ol>
  );
}

/** A record has as many lines as things happened to it. */
function keyOf(entry: TimelineEntry): string {
  const step = 'step' in entry && entry.step ? `:${entry.step.kind}:${entry.at}` : '';
  return `${entry.kind}:${entry.id}${step}`;
}
