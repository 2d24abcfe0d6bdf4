import { sharedAgenda } from '@/lib/domain/share';
import type { Language } from '@/lib/i18n/catalogue';
import { loadCatalogue } from '@/lib/i18n/load-catalogue';
import { shareText } from '@/lib/i18n/sentences/share-text';
import { markShared } from '@/lib/services/change-meeting';
import { loadMeeting, type MeetingView } from '@/lib/services/load-meeting';
import { saveMeeting } from '@/lib/services/save-meeting';
import type { Deps } from '../deps';

/** The way back, or `null` where the browser did not let it be copied. */
export async function copyAgenda(
  deps: Deps,
  meetingId: string,
  own: Language,
): Promise<(() => Promise<unknown>) | null> {
  const view = await loadMeeting(deps, meetingId);
  if (!view) return null;
  const theirs = languageFor(view, own);
  const text = shareText(await loadCatalogue(theirs), sharedAgenda(view.meeting), theirs);
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  if (!copied) return null;
  await markShared(deps, meetingId);
  return () => saveMeeting(deps, { id: meetingId, sharedAt: view.meeting.sharedAt });
}

/** Theirs, if all who come share one; else that of the interface. */
function languageFor({ people }: MeetingView, own: Language): Language {
  const languages = new Set(people.map((person) => person.language ?? own));
  const [first] = languages;
  return languages.size === 1 && first ? first : own;
}
