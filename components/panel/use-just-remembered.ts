import { useEffect } from 'react';
import { ms } from '@/lib/domain/moments';
import type { Person } from '@/lib/domain/person';
import type { PanelView } from '@/lib/messaging/protocol';
import { useDeps, useText } from '../deps';
import { undoRemembered } from '../popup/undo-remembered';
import { useToast } from '../ui/toast';

/** The same key pressed over somebody remembered long ago asks nothing. */
const justNowMs = 60_000;

/**
 * Remembered by the chip, the menu or a key, which open the panel on this view: here it asks where you met, and offers
 * to undo it, as the popup does.
 */
export function useJustRemembered(person: Person, view: PanelView): boolean {
  const deps = useDeps();
  const text = useText().popup.unknown;
  const toast = useToast();
  const justNow = view === 'remember' && ms(deps.clock.now().at) - ms(person.createdAt) < justNowMs;
  useEffect(() => {
    if (justNow) toast({ text: text.remembered(person.name), undo: () => undoRemembered(deps, person.id) });
  }, [justNow, person.id, person.name, deps, text, toast]);
  return view === 'remember' && person.metWhere === '' && justNow;
}
