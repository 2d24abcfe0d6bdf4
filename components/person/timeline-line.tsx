import { Suspense, lazy } from 'react';
import type { Meeting } from '@/lib/domain/meeting';
import { isHeld, isPlanned } from '@/lib/domain/meeting-rules';
import type { Person } from '@/lib/domain/person';
import { changeKindText, changeSource, valuesText } from '@/lib/i18n/sentences/change-sentence';
import { shortDate, whenText } from '@/lib/i18n/sentences/dates';
import { lengthText, placeText } from '@/lib/i18n/sentences/meeting-sentence';
import { metText } from '@/lib/i18n/sentences/met-sentence';
import type { TimelineEntry } from '@/lib/domain/timeline';
import type { Go } from '../popup/view';
import { RecordLink } from '../brief/record-link';
import { NoteLine } from '../panel/note-line';
import { Pill } from '../ui/pill';
import { Theirs } from '../ui/theirs';
import { useTold } from '../use-told';
import { FactSource, FactWords } from './own-fact';
import { RecordLine } from './timeline-record';
import { TimelineItem as Item } from './timeline-item';

const WordDiff = lazy(() => import('../panel/word-diff').then((module) => ({ default: module.WordDiff })));

type Props = { readonly entry: TimelineEntry; readonly personId: string; readonly go: Go };

export function TimelineLine({ entry, personId, go }: Props) {
  const told = useTold();
  const { panel: text, common } = told.t;
  switch (entry.kind) {
    case 'meeting':
      return <MeetingLine meeting={entry.meeting} go={go} />;
    case 'change':
      return <ChangeLine change={entry.change} personId={personId} />;
    case 'note':
      return (
        <Item tone="note" under={null}>
          <NoteLine note={entry.note} date={shortDate(entry.at, told)} max={600} />
        </Item>
      );
    case 'own-fact':
      return (
        <Item tone="note" under={<FactSource fact={entry.fact} />}>
          <RecordLink from={{ kind: 'own-fact', id: entry.fact.id }} personId={personId}>
            <FactWords fact={entry.fact} />
          </RecordLink>
        </Item>
      );
    case 'promise':
    case 'introduction':
    case 'touch':
    case 'follow-up':
    case 'mention':
    case 'name':
      return <RecordLine entry={entry} personId={personId} />;
    case 'remembered':
      return <RememberedLine person={entry.person} />;
    case 'reading': {
      const source = common.source[entry.reading.source];
      const words = entry.reading.first
        ? text.firstRead(source)
        : entry.reading.edits.length === 0
          ? text.readUnchanged(source)
          : text.read(source);
      return (
        <Item tone="reading" under={shortDate(entry.at, told)}>
          <RecordLink from={{ kind: 'identity', id: entry.reading.identityId }} personId={personId}>
            <span className="soft">{words}</span>
          </RecordLink>
        </Item>
      );
    }
  }
}

function MeetingLine({ meeting, go }: { readonly meeting: Meeting; readonly go: Go }) {
  const told = useTold();
  const { t, now } = told;
  const parts = [t.meeting.kinds[meeting.kind], placeText(meeting), lengthText(t, meeting.minutes)].filter(
    (part) => part !== '',
  );
  const state = meeting.cancelledAt !== null ? t.panel.cancelled : isPlanned(meeting, now) ? t.panel.planned : null;
  return (
    <Item tone={isHeld(meeting, now) ? 'meeting' : 'note'} under={whenText(meeting.start, meeting.zone, told)}>
      <button type="button" className="record" onClick={() => go({ kind: 'edit', meetingId: meeting.id })}>
        <Theirs text={parts.join(', ')} />
      </button>{' '}
      {state === null ? null : <Pill>{state}</Pill>}
      {meeting.purpose === '' ? null : (
        <p className="soft">
          <Theirs text={meeting.purpose} max={200} />
        </p>
      )}
    </Item>
  );
}

function RememberedLine({ person }: { readonly person: Person }) {
  const told = useTold();
  const met = metText(told.t, person);
  return (
    <Item tone="note" under={shortDate(person.createdAt, told)}>
      <RecordLink from={{ kind: 'person', id: person.id }} personId={person.id}>
        {told.t.panel.remembered}
      </RecordLink>
      {met === '' ? null : (
        <p className="soft">
          <Theirs text={met} max={300} />
        </p>
      )}
    </Item>
  );
}

/** The two values side by side, with the words that differ marked. */
function ChangeLine({
  change,
  personId,
}: {
  readonly change: Extract<TimelineEntry, { readonly kind: 'change' }>['change'];
  readonly personId: string;
}) {
  const told = useTold();
  const { change: text } = told.t;
  const good = change.tone === 'celebrate' && change.certainty !== 'maybe';
  const say = change.mayBeSaid && change.certainty !== 'maybe' ? text.say['can-mention'] : text.say['for-you-only'];
  const [before, after] = [change.before?.text ?? '', change.after?.text ?? ''];
  return (
    <Item tone={good ? 'good' : 'change'} under={`${changeSource(told, change)} · ${say}`}>
      <p>
        <RecordLink from={{ kind: 'change', id: change.id }} personId={personId}>
          <b>{changeKindText(told.t, change)}</b>
        </RecordLink>{' '}
        {change.certainty === 'maybe' ? <Pill>{text.certainty.maybe}</Pill> : null}{' '}
        {change.unseen === 1 ? <Pill tone={good ? 'new' : 'mute'}>{told.t.brief.isNew}</Pill> : null}
      </p>
      {before === '' ? (
        <Theirs text={after} />
      ) : (
        <Suspense fallback={<Theirs text={valuesText(told.t, change)} />}>
          <WordDiff before={before} after={after} />
        </Suspense>
      )}
    </Item>
  );
}
