import { useState } from 'react';
import { maxMeetingText } from '@/lib/domain/meeting-rules';
import { useText } from '../deps';
import { TextField } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import { useDraft } from '../use-draft';

type Props = { readonly meetingId: string; readonly onWrite: (text: string) => void };

/** A question of one's own. What is typed is kept: the popup closes at the first click outside. */
export function OwnQuestion({ meetingId, onWrite }: Props) {
  const text = useText().briefForm;
  const draft = useDraft(`question:${meetingId}`);
  const [open, setOpen] = useState<'not yet' | 'open' | 'left'>('not yet');
  const [typed, setTyped] = useState('');
  if (draft.state === 'loading' || open !== 'open') {
    return (
      <LinkButton
        className="small"
        onClick={() => {
          setTyped(draft.state === 'ready' && open === 'not yet' ? (draft.kept ?? '') : '');
          setOpen('open');
        }}
      >
        {text.write}
      </LinkButton>
    );
  }

  function leave() {
    if (draft.state === 'ready') void draft.drop();
    setOpen('left');
  }

  return (
    <form
      className="own-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onWrite(typed);
        leave();
      }}
    >
      <TextField
        label={text.write}
        bare
        autoFocus
        placeholder={text.writeHint}
        maxLength={maxMeetingText.question}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          draft.keep(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          leave();
        }}
      />
    </form>
  );
}
