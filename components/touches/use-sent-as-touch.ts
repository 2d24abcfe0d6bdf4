import { addTouch, deleteTouch } from '@/lib/services/touches';
import { loadEventsText } from '@/lib/i18n/load-events';
import { useDeps, useLanguage } from '../deps';
import type { DraftDone } from '../drafts/draft-sheet';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

/** For a draft's `onSent`: what was sent by mail, or pasted elsewhere, is a contact with each of these people. */
export function useSentAsTouch(personIds: readonly string[]): (done: Pick<DraftDone, 'how' | 'subject'>) => void {
  const deps = useDeps();
  const language = useLanguage();
  const toast = useToast();
  const { run } = useAction();
  return ({ how, subject }) =>
    void run(async () => {
      const kind = how === 'mail' ? 'mail' : 'message';
      const made = await Promise.all(personIds.map((personId) => addTouch(deps, { personId, kind, note: subject })));
      const { touch: t } = await loadEventsText(language);
      toast({ text: t.sent, undo: () => Promise.all(made.map(({ id }) => deleteTouch(deps, id))) });
    });
}
