import { useState } from 'react';
import { eventName, maxEventText } from '@/lib/domain/event';
import type { MeetingProblem } from '@/lib/domain/meeting-rules';
import { lengthText } from '@/lib/i18n/sentences/meeting-sentence';
import { saveMeeting } from '@/lib/services/save-meeting';
import { takeBack } from '@/lib/services/take-back';
import { useDeps, useText } from '../deps';
import { problemsByField } from '../meeting/problem-text';
import { Button } from '../ui/button';
import { Select, TextField } from '../ui/field';
import { SheetForm } from '../ui/sheet-form';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useDraft, type Draft } from '../use-draft';
import { firstEvent, reviveEvent, startOfEvent, type EventValues } from './event-values';
import { useEventsText } from './events-text';
import { MissionField } from './mission';

type Props = { readonly onLeave: () => void };

export const eventDraft = 'event:new';

/** Plan an event: its name, when, and first of all what for. Whom one will meet is not known yet. */
export function EventForm({ onLeave }: Props) {
  const draft = useDraft(eventDraft);
  return draft.state === 'ready' ? <Fields onLeave={onLeave} draft={draft} /> : null;
}

const hours = [1, 2, 3, 4, 6, 8].map((count) => count * 60);
const days = [1, 2, 3, 4, 5].map((count) => count * 24 * 60);

function Fields({ onLeave, draft }: Props & { readonly draft: Extract<Draft, { readonly state: 'ready' }> }) {
  const deps = useDeps();
  const all = useText();
  const { events } = useEventsText();
  const t = events.form;
  const toast = useToast();
  const { busy, run } = useAction();
  const [values, setValues] = useState<EventValues>(() => reviveEvent(draft.kept, firstEvent(deps.clock.now())));
  const [problems, setProblems] = useState<readonly MeetingProblem[]>([]);
  const [nameless, setNameless] = useState(false);
  const wrong = problemsByField(problems, all);

  function change(patch: Partial<EventValues>) {
    const next = { ...values, ...patch };
    setValues(next);
    setNameless(false);
    draft.keep(JSON.stringify(next));
  }

  function save() {
    void run(async () => {
      const { place, zone, minutes, mission } = values;
      if (eventName({ place, purpose: '' }) === '') return setNameless(true);
      const saved = await saveMeeting(
        deps,
        {
          kind: 'event',
          personIds: [],
          start: startOfEvent(values),
          zone,
          minutes,
          place,
          mission: mission.trim().slice(0, maxEventText.mission),
        },
        { drafts: [eventDraft] },
      );
      setProblems(saved.ok ? [] : saved.problems);
      if (!saved.ok) return;
      await draft.drop();
      const typed = { [eventDraft]: JSON.stringify(values) };
      toast({ text: t.planned, undo: () => takeBack(deps, saved.wayBack, typed) });
      onLeave();
    });
  }

  const lengths = [...hours, ...days].map((minutes) => ({ value: String(minutes), label: lengthText(all, minutes) }));
  return (
    <SheetForm
      label={events.plan}
      onSave={save}
      onLeave={onLeave}
      foot={
        <>
          <Button
            onClick={() => {
              void draft.drop();
              onLeave();
            }}
          >
            {all.common.cancel}
          </Button>
          <Button type="submit" look="primary" disabled={busy}>
            {all.common.save}
          </Button>
        </>
      }
    >
      <TextField
        label={t.name}
        autoFocus
        maxLength={300}
        value={values.place}
        hint={t.nameHint}
        problem={nameless ? t.noName : wrong.place}
        onChange={(event) => change({ place: event.target.value })}
      />
      <MissionField value={values.mission} onChange={(mission) => change({ mission })} />
      <div className="pair">
        <TextField
          label={t.date}
          type="date"
          value={values.date}
          problem={wrong.when}
          onChange={(event) => change({ date: event.target.value })}
        />
        <TextField
          label={t.time}
          type="time"
          value={values.time}
          onChange={(event) => change({ time: event.target.value })}
        />
      </div>
      <Select
        label={t.length}
        value={String(values.minutes)}
        options={lengths}
        onChange={(event) => change({ minutes: Number(event.target.value) })}
      />
    </SheetForm>
  );
}
