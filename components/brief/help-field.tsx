import { useState } from 'react';
import { saveOrFail } from '@/lib/services/save-meeting';
import { useDeps } from '../deps';
import { TextArea } from '../ui/field';
import { useAction } from '../ui/use-action';
import { useDraft, type Draft } from '../use-draft';

type Props = {
  readonly meetingId: string;
  readonly field: 'myHelp' | 'theirHelp';
  readonly label: string;
  readonly words: string;
  readonly onLeave: () => void;
};

const maxHelp = 500;

/** Kept as it is typed; saved with Ctrl+Enter, or when one goes on to something else. Escape leaves it as it was. */
export function HelpField(props: Props) {
  const draft = useDraft(`help:${props.field}:${props.meetingId}`);
  return draft.state === 'ready' ? <Field {...props} draft={draft} /> : <div aria-busy="true" />;
}

function Field({
  meetingId,
  field,
  label,
  words,
  onLeave,
  draft,
}: Props & { readonly draft: Extract<Draft, { state: 'ready' }> }) {
  const deps = useDeps();
  const { run } = useAction();
  const [typed, setTyped] = useState(draft.kept ?? words);

  async function save() {
    const saved = typed === words || (await run(() => saveOrFail(deps, { id: meetingId, [field]: typed.trim() })));
    if (!saved) return;
    await draft.drop();
    onLeave();
  }

  return (
    <TextArea
      label={label}
      autoFocus
      rows={3}
      maxLength={maxHelp}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        draft.keep(event.target.value);
      }}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        void draft.drop().then(onLeave);
      }}
    />
  );
}
