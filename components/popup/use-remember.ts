import type { RememberInput } from '@/lib/services/remember-person';
import { useDeps, useText, type Deps } from '../deps';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import type { SeenTab } from '../look-at-tab';
import { undoRemembered } from './undo-remembered';

/** `facts`: what the page does not say is typed next. `met`: where you met is known already. */
export type OnRemembered = (personId: string, then: 'facts' | 'met' | null) => void;

/** Met at this event; `said` tells that it was noted. */
export type MetAt = { readonly meetingId: string; readonly said: string };

/** Remember with one click, with the reading that is there already; undone as easily. */
export function useRemember(seen: SeenTab, onRemembered: OnRemembered) {
  const deps = useDeps();
  const text = useText().popup.unknown;
  const toast = useToast();
  const { busy, run } = useAction();

  function remember(input: RememberInput, name: string, then: 'facts' | null = null, metAt: MetAt | null = null) {
    void run(async () => {
      // Loaded at the click: merging a reading is not needed to show a brief.
      const [{ rememberPerson }, { keepMarks }] = await Promise.all([
        import('@/lib/services/remember-person'),
        import('@/lib/services/marks'),
      ]);
      // The page may have been read since this was drawn.
      const held = seen.tab ? await deps.held.get(seen.tab.id) : null;
      const { personId, already } = await rememberPerson(deps, held ? { reading: held } : input);
      if (seen.tab) await deps.held.drop(seen.tab.id);
      if (seen.tab) await keepMarks(deps, { tabId: seen.tab.id, url: seen.tab.url, personId });
      // Remembered before anything was read: the page is asked, whatever the mode, since the user pressed for this person.
      if (seen.tab && !held && !('reading' in input)) void deps.tabs.readNow(seen.tab.id);
      await deps.tabs.refreshPages();
      const untag = metAt ? await tagged(deps, metAt, personId) : null;
      onRemembered(personId, metAt ? 'met' : then);
      const undo = async () => {
        await untag?.();
        if (!already) await undoRemembered(deps, personId);
      };
      toast({ text: metAt?.said ?? text.remembered(name), undo: already && !untag ? undefined : undo });
    });
  }

  return { busy, run: remember };
}

async function tagged(deps: Deps, { meetingId }: MetAt, personId: string): Promise<(() => Promise<void>) | null> {
  const { tagMetAt, untag } = await import('@/lib/services/events');
  const wayBack = await tagMetAt(deps, { meetingId, personId });
  return wayBack && (() => untag(deps, wayBack));
}
