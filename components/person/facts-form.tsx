import { useState, type FormEvent } from 'react';
import { deleteNote, saveNote } from '@/lib/services/notes';
import { addOwnFacts, removeOwnFacts } from '@/lib/services/own-facts';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useDraft, type Draft } from '../use-draft';
import { emptyFacts, factsOf, isEmpty, isMonth, keptFacts, revivedFacts, type FactsDraft } from './facts-draft';

type Props = { readonly personId: string; readonly onLeave: () => void };

/** Who somebody is, said by the user where a page cannot say it. What is half typed is kept. */
export function FactsForm({ personId, onLeave }: Props) {
  const kept = useDraft(`facts:${personId}`);
  return kept.state === 'loading' ? (
    <div aria-busy="true" />
  ) : (
    <Fields personId={personId} onLeave={onLeave} kept={kept} />
  );
}

function Fields({ personId, onLeave, kept }: Props & { readonly kept: Extract<Draft, { state: 'ready' }> }) {
  const deps = useDeps();
  const text = useText();
  const words = text.own;
  const toast = useToast();
  const { busy, run } = useAction();
  const [draft, setDraft] = useState(() => revivedFacts(kept.kept));
  const [tried, setTried] = useState(false);
  const wrong = !isMonth(draft.since);

  function change(next: FactsDraft) {
    setDraft(next);
    kept.keep(keptFacts(next));
  }

  function field(key: keyof FactsDraft) {
    return {
      value: draft[key],
      onChange: (event: { target: { value: string } }) => change({ ...draft, [key]: event.target.value }),
    };
  }

  async function store() {
    const facts = await addOwnFacts(deps, personId, factsOf(draft));
    const note = draft.note.trim() === '' ? null : await saveNote(deps, { personId, text: draft.note.trim() });
    await kept.drop();
    const ids = facts.map(({ id }) => id);
    const undo = () => Promise.all([removeOwnFacts(deps, ids), note ? deleteNote(deps, note.id) : null]);
    toast({ text: words.saved, undo });
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (wrong || isEmpty(draft)) return;
    if (await run(store)) onLeave();
  }

  function cancel() {
    setDraft(emptyFacts);
    kept.keep('');
    onLeave();
  }

  return (
    <form className="stack" noValidate aria-label={words.type} onSubmit={(event) => void save(event)}>
      <p className="field-hint">{tried && isEmpty(draft) ? words.nothing : words.hint}</p>
      <TextField label={words.fields.name} autoFocus {...field('name')} />
      <TextField label={words.fields.headline} {...field('headline')} />
      <TextField label={words.jobTitle} {...field('job')} />
      <TextField label={words.company} {...field('company')} />
      <TextField
        label={words.sinceLabel}
        hint={words.sinceHint}
        problem={tried && wrong ? words.sinceWrong : undefined}
        {...field('since')}
      />
      <TextField label={words.fields.location} {...field('location')} />
      <TextArea label={words.fields.note} {...field('note')} />
      <div className="actions">
        <Button type="submit" look="primary" disabled={busy}>
          {words.save}
        </Button>
        <Button look="quiet" onClick={cancel}>
          {text.common.cancel}
        </Button>
      </div>
    </form>
  );
}
