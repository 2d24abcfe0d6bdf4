import { useRef } from 'react';
import type { OwnWords } from '@/lib/domain/draft';
import { mailto } from '@/lib/domain/mailto';
import type { DraftsText } from '@/lib/i18n/load-drafts';
import { useText } from '../deps';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { TextArea, TextField } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import { SheetForm } from '../ui/sheet-form';
import { useToast } from '../ui/toast';
import { agendaFile } from './agenda-file';
import { CalendarFileButton } from './calendar-file-button';
import type { DraftSheetProps } from './draft-sheet';
import { draftTitle } from './draft-title';
import { LanguageChips } from './language-chips';
import { blanksLeft, withChoice } from './blanks';
import type { Typed } from './typed';
import { useBlank } from './use-blank';
import { useWritten } from './use-written';

export type DraftFormProps = DraftSheetProps & {
  /** What the interface says around the draft. */
  readonly text: DraftsText;
  readonly to: readonly string[];
  /** What the draft itself says, in its own language. */
  readonly words: DraftsText;
  readonly templates: OwnWords;
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
  readonly drop: () => Promise<void>;
};

export function DraftForm(props: DraftFormProps) {
  const { request, text, to, words, typed, choices = [], onDone, onSent, onFile, onLeave } = props;
  const { sheet: t } = text;
  const { common } = useText();
  const toast = useToast();
  const written = useWritten(props);
  const { draft, subject, body } = written;
  const subjectField = useRef<HTMLInputElement>(null);
  const bodyField = useRef<HTMLTextAreaElement>(null);
  useBlank({ subject: subjectField, body: bodyField }, draft, typed.texts[words.language] === undefined);
  const openLink = useRef<HTMLAnchorElement>(null);
  const link = mailto({ to: draft.to, subject, body });
  const left = blanksLeft(`${subject}\n${body}`, words);
  const names = to.flatMap((id) => request.people.find((person) => person.id === id)?.name ?? []);
  const file = agendaFile(request, words);

  function take(how: 'mail' | 'copy') {
    written.take(how, onSent !== undefined);
    onDone({ how, subject, body, language: words.language });
  }

  async function copy(): Promise<boolean> {
    const copied = await navigator.clipboard.writeText(body).then(
      () => true,
      () => false,
    );
    toast({ text: copied ? t.copied : t.notCopied });
    return copied;
  }

  function choose(choice: string) {
    written.edit({ body: withChoice(body, choice, left, bodyField.current) });
    bodyField.current?.focus();
  }

  function startAgain() {
    const back = written.startAgain();
    toast({ text: t.startedAgain, undo: back });
  }

  return (
    <SheetForm
      label={draftTitle(request, text)}
      onSave={() => openLink.current?.click()}
      onLeave={onLeave}
      foot={
        onSent && typed.taken ? (
          <>
            <p className="draft-asked">{t.didYouSend}</p>
            <Button
              look="primary"
              onClick={() => {
                const how = typed.taken ?? 'mail';
                void props.drop();
                onSent({ how, subject, body, language: words.language });
              }}
            >
              {t.sent}
            </Button>
            <Button onClick={() => written.notTaken()}>{t.notYet}</Button>
          </>
        ) : (
          <>
            <a
              ref={openLink}
              className="btn btn-primary"
              href={link.url}
              target="_blank"
              rel="noreferrer"
              onClick={() => {
                if (!link.whole) void copy();
                take('mail');
              }}
            >
              {t.openInMail}
            </a>
            <Button onClick={() => void copy().then((copied) => copied && take('copy'))}>{t.copy}</Button>
            {file ? <CalendarFileButton {...file} label={t.calendarFile} {...(onFile && { onSaved: onFile })} /> : null}
            <Button look="quiet" onClick={onLeave}>
              {common.close}
            </Button>
          </>
        )
      }
    >
      {names.length > 0 ? (
        <p className="small soft">
          <bdi>{t.to(text.names(names))}</bdi>
        </p>
      ) : null}
      {draft.to.length === 0 ? <p className="field-hint">{t.noAddress}</p> : null}
      {request.kind === 'second-mail' ? null : (
        <LanguageChips text={t} value={words.language} onChange={written.setLanguage} />
      )}
      {choices.length > 0 ? (
        <div className="stack-s">
          <span className="field-label">{t.choices}</span>
          <div className="chips">
            {choices.map((choice) => (
              <Chip key={choice} onClick={() => choose(choice)}>
                <bdi>{choice}</bdi>
              </Chip>
            ))}
          </div>
        </div>
      ) : null}
      <TextField
        ref={subjectField}
        label={t.subject}
        value={subject}
        onChange={(event) => written.edit({ subject: event.target.value })}
      />
      <TextArea
        ref={bodyField}
        label={t.body}
        rows={9}
        className="draft-body"
        value={body}
        lang={words.language}
        onChange={(event) => written.edit({ body: event.target.value })}
      />
      {left.length > 0 ? <p className="field-hint">{t.missing(text.names(left))}</p> : null}
      {link.whole ? null : <p className="field-hint">{t.tooLong}</p>}
      {typed.texts[words.language] ? (
        <p className="small">
          <LinkButton onClick={startAgain}>{t.startAgain}</LinkButton>
        </p>
      ) : null}
    </SheetForm>
  );
}
