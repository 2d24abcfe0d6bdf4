import { useState } from 'react';
import { Link } from 'wouter';
import { changeText } from '@/lib/i18n/sentences/change-sentence';
import { loadTimeline, type TimelineEntry } from '@/lib/services/load-timeline';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { useDates } from '../shell/dates';
import { useTold } from '../use-told';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { Theirs } from '../ui/theirs';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';

const step = 20;

/** All that happened with a person, latest first. */
export function Timeline({ personId }: { readonly personId: string }) {
  const deps = useDeps();
  const { person: t } = useText().people;
  const live = useLive(`timeline:${personId}`, () => loadTimeline(deps, personId));
  return (
    <Part title={t.timeline}>
      <WhenLive live={live}>{(entries) => (entries.length === 0 ? <p className="soft">{t.noTimeline}</p> : <Entries entries={entries} />)}</WhenLive>
    </Part>
  );
}

function Entries({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { person: t } = useText().people;
  const dates = useDates();
  const [shown, setShown] = useState(step);
  return (
    <>
      <ol className="timeline">
        {entries.slice(0, shown).map((entry) => (
          <li key={`${entry.kind}:${entry.id}`} className={`is-${entry.kind}`}>
            <Told entry={entry} />
            <span className="source block">{dates.short(entry.at)}</span>
          </li>
        ))}
      </ol>
      {entries.length > shown ? (
        <Button look="quiet" small onClick={() => setShown(shown + step)}>
          {t.more}
        </Button>
      ) : null}
    </>
  );
}

function Told({ entry }: { readonly entry: TimelineEntry }) {
  const { people, meeting, common } = useText();
  const { person: t } = people;
  const told = useTold();
  switch (entry.kind) {
    case 'meeting':
      return <Link href={routes.meeting(entry.id)}>{meeting.kinds[entry.meeting.kind]}</Link>;
    case 'note':
      return <Theirs text={entry.note.text.replaceAll('*', '')} max={140} />;
    case 'change':
      return <Theirs text={changeText(told, entry.change)} max={240} />;
    case 'reading':
      return <span className="soft">{entry.reading.first ? t.firstRead(common.source[entry.reading.source]) : t.readOn(common.source[entry.reading.source])}</span>;
  }
}
