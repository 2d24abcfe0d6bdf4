import { useRef, useState, type FormEvent } from 'react';
import { templateId } from '@/lib/domain/draft';
import { placesOf, type Template, type TemplateKind, type TemplateText } from '@/lib/domain/template';
import { unknownPlaces } from '@/lib/domain/template-fill';
import type { DraftsText } from '@/lib/i18n/load-drafts';
import { dropTemplate, restoreTemplate, saveTemplate } from '@/lib/services/templates';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { TextArea, TextField } from '../ui/field';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

type Props = {
  readonly text: DraftsText;
  /** Of the language that is edited. */
  readonly words: DraftsText;
  readonly kind: TemplateKind;
  readonly own: Template | undefined;
};

/** One kind of draft in one language: its words, the places that it can fill, and the way back to the original. */
export function TemplateForm({ text, words, kind, own }: Props) {
  const { editor: t, sheet } = text;
  const { common } = useText();
  const deps = useDeps();
  const toast = useToast();
  const { busy, run } = useAction();
  const id = templateId(kind, words.language);
  const kept: TemplateText = own ?? words.templates[kind];
  const [typed, setTyped] = useState<TemplateText | null>(null);
  const [refused, setRefused] = useState('');
  const body = useRef<HTMLTextAreaElement>(null);
  const now = typed ?? kept;
  const known = placesOf[kind].map((place) => `{${words.places[place]}}`);
  const unknown = unknownPlaces(now, kind, words).map((name) => `{${name}}`);
  const problem =
    unknown.length > 0 ? t.unknown(text.names(unknown), text.names(known)) : refused === '' ? undefined : refused;

  function change(patch: Partial<TemplateText>) {
    setRefused('');
    setTyped({ ...now, ...patch });
  }

  function insert(place: string) {
    const { selectionStart: start = now.body.length, selectionEnd: end = start } = body.current ?? {};
    change({ body: `${now.body.slice(0, start)}${place}${now.body.slice(end)}` });
    body.current?.focus();
  }

  async function save() {
    const saved = await saveTemplate(deps, id, now);
    if (!saved.ok) return setRefused(saved.problem.kind === 'empty' ? t.empty : t.tooLong(saved.problem.max));
    setTyped(null);
    toast({ text: t.saved, undo: () => back() });
  }

  async function original() {
    const former = typed;
    await dropTemplate(deps, id);
    setTyped(null);
    setRefused('');
    toast({ text: t.backToOriginal, undo: () => back().then(() => setTyped(former)) });
  }

  /** As it was before: the user's own words, or none. */
  async function back(): Promise<void> {
    await restoreTemplate(deps, id, own);
    setTyped(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (unknown.length === 0) void run(save);
  }

  return (
    <form className="stack-s" noValidate onSubmit={submit}>
      <TextField
        label={sheet.subject}
        value={now.subject}
        lang={words.language}
        onChange={(event) => change({ subject: event.target.value })}
      />
      <TextArea
        ref={body}
        label={sheet.body}
        rows={10}
        value={now.body}
        lang={words.language}
        problem={problem}
        onChange={(event) => change({ body: event.target.value })}
      />
      <fieldset className="chips" aria-label={t.placesTitle}>
        {known.map((place) => (
          <Chip key={place} onClick={() => insert(place)}>
            {place}
          </Chip>
        ))}
      </fieldset>
      <p className="field-hint">{t.placesHint}</p>
      <div className="actions">
        <Button type="submit" disabled={busy || typed === null || unknown.length > 0}>
          {common.save}
        </Button>
        <Button look="quiet" disabled={busy || (!own && typed === null)} onClick={() => void run(original)}>
          {t.original}
        </Button>
      </div>
    </form>
  );
}
