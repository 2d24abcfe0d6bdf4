import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { agendaEntry, calendarFileName } from '@/lib/domain/calendar-entry';
import { planPresets, type PlanPreset } from '@/lib/domain/meeting-presets';
import type { Person } from '@/lib/domain/person';
import { calendarFile } from '@/lib/services/calendar-file';
import { takeBackFollowUpStep, tellFollowUp } from '@/lib/services/follow-ups';
import { saveMeeting } from '@/lib/services/save-meeting';
import { takeBack } from '@/lib/services/take-back';
import { saveFile } from '../backup/save-file';
import { useDeps, useSettings, useText } from '../deps';
import { lastMeetingOf } from '../meeting/after-saving';
import { useDates } from '../shell/dates';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useEventsText } from './events-text';

type Props = {
  readonly person: Pick<Person, 'id' | 'name'>;
  /** Agreed in answer to a mail: that follow-up is done. */
  readonly followUpId?: string;
};

/** The next step agreed on the spot: open, choose the day, plan it with its .ics. */
export function NextStepQuick({ person, followUpId }: Props) {
  const deps = useDeps();
  const settings = useSettings();
  const { common, meetingForm } = useText();
  const t = useEventsText().events.next;
  const dates = useDates();
  const toast = useToast();
  const { busy, run } = useAction();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<PlanPreset | null>(null);

  function close() {
    setOpen(false);
    setChosen(null);
  }

  function plan({ kind, start, zone, minutes, place }: PlanPreset, withFile: boolean) {
    void run(async () => {
      const saved = await saveMeeting(deps, { personIds: [person.id], kind, start, zone, minutes, place });
      if (!saved.ok) throw new Error(saved.problems.map((problem) => problem.kind).join());
      if (withFile) {
        const entry = agendaEntry(saved.meeting, { title: t.title(person.name), text: '' });
        saveFile(calendarFileName(kind, entry), await calendarFile(deps, entry), 'text/calendar');
      }
      if (followUpId) await tellFollowUp(deps, followUpId, 'planned');
      toast({
        text: t.saved,
        undo: async () => {
          await takeBack(deps, saved.wayBack);
          if (followUpId) await takeBackFollowUpStep(deps, followUpId);
        },
      });
      close();
    });
  }

  if (!open) {
    return (
      <Button small aria-label={t.agreeWith(person.name)} onClick={() => setOpen(true)}>
        {t.agree}
      </Button>
    );
  }
  return (
    <div className="stack-s next-step">
      <fieldset className="chips" aria-label={t.when}>
        <span className="small soft">{t.when}</span>
        {planPresets(deps.clock.now(), lastMeetingOf(settings)).map((preset) => (
          <Chip key={preset.when} pressed={preset.when === chosen?.when} onClick={() => setChosen(preset)}>
            {meetingForm.presets[preset.when]}
          </Chip>
        ))}
      </fieldset>
      {chosen ? (
        <>
          <p>{t.held(dates.when(chosen.start, chosen.zone))}</p>
          <div className="actions">
            <Button small look="primary" disabled={busy} onClick={() => plan(chosen, true)}>
              <CalendarPlus size={14} aria-hidden="true" />
              {t.file}
            </Button>
            <Button small disabled={busy} onClick={() => plan(chosen, false)}>
              {t.plain}
            </Button>
            <Button small look="quiet" onClick={close}>
              {common.cancel}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
