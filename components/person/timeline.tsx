import { useState } from 'react';
import {
  filtered,
  offeredFilters,
  timelineFilters,
  type TimelineEntry,
  type TimelineFilter,
} from '@/lib/domain/timeline';
import { loadTimeline } from '@/lib/services/load-timeline';
import { useDeps, useText } from '../deps';
import type { Go, PopupView } from '../popup/view';
import { routes } from '../routes';
import { Part } from '../shell/part';
import { Select } from '../ui/field';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useRelationText } from '../use-relation-text';
import { TimelineList } from './timeline-list';

/** All that happened with a person, latest first, on their page. */
export function Timeline({ personId, shownId }: { readonly personId: string; readonly shownId?: string | undefined }) {
  const { openPage } = useDeps();
  const { person: t } = useText().people;
  const go = (view: PopupView) => (view.kind === 'edit' ? openPage(routes.meeting(view.meetingId)) : undefined);
  return (
    <Part title={t.timeline}>
      <TimelineOf personId={personId} empty={t.noTimeline} go={go} shownId={shownId} boxed />
    </Part>
  );
}

type Props = {
  readonly personId: string;
  readonly empty: string;
  readonly go: Go;
  /** Scrolls by itself, so that ten years do not push the rest of the page away. */
  readonly boxed?: boolean;
  /** Brought into view. */
  readonly shownId?: string | undefined;
};

/** The time line itself, the same on the page and in the panel. */
export function TimelineOf({ personId, empty, go, boxed = false, shownId }: Props) {
  const deps = useDeps();
  const live = useLive(`timeline:${personId}`, () => loadTimeline(deps, personId));
  return (
    <WhenLive live={live}>
      {(entries) =>
        entries.length === 0 ? (
          <p className="soft">{empty}</p>
        ) : (
          <Narrowed entries={entries} personId={personId} go={go} boxed={boxed} shownId={shownId} />
        )
      }
    </WhenLive>
  );
}

type NarrowedProps = Omit<Props, 'empty' | 'boxed'> & {
  readonly entries: readonly TimelineEntry[];
  readonly boxed: boolean;
};

function Narrowed({ entries, personId, go, boxed, shownId }: NarrowedProps) {
  const text = useRelationText();
  const [chosen, setChosen] = useState<TimelineFilter>('all');
  if (!text) return <div aria-busy="true" />;
  const { timeline: t } = text;
  const offered = offeredFilters(entries);
  // The last of its kind may have been taken back.
  const filter = offered.includes(chosen) ? chosen : 'all';
  const list = (
    <TimelineList
      key={filter}
      label={t.filters[filter]}
      entries={filtered(entries, filter)}
      personId={personId}
      go={go}
      shownId={shownId}
    />
  );
  return (
    <div className="stack-s">
      {offered.length === 0 ? null : (
        <div className="tl-filter">
          <Select
            label={t.show}
            value={filter}
            onChange={(event) => setChosen(timelineFilters.find((each) => each === event.target.value) ?? 'all')}
            options={offered.map((each) => ({ value: each, label: t.filters[each] }))}
          />
        </div>
      )}
      {boxed ? (
        // It scrolls, so the keyboard must reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="tl-scroll" tabIndex={0} aria-label={t.label}>
          {list}
        </section>
      ) : (
        list
      )}
    </div>
  );
}
