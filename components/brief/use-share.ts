import { sharedAgenda } from '@/lib/domain/share';
import { loadCatalogue } from '@/lib/i18n/load-catalogue';
import { shareText } from '@/lib/i18n/sentences/share-text';
import { markShared } from '@/lib/services/change-meeting';
import { loadMeeting, type MeetingView } from '@/lib/services/load-meeting';
import { saveMeeting } from '@/lib/services/save-meeting';
import type { Language } from '@/lib/i18n/catalogue';
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
    const view = await loadMeeting(deps, meetingId);
    if (!view) return;
    const theirs = languageFor(view, language);
    const words = await loadCatalogue(theirs);
    const copied = await navigator.clipboard.writeText(shareText(words, sharedAgenda(view.meeting), theirs)).then(
      () => true,
      () => false,
    );
    if (!copied) return toast({ text: text.notCopied });
    await markShared(deps, meetingId);
    toast({ text: text.shared, undo: () => saveMeeting(deps, { id: meetingId, sharedAt: view.meeting.sharedAt }) });
  }

  return { busy, share: () => void run(copy) };
}

/** Theirs, if all who come share one; else that of the interface. */
function languageFor({ people }: MeetingView, own: Language): Language {
  const languages = new Set(people.map((person) => person.language ?? own));
  const [first] = languages;
  return languages.size === 1 && first ? first : own;
}
