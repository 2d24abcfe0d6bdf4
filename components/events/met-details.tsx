import { useState, type FormEvent } from 'react';
import { channelOrder, impressionOf, maxEventText } from '@/lib/domain/event';
import type { Channel, Meeting } from '@/lib/domain/meeting';
import type { Person } from '@/lib/domain/person';
import { editPerson } from '@/lib/services/edit-person';
import { leaveOut, noteImpression } from '@/lib/services/events';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { TextField } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useDraft, type Draft } from '../use-draft';
import { useEventsText } from './events-text';
import { NextStepQuick } from './next-step-quick';

type Props = { readonly event: Meeting; readonly person: Person; readonly onDone: () => void };

/** One line, what they gave you, the next step agreed on the spot. */
export function MetDetails(props: Props) {
  const draft = useDraft(`event:met:${props.event.id}:${props.person.id}`);
  return draft.state === 'ready' ? <Fields {...props} draft={draft} /> : null;
}

function Fields({
  event,
  person,
  onDone,
  draft,
}: Props & { readonly draft: Extract<Draft, { readonly state: 'ready' }> }) {
  const deps = useDeps();
  const { common } = useText();
  const { events } = useEventsText();
  const t = events.capture;
  const toast = useToast();
  const { busy, run } = useAction();
  const { line: noted, channels = [] } = impressionOf(event, person.id);
  const [{ line, email }, setTyped] = useState(() => revive(draft.kept, { line: noted, email: person.email }));

  function change(patch: Partial<Typed>) {
    const next = { line, email, ...patch };
    setTyped(next);
    draft.keep(JSON.stringify(next));
  }

  function toggle(channel: Channel) {
    const given = channels.includes(channel) ? channels.filter((each) => each !== channel) : [...channels, channel];
    void run(() => noteImpression(deps, event.id, person.id, { channels: given }));
  }

  function save(submitted: FormEvent) {
    submitted.preventDefault();
    void run(async () => {
      await noteImpression(deps, event.id, person.id, { line });
      if (email.trim() !== person.email) await editPerson(deps, person.id, { email: email.trim() });
      await draft.drop();
      onDone();
    });
  }

  function remove() {
    void run(async () => {
      const undo = await leaveOut(deps, event.id, person.id);
      toast({ text: t.leftOut(person.name), undo });
    });
  }

  return (
    <form className="stack-s met-details" noValidate onSubmit={save}>
      <TextField
        label={t.line(person.name)}
        autoFocus
        placeholder={t.linePlaceholder}
        maxLength={maxEventText.line}
        value={line}
        onChange={(typed) => change({ line: typed.target.value })}
      />
      <fieldset className="chips" aria-label={t.channels(person.name)}>
        <span className="small soft">{t.gave}</span>
        {channelOrder.map((channel) => (
          <Chip key={channel} pressed={channels.includes(channel)} onClick={() => toggle(channel)}>
            {t.channel[channel]}
          </Chip>
        ))}
      </fieldset>
      {channels.includes('mail') || email !== '' ? (
        <TextField
          label={t.email}
          type="email"
          maxLength={300}
          value={email}
          onChange={(typed) => change({ email: typed.target.value })}
        />
      ) : null}
      <div>
        <NextStepQuick person={person} />
      </div>
      <div className="bar-line">
        <Button type="submit" small look="primary" disabled={busy}>
          {common.save}
        </Button>
        <LinkButton className="small" onClick={remove}>
          {t.leaveOut(person.name)}
        </LinkButton>
      </div>
    </form>
  );
}

type Typed = { readonly line: string; readonly email: string };

function revive(kept: string | null, first: Typed): Typed {
  try {
    const { line, email } = JSON.parse(kept ?? 'null') as Partial<Record<keyof Typed, unknown>>;
    return typeof line === 'string' && typeof email === 'string' ? { line, email } : first;
  } catch {
    return first;
  }
}
