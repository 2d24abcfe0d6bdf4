import { useRef, useState } from 'react';
import { maxEventText } from '@/lib/domain/event';
import type { Meeting } from '@/lib/domain/meeting';
import { setMission } from '@/lib/services/events';
import { useDeps } from '../deps';
import { TextField } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import { SmallForm } from '../ui/small-form';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useKeptText } from '../use-kept-text';
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
  const t = useEventsText().events.mission;
  const toast = useToast();
  const { busy, run } = useAction();
  const mission = useKeptText(`mission:${event.id}`, event.mission ?? '');
  if (!mission) return null;
  const { text, write, drop } = mission;

  function save() {
    void run(async () => {
      const undo = await setMission(deps, event.id, text);
      await drop();
      toast({ text: t.saved, undo });
      onDone();
    });
  }

  return (
    <SmallForm busy={busy} onSave={save} onLeave={onDone} drop={drop}>
      <MissionField value={text} onChange={write} autoFocus />
    </SmallForm>
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
