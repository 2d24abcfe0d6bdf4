import { useState } from 'react';
import { loadFollowUp } from '@/lib/services/load-follow-ups';
import { useDeps } from '../deps';
import { LazyDraftDialog } from '../drafts/lazy-draft';
import { WithEventsText } from '../events/events-text';
import { NextStepQuick } from '../events/next-step-quick';
import { WriteFollowUp } from '../follow-ups/write-follow-up';
import { Button } from '../ui/button';
import { useLive } from '../use-live';
import type { TaskProps } from './task-line';
import { TaskRow } from './task-row';

type Props = TaskProps & { readonly followUpId: string; readonly words: string };

/** After an event: the mail, the same mail once more, or the day to find. */
export function FollowUpTask({ item, text, followUpId, words }: Props) {
  const deps = useDeps();
  const [writing, setWriting] = useState(false);
  const live = useLive(`follow-up:${followUpId}`, () => loadFollowUp(deps, followUpId));
  const view = live.state === 'ready' ? live.value : null;
  if (!view) return null;
  const { tasks: t } = text;
  return (
    <WithEventsText>
      <TaskRow item={item} text={text} words={words}>
        {view.task?.kind === 'plan' ? (
          <NextStepQuick person={view.person} followUpId={followUpId} />
        ) : (
          <Button small aria-label={t.of(t.draft, words)} onClick={() => setWriting(true)}>
            {t.draft}
          </Button>
        )}
      </TaskRow>
      {writing ? <WriteFollowUp view={view} Sheet={LazyDraftDialog} onLeave={() => setWriting(false)} /> : null}
    </WithEventsText>
  );
}
