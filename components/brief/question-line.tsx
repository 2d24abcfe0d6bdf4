import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import type { BriefMeeting } from '@/lib/domain/brief.types';
import type { Question } from '@/lib/domain/meeting';
import { maxMeetingText } from '@/lib/domain/meeting-rules';
import { mayBeShared } from '@/lib/domain/share';
import { useText } from '../deps';
import { TextField } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { SourceLine } from '../ui/source-line';
import { Theirs } from '../ui/theirs';
import { RecordLink } from './record-link';
import type { AgendaActions } from './use-agenda';

type Props = {
  readonly question: Question;
  readonly at: number;
  readonly last: boolean;
  readonly meeting: BriefMeeting;
  readonly personId: string;
  /** The meeting begins or has begun: what was asked is ticked off. */
  readonly begun: boolean;
  readonly actions: AgendaActions;
};

export function QuestionLine({ question, at, last, meeting, personId, begun, actions }: Props) {
  const text = useText();
  const [editing, setEditing] = useState(false);
  const { from } = question;
  if (editing) {
    const leave = (words: string | null) => {
      setEditing(false);
      if (words !== null && words !== question.text) actions.edit(question.id, words);
    };
    return (
      <li>
        <EditField first={question.text} label={text.briefForm.editQuestion(question.text)} onLeave={leave} />
      </li>
    );
  }
  return (
    <li className="question">
      {begun ? (
        <input
          type="checkbox"
          className="tick"
          checked={question.done}
          aria-label={text.briefForm.asked(question.text)}
          onChange={(event) => actions.tick(question.id, event.target.checked)}
        />
      ) : (
        <span className="number">{at + 1}</span>
      )}
      <div className="grow">
        <button type="button" className="record" title={text.common.edit} onClick={() => setEditing(true)}>
          <Theirs text={question.text} />
        </button>{' '}
        {begun ? null : (
          <SourceLine more={mayBeShared(question) ? [] : [text.change.say['for-you-only']]}>
            <RecordLink
              quiet={false}
              from={from ?? { kind: 'question', id: question.id, meetingId: meeting.id }}
              personId={personId}
            >
              {text.brief.sources[from?.kind ?? 'own']}
            </RecordLink>
          </SourceLine>
        )}
      </div>
      <span className="row-end tools">
        {at > 0 ? (
          <IconButton
            label={text.briefForm.moveUp(question.text)}
            icon={<ArrowUp size={13} />}
            onClick={() => actions.move(question.id, at - 1)}
          />
        ) : null}
        {last ? null : (
          <IconButton
            label={text.briefForm.moveDown(question.text)}
            icon={<ArrowDown size={13} />}
            onClick={() => actions.move(question.id, at + 1)}
          />
        )}
        <IconButton
          label={text.briefForm.removeQuestion(question.text)}
          icon={<X size={13} />}
          onClick={() => actions.leaveOut(question.id)}
        />
      </span>
    </li>
  );
}

type EditProps = { readonly first: string; readonly label: string; readonly onLeave: (text: string | null) => void };

function EditField({ first, label, onLeave }: EditProps) {
  const [typed, setTyped] = useState(first);
  return (
    <TextField
      label={label}
      bare
      autoFocus
      maxLength={maxMeetingText.question}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => onLeave(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onLeave(typed);
        if (event.key === 'Escape') {
          event.preventDefault();
          onLeave(null);
        }
      }}
    />
  );
}
