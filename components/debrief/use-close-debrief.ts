import type { DebriefText } from '@/lib/i18n/load-debrief';
import { closeDebrief } from '@/lib/services/change-meeting';
import { takeBack } from '@/lib/services/take-back';
import { useDeps } from '../deps';
import { popupPlace } from '../drafts';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { debriefDrafts, type DebriefState } from './use-debrief';

/** There was nothing to do: the meeting is closed, and undo opens it again. */
export function useCloseDebrief(
  meetingId: string,
  words: DebriefText,
  onLeave: () => void,
): { readonly busy: boolean; readonly close: (state: DebriefState) => void } {
  const deps = useDeps();
  const toast = useToast();
  const { busy, run } = useAction();

  async function close(state: DebriefState): Promise<void> {
    const drafts = [...debriefDrafts(meetingId), popupPlace];
    const closed = await closeDebrief(deps, meetingId, {}, { drafts });
    if (!closed?.ok) return;
    await state.drop();
    toast({ text: words.closed, undo: () => takeBack(deps, closed.wayBack) });
    onLeave();
  }

  return { busy, close: (state) => void run(() => close(state)) };
}
