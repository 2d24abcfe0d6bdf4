import { useRef } from 'react';
import { useText } from '../deps';
import { TextField } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';

type Props = {
  readonly purpose: string;
  /** What it could be, word for word: an invitation's title. */
  readonly offered?: string;
  readonly problem?: string | undefined;
  readonly onChange: (purpose: string) => void;
};

/** Why you meet; as simple as "advice on…" is enough, so the two starters stand there while it is empty. */
export function PurposeField({ purpose, offered = '', problem, onChange }: Props) {
  const text = useText().meetingForm;
  const input = useRef<HTMLInputElement>(null);
  function start(words: string) {
    onChange(words);
    input.current?.focus();
  }
  const starters = (
    <>
      {offered === '' ? null : (
        <>
          <LinkButton onClick={() => start(offered)}>
            <Theirs text={text.titleAsWhy(offered)} max={80} />
          </LinkButton>
          {' · '}
        </>
      )}
      <LinkButton onClick={() => start(text.starters.advice)}>{text.starterLabels.advice}</LinkButton>
      {' · '}
      <LinkButton onClick={() => start(text.starters.hear)}>{text.starterLabels.hear}</LinkButton>
    </>
  );
  return (
    <TextField
      ref={input}
      label={text.why}
      value={purpose}
      problem={problem}
      hint={purpose === '' ? starters : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
