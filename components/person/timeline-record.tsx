import { useState } from 'react';
import { introductionState } from '@/lib/domain/introduction';
import type { RecordRef } from '@/lib/domain/record';
import type { RecordEntry } from '@/lib/domain/timeline';
import type { RelationText } from '@/lib/i18n/load-relation';
import { shortDate } from '@/lib/i18n/sentences/dates';
import { namesText } from '@/lib/i18n/sentences/meeting-sentence';
import { recordText } from '@/lib/i18n/sentences/timeline-sentence';
import type { Happened } from '@/lib/services/move-step';
import { takeBackStep, type SteppedTable } from '@/lib/services/take-back-step';
import { setDeleted } from '@/lib/services/trash';
import { RecordLink } from '../brief/record-link';
import { useDeps } from '../deps';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useRelationText } from '../use-relation-text';
import { useTold } from '../use-told';
import { OtherDay } from './other-day';
import { TimelineItem } from './timeline-item';

type Props = { readonly entry: RecordEntry; readonly personId: string };

/** Something that the user wrote down, or what happened to it: it opens, and can be taken back. */
export function RecordLine({ entry, personId }: Props) {
  const told = useTold();
  const text = useRelationText();
  const [dating, setDating] = useState(false);
  if (!text) return null;
  const words = <Theirs text={recordText(told, text, entry)} max={300} />;
  const ref = refOf(entry);
  const unasked = unaskedOf(entry);
  const happened = happenedOf(entry);
  return (
    <TimelineItem
      tone="record"
      under={
        <>
          {shortDate(entry.at, told)}
          {happened && !dating ? (
            <>
              {' · '}
              <LinkButton onClick={() => setDating(true)}>{text.timeline.otherDay}</LinkButton>
            </>
          ) : null}
          <TakeBack entry={entry} text={text} />
        </>
      }
    >
      {ref ? (
        <RecordLink from={ref} personId={personId}>
          {words}
        </RecordLink>
      ) : (
        words
      )}
      {unasked.length === 0 ? null : (
        <p className="soft">
          <bdi>{text.timeline.unasked(namesText(unasked, told.language))}</bdi>
        </p>
      )}
      {happened && dating ? (
        <OtherDay what={happened} at={entry.at} text={text} onDone={() => setDating(false)} />
      ) : null}
    </TimelineItem>
  );
}

/** The last thing that happened to it never happened; of a record without any, the record goes to the trash. */
function TakeBack({ entry, text }: { readonly entry: RecordEntry; readonly text: RelationText }) {
  const deps = useDeps();
  const { t } = useTold();
  const toast = useToast();
  const { busy, run } = useAction();
  const table = tableOf[entry.kind];
  const step = 'step' in entry ? entry.step : null;
  const ended = 'last' in entry && !entry.last;

  function takeBack() {
    void run(async () => {
      const undo = await takeBackStep(deps, table as SteppedTable, entry.id);
      if (undo) toast({ text: text.timeline.tookBack, undo });
    });
  }

  function remove() {
    void run(async () => {
      await setDeleted(deps, table, entry.id, true);
      toast({ text: text.timeline.removed, undo: () => setDeleted(deps, table, entry.id, false) });
    });
  }

  if (step !== null && ended) return null;
  return (
    <>
      {' · '}
      <LinkButton disabled={busy} onClick={step === null ? remove : takeBack}>
        {step === null ? t.common.delete : text.timeline.takeBack}
      </LinkButton>
    </>
  );
}

const tableOf = {
  promise: 'promises',
  introduction: 'introductions',
  touch: 'touches',
  'follow-up': 'followUps',
  mention: 'mentions',
  name: 'namesCameUp',
} as const satisfies Record<RecordEntry['kind'], Parameters<typeof setDeleted>[1]>;

/** What may have happened on another day; the beginning of a record is when it was written down. */
function happenedOf(entry: RecordEntry): Happened | null {
  if (entry.kind === 'touch') return { table: 'touches', id: entry.id };
  if (entry.kind === 'name' || entry.step === null) return null;
  return { table: tableOf[entry.kind], id: entry.id, kind: entry.step.kind, at: entry.step.at };
}

function refOf({ kind, id }: RecordEntry): RecordRef | null {
  return kind === 'name' ? null : { kind, id };
}

/** Whom nobody had asked before they were introduced: said so where it was made. */
function unaskedOf(entry: RecordEntry): readonly string[] {
  if (entry.kind !== 'introduction' || entry.step?.kind !== 'made') return [];
  const { introduction } = entry;
  return introductionState(introduction).unasked.map((side) => introduction[side].name);
}
