import { Suspense, useState } from 'react';
import type { DraftDone } from '../drafts/draft-sheet';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import type { DebriefDone } from '@/lib/services/debrief';
import { loadAfterDebrief, type AfterDebrief } from '@/lib/services/load-after-debrief';
import { addTouch, deleteTouch } from '@/lib/services/touches';
import { useDeps } from '../deps';
import { LazyDraftSheet } from '../drafts/lazy-draft';
import { Button } from '../ui/button';
import { SheetForm } from '../ui/sheet-form';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useTold } from '../use-told';
import { afterActions, type AfterAction } from './after-actions';

type Props = { readonly done: DebriefDone; readonly words: DebriefText; readonly onLeave: () => void };

/** What takes a minute is offered at once (`practices.md` 60); whatever is left waits in Today. */
export function AfterDebriefView({ done, words, onLeave }: Props) {
  const deps = useDeps();
  const live = useLive(`after-debrief:${done.meeting.id}`, () => loadAfterDebrief(deps, done));
  return (
    <WhenLive live={live}>
      {(after) => (after ? <Actions after={after} words={words} onLeave={onLeave} /> : null)}
    </WhenLive>
  );
}

type ActionsProps = { readonly after: AfterDebrief; readonly words: DebriefText; readonly onLeave: () => void };

function Actions({ after, words, onLeave }: ActionsProps) {
  const deps = useDeps();
  const toast = useToast();
  const told = useTold();
  const { busy, run } = useAction();
  const [writing, setWriting] = useState<AfterAction | null>(null);
  const t = words.after;
  const actions = afterActions(after, words, told);

  function tell(action: AfterAction, sent: DraftDone | null) {
    void run(async () => {
      const back = await action.tell?.(deps);
      const kind = sent?.how === 'mail' ? 'mail' : 'message';
      const touches = sent
        ? await Promise.all(action.personIds.map((personId) => addTouch(deps, { personId, kind })))
        : [];
      setWriting(null);
      toast({
        text: action.said,
        undo: async () => {
          await back?.();
          for (const touch of touches) await deleteTouch(deps, touch.id);
        },
      });
    });
  }

  if (writing?.draft) {
    const { request, key, choices } = writing.draft;
    return (
      <Suspense fallback={<div aria-busy="true" />}>
        <LazyDraftSheet
          request={request}
          draftKey={key}
          choices={choices}
          onDone={() => {}}
          onSent={(sent) => tell(writing, sent)}
          onLeave={() => setWriting(null)}
        />
      </Suspense>
    );
  }
  return (
    <SheetForm
      label={t.title}
      onSave={onLeave}
      onLeave={onLeave}
      foot={
        <Button type="submit" look="primary">
          {t.leave}
        </Button>
      }
    >
      <p className="small soft">{t.text}</p>
      <ul className="lines after-lines">
        {actions.map((action) => (
          <li key={action.key} className="after-line">
            <span className="grow">
              <Theirs text={action.text} max={200} />
              {action.note === '' ? null : <span className="source">{action.note}</span>}
            </span>
            <Button
              small
              disabled={busy}
              aria-label={`${action.label}: ${action.text}`}
              onClick={() => (action.draft ? setWriting(action) : tell(action, null))}
            >
              {action.label}
            </Button>
          </li>
        ))}
      </ul>
    </SheetForm>
  );
}
