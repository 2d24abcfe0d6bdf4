import { useState } from 'react';
import { draftLanguage, recipientsOf, type OwnWords } from '@/lib/domain/draft';
import type { DraftRequest } from '@/lib/domain/draft-request';
import type { Language } from '@/lib/i18n/catalogue';
import { loadTemplates } from '@/lib/services/templates';
import { useDeps, useLanguage } from '../deps';
import { useDraft, type Draft } from '../use-draft';
import { useLive } from '../use-live';
import { DraftForm, type DraftFormProps } from './draft-form';
import { typedFromText, typedToText } from './typed';
import { useDraftsText } from './use-drafts-text';

/** What left the sheet: the very words, so that a second mail can be the same. */
export type DraftDone = {
  readonly how: 'mail' | 'copy';
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
};

export type DraftSheetProps = {
  readonly request: DraftRequest;
  /** Where what is typed is kept until it is sent: `thank-you:MEETING`. */
  readonly draftKey: string;
  /** What the blank may be filled with, to pick from (`loadDiscussed`). */
  readonly choices?: readonly string[];
  /** It was opened in the mail program, or copied. */
  readonly onDone: (done: DraftDone) => void;
  /** The user says that it was sent; where this is given the sheet asks, also when it is opened again. */
  readonly onSent?: (done: DraftDone) => void;
  /** Its calendar file was saved: what it says is on its way as well. */
  readonly onFile?: () => void;
  readonly onLeave: () => void;
};

/** A draft to be read over, opened in the user's own mail program or copied. Fills popup or panel; nothing is sent. */
export function DraftSheet(props: DraftSheetProps) {
  const deps = useDeps();
  const text = useDraftsText(useLanguage());
  const draft = useDraft(`draft:${props.draftKey}`);
  const templates = useLive('templates', () => loadTemplates(deps));
  if (!text || draft.state === 'loading' || templates.state === 'loading') return <div className="sheet" aria-busy />;
  // Without them a draft has the words that come with the product.
  const own = templates.state === 'ready' ? templates.value : noWords;
  return <InLanguage {...props} key={props.draftKey} text={text} templates={own} draft={draft} />;
}

const noWords: OwnWords = new Map();

type InLanguageProps = DraftSheetProps &
  Pick<DraftFormProps, 'text' | 'templates'> & { readonly draft: Extract<Draft, { readonly state: 'ready' }> };

/** Waits for the words of the draft's own language: nobody is to send an empty one. */
function InLanguage({ draft, ...props }: InLanguageProps) {
  const { request, text } = props;
  const [typed, setTyped] = useState(() => typedFromText(draft.kept));
  const to = recipientsOf(request, text);
  const words = useDraftsText(typed.language ?? draftLanguage(request.people, to, text.language));
  if (!words) return <div className="sheet" aria-busy />;
  return (
    <DraftForm
      {...props}
      to={to}
      words={words}
      typed={typed}
      onTyped={(next) => {
        setTyped(next);
        draft.keep(typedToText(next));
      }}
      drop={draft.drop}
    />
  );
}
