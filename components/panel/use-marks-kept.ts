import { useEffect } from 'react';
import { takeMarkBack } from '@/lib/services/marks';
import { cutWords } from '@/lib/i18n/sentences/words';
import { useDeps, useText } from '../deps';
import type { SeenTab } from '../look-at-tab';
import { useToast } from '../ui/toast';

/** What was marked on the page in front and stored already: said once, and taken back as easily. */
export function useMarksKept({ tab, marks }: SeenTab): void {
  const deps = useDeps();
  const text = useText().own;
  const toast = useToast();
  const kept = marks.filter(({ stored }) => stored !== null);
  const last = kept.at(-1);
  useEffect(() => {
    if (!tab || !last) return;
    toast({
      text: text.markKept(text.fields[last.field], cutWords(last.text, 12)),
      undo: () => takeMarkBack(deps, last),
    });
    const waiting = marks.filter(({ stored }) => stored === null);
    deps.marks.put(tab.id, tab.url, waiting).catch((error: unknown) => deps.log.warn('a mark was said twice', error));
    // oxlint-disable-next-line react/exhaustive-deps -- once for each that was stored
  }, [last?.stored]);
}
