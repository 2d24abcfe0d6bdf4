import { useDeps, useLanguage, useText } from '../deps';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

/** Copies purpose and questions, in the language of whoever gets them; nothing is sent. */
export function useShare(meetingId: string): { readonly busy: boolean; readonly share: () => void } {
  const deps = useDeps();
  const language = useLanguage();
  const text = useText().briefForm;
  const toast = useToast();
  const { busy, run } = useAction();

  async function copy(): Promise<void> {
    // Loaded at the click: it is not needed to show a brief.
    const { copyAgenda } = await import('./copy-agenda');
    const undo = await copyAgenda(deps, meetingId, language);
    toast(undo ? { text: text.shared, undo } : { text: text.notCopied });
  }

  return { busy, share: () => void run(copy) };
}
