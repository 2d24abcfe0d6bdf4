import { draftLanguage, recipientsOf } from '@/lib/domain/draft';
import type { DraftRequest } from '@/lib/domain/draft-request';
import type { Language } from '@/lib/i18n/catalogue';
import { loadTemplates } from '@/lib/services/templates';
import { useDeps, useLanguage } from '../deps';
import { useDraft } from '../use-draft';
import { useLive } from '../use-live';
import { DraftForm } from './draft-form';
import { typedFromText } from './typed';
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
  readonly onLeave: () => void;
};

/** A draft to be read over, opened in the user's own mail program or copied. Fills popup or panel; nothing is sent. */
export function DraftSheet(props: DraftSheetProps) {
  const { request, draftKey } = props;
  const deps = useDeps();
  const own = useLanguage();
  const text = useDraftsText(own);
  const draft = useDraft(`draft:${draftKey}`);
  const templates = useLive('templates', () => loadTemplates(deps));
  if (!text || draft.state === 'loading' || templates.state === 'loading') return <div className="sheet" aria-busy />;
  const to = recipientsOf(request, text);
  return (
    <DraftForm
      {...props}
      key={draftKey}
      text={text}
      to={to}
      language={draftLanguage(request.people, to, own)}
      // Without them a draft has the words that come with the product.
      templates={templates.state === 'ready' ? templates.value : new Map()}
      first={typedFromText(draft.kept)}
      keep={draft.keep}
      drop={draft.drop}
    />
  );
}
