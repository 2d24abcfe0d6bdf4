import { loadDebriefText } from '@/lib/i18n/load-debrief';
import { saidInNotes } from '@/lib/services/said-in-notes';
import { useDeps, useLanguage } from '../deps';
import { debriefProblemText, unsaidText } from '../debrief/problem-text';
import type { MeetingFormProps } from './meeting-form';
import { useSaveNew } from './use-save-new';

/** Saves what was had: what its notes promise is promised, the rest of them are notes. */
export function useSaveHad(draftKey: string, said: string): MeetingFormProps['onSave'] {
  const deps = useDeps();
  const language = useLanguage();
  const save = useSaveNew(draftKey, said);
  return async (values, drafts) => {
    const told = await saidInNotes(deps, { ...values, edits: values.edits ?? {} });
    const words = await loadDebriefText(language);
    if (told.nobodys !== null) return [{ kind: 'notes', text: unsaidText(words, told.nobodys) }];
    return save(values, drafts, { ...told, problemText: (problem) => debriefProblemText(words, problem) });
  };
}
