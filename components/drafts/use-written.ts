import { useState } from 'react';
import { draftFor } from '@/lib/domain/draft';
import type { Draft, TemplateText } from '@/lib/domain/template';
import type { Language } from '@/lib/i18n/catalogue';
import type { DraftsText } from '@/lib/i18n/load-drafts';
import { editPerson } from '@/lib/services/edit-person';
import { useDeps } from '../deps';
import { useAction } from '../ui/use-action';
import type { DraftFormProps } from './draft-form';
import { nothingTyped, typedToText, type Typed } from './typed';
import { useDraftsText } from './use-drafts-text';

type Written = TemplateText & {
  readonly typed: Typed;
  readonly language: Language;
  /** `null` until the language's words are there. */
  readonly words: DraftsText | null;
  readonly draft: Draft | null;
  readonly edit: (patch: Partial<TemplateText>) => void;
  readonly setLanguage: (language: Language) => void;
  /** `asks`: it is remembered that it was taken, to be asked about; otherwise nothing needs to be kept any longer. */
  readonly take: (how: 'mail' | 'copy', asks: boolean) => void;
  readonly notTaken: () => void;
  /** Back to the words of the template; answers with the way back. */
  readonly startAgain: () => () => void;
};

/** A draft as it is being written: what was typed, else what its template says, in each language for itself. */
export function useWritten({ request, templates, to, language: theirs, first, keep, drop }: DraftFormProps): Written {
  const deps = useDeps();
  const { run } = useAction();
  const [typed, setTyped] = useState(first);
  const language = typed.language ?? theirs;
  const words = useDraftsText(language);
  const draft = words && draftFor(request, words, templates);
  const { subject, body } = typed.texts[language] ?? draft ?? { subject: '', body: '' };

  function change(next: Typed): void {
    setTyped(next);
    keep(typedToText(next));
  }

  return {
    subject,
    body,
    typed,
    language,
    words,
    draft,
    edit: (patch) => {
      if (draft) change({ ...typed, texts: { ...typed.texts, [language]: { subject, body, ...patch } } });
    },
    setLanguage: (chosen) => {
      change({ ...typed, language: chosen });
      // With several there is no telling whose language it is.
      const [only, ...others] = to;
      if (only !== undefined && others.length === 0) void run(() => editPerson(deps, only, { language: chosen }));
    },
    take: (how, asks) => {
      if (asks) change({ ...typed, texts: { ...typed.texts, [language]: { subject, body } }, taken: how });
      else void drop();
    },
    notTaken: () => change({ ...typed, taken: null }),
    startAgain: () => {
      const former = typed;
      const { [language]: _, ...others } = typed.texts;
      change({ ...nothingTyped, language: typed.language, texts: others });
      return () => change(former);
    },
  };
}
