import { useRef, useState, type FormEvent } from 'react';
import { maxEventText } from '@/lib/domain/event';
import type { Meeting } from '@/lib/domain/meeting';
import { setMission } from '@/lib/services/events';
import { useDeps, useText } from '../deps';
import { useEscape } from '../shell/use-escape';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useEventsText } from './events-text';

/** What one goes there for, to be told and changed at any time. */
export function Mission({ event, held }: { readonly event: Meeting; readonly held: boolean }) {
  const t = useEventsText().events.mission;
  const [editing, setEditing] = useState(false);
  const { mission = '' } = event;
  if (editing) return <MissionForm event={event} onDone={() => setEditing(false)} />;
  return (
    <p className={mission === '' ? '' : 'pinned'}>
      {mission === '' ? null : (
        <>
          <span className="soft">{held ? t.was : t.shown}:</span> <Theirs text={mission} max={500} />{' '}
        </>
      )}
      <LinkButton className="small" onClick={() => setEditing(true)}>
        {mission === '' ? t.set : t.change}
      </LinkButton>
    </p>
  );
}

function MissionForm({ event, onDone }: { readonly event: Meeting; readonly onDone: () => void }) {
  const deps = useDeps();
  const { common } = useText();
  const t = useEventsText().events.mission;
  const toast = useToast();
  const { busy, run } = useAction();
  const [mission, setText] = useState(event.mission ?? '');
  useEscape(onDone);

  function save(submitted: FormEvent) {
    submitted.preventDefault();
    void run(async () => {
      const undo = await setMission(deps, event.id, mission);
      toast({ text: t.saved, undo });
      onDone();
    });
  }

  return (
    <form className="stack-s" onSubmit={save}>
      <MissionField value={mission} onChange={setText} autoFocus />
      <div className="actions">
        <Button type="submit" small disabled={busy}>
          {common.save}
        </Button>
        <Button small look="quiet" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

type FieldProps = {
  readonly value: string;
  readonly onChange: (mission: string) => void;
  readonly autoFocus?: boolean;
};

/** Asked when one plans an event: not for selling, not for bags of cards. */
export function MissionField({ value, onChange, autoFocus = false }: FieldProps) {
  const t = useEventsText().events.mission;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="stack-s">
      <TextField
        ref={input}
        label={t.label}
        autoFocus={autoFocus}
        maxLength={maxEventText.mission}
        value={value}
        hint={t.hint}
        onChange={(typed) => onChange(typed.target.value)}
      />
      {value === '' ? (
        <p className="small">
          {t.starters.map((words, index) => (
            <span key={words}>
              {index > 0 ? ' · ' : ''}
              <LinkButton
                onClick={() => {
                  onChange(words);
                  input.current?.focus();
                }}
              >
                {t.starterLabels[index]}
              </LinkButton>
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
