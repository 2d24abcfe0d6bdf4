import { draftFor } from '@/lib/domain/draft';
import type { Draft, TemplateText } from '@/lib/domain/template';
import type { Language } from '@/lib/i18n/catalogue';
import { editPerson } from '@/lib/services/edit-person';
import { useDeps } from '../deps';
import { useAction } from '../ui/use-action';
import type { DraftFormProps } from './draft-form';
import { nothingTyped } from './typed';

type Written = TemplateText & {
  readonly draft: Draft;
  readonly edit: (patch: Partial<TemplateText>) => void;
  readonly setLanguage: (language: Language) => void;
  /** `asks`: it is remembered that it was taken, to be asked about; otherwise nothing needs to be kept any longer. */
  readonly take: (how: 'mail' | 'copy', asks: boolean) => void;
  readonly notTaken: () => void;
  /** Back to the words of the template; answers with the way back. */
  readonly startAgain: () => () => void;
};

/** A draft as it is being written: what was typed, else what its template says, in each language for itself. */
export function useWritten({ request, templates, to, words, typed, onTyped, drop }: DraftFormProps): Written {
  const deps = useDeps();
  const { run } = useAction();
  const { language } = words;
  const draft = draftFor(request, words, templates);
  const { subject, body } = typed.texts[language] ?? draft;
  const withTexts = (patch: Partial<TemplateText>) => ({ ...typed.texts, [language]: { subject, body, ...patch } });

  return {
    subject,
    body,
    draft,
    edit: (patch) => onTyped({ ...typed, texts: withTexts(patch) }),
    setLanguage: (chosen) => {
      onTyped({ ...typed, language: chosen });
      // With several there is no telling whose language it is.
      const [only, ...others] = to;
      if (only !== undefined && others.length === 0) void run(() => editPerson(deps, only, { language: chosen }));
    },
    take: (how, asks) => {
      if (asks) onTyped({ language, texts: withTexts({}), taken: how });
      else void drop();
    },
    notTaken: () => onTyped({ ...typed, taken: null }),
    startAgain: () => {
      const { [language]: _, ...texts } = typed.texts;
      onTyped({ ...nothingTyped, language: typed.language, texts });
      return () => onTyped(typed);
    },
  };
}
