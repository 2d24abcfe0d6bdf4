import { useState } from 'react';
import type { Brief, BriefMeeting } from '@/lib/domain/brief.types';
import { useText } from '../deps';
import { Section } from '../ui/section';
import { Theirs } from '../ui/theirs';
import { HelpField } from './help-field';

/** Two columns: how I can help, how they can. Each is written where it stands. */
export function Help({ brief, meeting }: { readonly brief: Brief; readonly meeting: BriefMeeting }) {
  const text = useText();
  const { briefForm: words } = text;
  const only = brief.people.length === 1 ? brief.people[0] : undefined;
  const theirs = only ? words.helpTheirs(only.firstName) : words.helpAll;
  return (
    <Section title={text.brief.help.heading}>
      <div className="pair pair-even">
        <Column meetingId={meeting.id} field="myHelp" label={words.helpMine} words={brief.help?.mine ?? ''} />
        <Column meetingId={meeting.id} field="theirHelp" label={theirs} words={brief.help?.theirs ?? ''} />
      </div>
    </Section>
  );
}

type Props = {
  readonly meetingId: string;
  readonly field: 'myHelp' | 'theirHelp';
  readonly label: string;
  readonly words: string;
};

function Column({ meetingId, field, label, words }: Props) {
  const text = useText().briefForm;
  const [editing, setEditing] = useState(false);
  if (editing) return <HelpField {...{ meetingId, field, label, words }} onLeave={() => setEditing(false)} />;
  return (
    <button type="button" className="help" onClick={() => setEditing(true)}>
      <b className="small">
        <Theirs text={label} max={80} />
      </b>
      <span className={words === '' ? 'soft' : undefined}>
        <Theirs text={words === '' ? text.helpHint : words} max={500} />
      </span>
    </button>
  );
}
