import { useState } from 'react';
import { planPresets } from '@/lib/domain/meeting-presets';
import { invitationNoticeText, invitationProblemText } from '@/lib/i18n/sentences/invitation-sentence';
import type { OpenedInvitation } from '@/lib/services/open-invitation';
import { saveMeeting } from '@/lib/services/save-meeting';
import { takeBack } from '@/lib/services/take-back';
import { useDeps, useSettings, useText } from '../deps';
import { useToast } from '../ui/toast';
import { lastMeetingOf } from './after-saving';
import { fieldsOf, valuesOfInvitation, valuesOfPreset, type MeetingFormValues } from './form-values';
import { MeetingForm } from './meeting-form';

type Props = { readonly opened: OpenedInvitation; readonly onLeave: () => void };

/** The form as the invitation fills it in, with what should be looked at once more. */
export function InvitationForm({ opened, onLeave }: Props) {
  const deps = useDeps();
  const settings = useSettings();
  const text = useText();
  const toast = useToast();
  const { result, personIds, guests } = opened;
  const [first] = useState(() => {
    if (result.ok) return valuesOfInvitation(result.meeting, personIds);
    const preset = planPresets(deps.clock.now(), lastMeetingOf(settings))[0]!;
    return {
      ...valuesOfPreset(preset, personIds),
      link: result.found.link,
      place: result.found.place,
    };
  });
  const uid = result.ok ? result.meeting.uid : null;
  const notices = result.ok
    ? result.notices.map((notice) => invitationNoticeText(text, notice))
    : [invitationProblemText(text, result.problem)];

  async function save(values: MeetingFormValues, drafts: readonly string[]) {
    // The same invitation opened again leaves the reason as it was, unless another is given.
    const { purpose, ...fields } = fieldsOf(values);
    const why = purpose === '' ? {} : { purpose };
    const saved = await saveMeeting(deps, { ...fields, ...why, calendarUid: uid }, { notes: values.notes, drafts });
    if (!saved.ok) return saved.problems;
    toast({ text: text.meetingForm.planned, undo: () => takeBack(deps, saved.wayBack) });
    return [];
  }

  return (
    <MeetingForm
      title={text.meetingForm.fromInvitation}
      draftKey={`meeting:invitation:${uid ?? ''}`}
      first={first}
      fresh
      offeredWhy={result.ok ? result.meeting.title : result.found.title}
      guests={guests}
      notices={notices}
      onSave={save}
      onLeave={onLeave}
    />
  );
}
