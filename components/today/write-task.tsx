import { lazy, Suspense, useState } from 'react';
import { inTouch, noThanks, thanked } from '@/lib/services/close-task';
import type { TouchKind } from '@/lib/domain/touch';
import { useDeps } from '../deps';
import { Button } from '../ui/button';
import type { TaskProps } from './task-line';
import { TaskRow } from './task-row';
import { useDone } from './use-done';

const TaskDraft = lazy(async () => ({ default: (await import('./task-draft')).TaskDraft }));

type Props = TaskProps & {
  readonly words: string;
  /** Of the thank-you; `null`: a light touch to somebody one wants to hear of. */
  readonly meetingId: string | null;
};

/** Somebody is to be written to: the draft, or that it was done already. */
export function WriteTask({ item, text, words, meetingId }: Props) {
  const deps = useDeps();
  const { busy, done } = useDone();
  const [writing, setWriting] = useState(false);
  const { tasks: t } = text;
  const { personIds } = item.task;
  const wrote = (contact: TouchKind) =>
    done(t.doneText, () =>
      meetingId === null ? inTouch(deps, personIds, contact) : thanked(deps, meetingId, contact),
    );
  return (
    <>
      <TaskRow item={item} text={text} words={words}>
        <Button small aria-label={t.of(t.draft, words)} onClick={() => setWriting(true)}>
          {t.draft}
        </Button>
        <Button small disabled={busy} aria-label={t.of(t.done, words)} onClick={() => wrote('message')}>
          {t.done}
        </Button>
        {meetingId === null ? null : (
          <Button
            small
            look="quiet"
            disabled={busy}
            aria-label={t.of(t.letBe, words)}
            onClick={() => done(t.letBeText, () => noThanks(deps, meetingId))}
          >
            {t.letBe}
          </Button>
        )}
      </TaskRow>
      {writing ? (
        <Suspense>
          <TaskDraft
            meetingId={meetingId}
            personIds={personIds}
            onSent={(how) => {
              setWriting(false);
              wrote(how === 'mail' ? 'mail' : 'message');
            }}
            onLeave={() => setWriting(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
