import { useState } from 'react';
import { daysLater, todayOf } from '@/lib/domain/due-dates';
import { promiseState, reminderDays, type Promised, type PromiseStep } from '@/lib/domain/promise';
import { plainDay } from '@/lib/i18n/sentences/dates';
import type { PromisesText } from '@/lib/i18n/load-promises';
import { findPromise } from '@/lib/services/load-promises';
import { promiseHappened } from '@/lib/services/promise-happened';
import { deletePromise, editPromise, restorePromise } from '@/lib/services/promises';
import { RecordLink } from '../brief/record-link';
import { useDeps } from '../deps';
import { useDates } from '../shell/dates';
import { Chip } from '../ui/chip';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useLive } from '../use-live';
import { useTold } from '../use-told';
import { PromiseForm } from './promise-form';
import type { PromiseActs } from './use-promise';
import { usePromisesText } from './use-promises-text';

type Props = {
  readonly promiseId: string;
  /** Of an open one. */
  readonly acts?: Pick<PromiseActs, 'remind' | 'letGo'>;
  readonly onDone: () => void;
};

/** What may have happened to a promise, and what else can be done about it. */
export function PromiseMore({ promiseId, acts, onDone }: Props) {
  const deps = useDeps();
  const text = usePromisesText();
  const live = useLive(`promise:${promiseId}`, () => findPromise(deps, promiseId));
  const promise = live.state === 'ready' ? live.value : null;
  const [editing, setEditing] = useState(false);
  if (!text || !promise) return null;
  return (
    <div className="promise-more">
      {editing ? (
        <PromiseForm promise={promise} onLeave={() => setEditing(false)} />
      ) : (
        <>
          <History promise={promise} text={text} />
          <Choices promise={promise} text={text} acts={acts} onEdit={() => setEditing(true)} onDone={onDone} />
        </>
      )}
    </div>
  );
}

type PartProps = { readonly promise: Promised; readonly text: PromisesText };

function History({ promise, text }: PartProps) {
  const dates = useDates();
  const { more } = text;
  const told = promise.steps.map((step) => more.steps[step.kind](dates.short(step.at)));
  return (
    <p className="source">
      {[more.made(dates.short(promise.madeAt)), ...told].join(' · ')}
      {promise.meetingId === null ? null : (
        <>
          {' · '}
          <RecordLink from={{ kind: 'meeting', id: promise.meetingId }} personId={promise.personId} quiet={false}>
            {more.meeting}
          </RecordLink>
        </>
      )}
    </p>
  );
}

type ChoicesProps = PartProps & {
  readonly acts: Props['acts'];
  readonly onEdit: () => void;
  readonly onDone: () => void;
};

function Choices({ promise, text, acts, onEdit, onDone }: ChoicesProps) {
  const deps = useDeps();
  const told = useTold();
  const toast = useToast();
  const { busy, run } = useAction();
  const { more } = text;
  const { id, due } = promise;
  const isOpen = promiseState(promise) === 'open';
  const theirs = promise.by === 'theirs';

  function happened(kind: PromiseStep['kind'], said: string) {
    void run(async () => {
      toast({ text: said, undo: await promiseHappened(deps, id, kind, kind === 'reminded' ? 'message' : undefined) });
      onDone();
    });
  }

  function later() {
    void run(async () => {
      const today = todayOf(deps.clock.now());
      const next = daysLater(due > today ? due : today, 7);
      await editPromise(deps, id, { due: next });
      toast({ text: more.laterDone(plainDay(next, told)), undo: () => editPromise(deps, id, { due }) });
      onDone();
    });
  }

  function remove() {
    void run(async () => {
      await deletePromise(deps, id);
      toast({ text: more.deleted, undo: () => restorePromise(deps, id) });
    });
  }

  const quietUntil = plainDay(daysLater(todayOf(told.now), reminderDays), told);
  return (
    <div className="chips">
      {isOpen && theirs ? (
        <>
          <Chip disabled={busy} onClick={() => happened('acknowledged', more.soonDone(quietUntil))}>
            {more.soon}
          </Chip>
          <Chip disabled={busy} onClick={acts?.remind}>
            {more.remind}
          </Chip>
          <Chip disabled={busy} onClick={() => happened('reminded', more.remindedDone)}>
            {more.reminded}
          </Chip>
        </>
      ) : null}
      {isOpen ? (
        <Chip disabled={busy} onClick={later}>
          {more.later}
        </Chip>
      ) : (
        <Chip disabled={busy} onClick={() => happened('reopened', more.openAgainDone)}>
          {more.openAgain}
        </Chip>
      )}
      <Chip onClick={onEdit}>{more.change}</Chip>
      {isOpen && acts ? (
        <Chip disabled={busy} onClick={acts.letGo}>
          {more.letGo}
        </Chip>
      ) : null}
      <Chip disabled={busy} onClick={remove}>
        {more.delete}
      </Chip>
    </div>
  );
}
