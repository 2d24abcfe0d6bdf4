import { Plus } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { metOf } from '@/lib/domain/event';
import type { Meeting } from '@/lib/domain/meeting';
import { captureMet } from '@/lib/services/events';
import { useDeps } from '../deps';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { TextField } from '../ui/field';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useDraft, type Draft } from '../use-draft';
import { useFound } from '../use-found';
import { useEventsText } from './events-text';

type Props = { readonly event: Meeting };

/** Everybody met there, a line and Enter for each: the cursor stays where it is. */
export function Capture({ event }: Props) {
  const draft = useDraft(`event:capture:${event.id}`);
  return draft.state === 'ready' ? <Line event={event} draft={draft} /> : null;
}

const offered = 3;

function Line({ event, draft }: Props & { readonly draft: Extract<Draft, { readonly state: 'ready' }> }) {
  const deps = useDeps();
  const t = useEventsText().events.capture;
  const toast = useToast();
  const { busy, run } = useAction();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(draft.kept ?? '');
  const [picked, setPicked] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [problem, setProblem] = useState<'no-name' | 'too-many' | null>(null);
  const met = metOf(text);
  const found = useFound(met.name.length < 2 || picked?.name === met.name ? null : met.name);
  const known = found.state === 'ready' ? found.value.filter((row) => !event.personIds.includes(row.person.id)) : [];

  function change(next: string) {
    setText(next);
    setProblem(null);
    draft.keep(next);
  }

  function pick(id: string, name: string) {
    setPicked({ id, name });
    change(`${met.starred ? '* ' : ''}${name}: ${met.line}`);
    input.current?.focus();
  }

  function add(submitted: FormEvent) {
    submitted.preventDefault();
    void run(async () => {
      const personId = picked?.name === met.name ? picked.id : undefined;
      const done = await captureMet(deps, event.id, { ...met, personId });
      if (!done.ok) return setProblem(done.problem);
      change('');
      setPicked(null);
      input.current?.focus();
      toast({ text: t.added(met.name), undo: done.undo });
    });
  }

  return (
    <form className="stack-s" noValidate onSubmit={add}>
      <div className="capture">
        <TextField
          ref={input}
          label={t.label}
          maxLength={600}
          value={text}
          problem={problem === 'no-name' ? t.noName : problem ? t.tooMany : undefined}
          hint={t.hint}
          onChange={(typed) => change(typed.target.value)}
        />
        <Button type="submit" disabled={busy}>
          {t.add}
        </Button>
      </div>
      {known.length > 0 ? (
        <div className="chips">
          {known.slice(0, offered).map(({ person }) => (
            <Chip key={person.id} onClick={() => pick(person.id, person.name)}>
              <Plus size={13} aria-hidden="true" />
              <bdi>{t.known(person.name)}</bdi>
            </Chip>
          ))}
        </div>
      ) : null}
    </form>
  );
}
