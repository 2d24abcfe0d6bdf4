import { editsOf } from '@/lib/domain/debrief-form';
import type { LineEdits } from '@/lib/domain/debrief-items';
import { meetingKinds, type Meeting, type MeetingKind } from '@/lib/domain/meeting';
import type { InvitationDraft } from '@/lib/domain/invitation';
import type { MeetingPreset } from '@/lib/domain/meeting-presets';

/** A meeting as the form holds it: the wall clock's date and time as texts, so that half-typed ones can stand. */
export type MeetingFormValues = {
  readonly personIds: readonly string[];
  readonly kind: MeetingKind;
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  readonly minutes: number;
  readonly place: string;
  readonly link: string;
  readonly purpose: string;
  /** What one goes to an event for. */
  readonly mission?: string;
  /** How I can help, and how they can. */
  readonly myHelp: string;
  readonly theirHelp: string;
  readonly notes: string;
  /** What was said beside lines of the notes. */
  readonly edits?: LineEdits;
};

type Fields = Pick<Meeting, 'kind' | 'personIds' | 'start' | 'zone' | 'minutes' | 'place' | 'link' | 'purpose'> &
  Pick<Meeting, 'myHelp' | 'theirHelp' | 'mission'>;

export function valuesOfPreset(preset: MeetingPreset, personIds: readonly string[]): MeetingFormValues {
  return {
    ...clockOf(preset.start, preset.zone),
    personIds,
    kind: preset.kind,
    minutes: preset.minutes,
    place: preset.place,
    link: '',
    purpose: '',
    ...noHelp,
    notes: '',
  };
}

export function valuesOfMeeting(meeting: Fields): MeetingFormValues {
  const { personIds, kind, minutes, place, link, purpose } = meeting;
  const { myHelp = '', theirHelp = '', mission = '' } = meeting;
  const clock = clockOf(meeting.start, meeting.zone);
  return { ...clock, personIds, kind, minutes, place, link, purpose, mission, myHelp, theirHelp, notes: '' };
}

const noHelp = { myHelp: '', theirHelp: '' } as const;

export function valuesOfInvitation(invitation: InvitationDraft, personIds: readonly string[]): MeetingFormValues {
  const { kind, minutes, place, link } = invitation;
  return {
    ...clockOf(invitation.start, invitation.zone),
    personIds,
    kind,
    minutes,
    place,
    link,
    purpose: '',
    ...noHelp,
    notes: '',
  };
}

/** What is saved; a start that is no moment is left empty, and the meeting's rules say so. */
export function fieldsOf(values: MeetingFormValues): Fields {
  const { personIds, kind, zone, minutes, place, link, purpose } = values;
  return {
    personIds,
    kind,
    zone,
    minutes,
    place: place.trim(),
    link: link.trim(),
    purpose: purpose.trim(),
    myHelp: values.myHelp.trim(),
    theirHelp: values.theirHelp.trim(),
    ...(kind === 'event' ? { mission: (values.mission ?? '').trim() } : {}),
    start: startOf(values),
  };
}

export function clockOf(start: string, zone: string): Pick<MeetingFormValues, 'date' | 'time' | 'zone'> {
  const local = Temporal.Instant.from(start).toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }), zone };
}

function startOf({ date, time, zone }: MeetingFormValues): string {
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).toInstant().toString();
  } catch {
    return '';
  }
}

/** What was typed and kept, if it still is what the form holds. */
export function revive(kept: string | null, fallback: MeetingFormValues): MeetingFormValues {
  try {
    const found: unknown = kept === null ? null : JSON.parse(kept);
    // Kept before there were these two.
    const whole: unknown = typeof found === 'object' && found !== null ? { ...noHelp, ...found } : found;
    return isValues(whole) ? { ...whole, edits: editsOf(whole.edits) } : fallback;
  } catch {
    return fallback;
  }
}

const texts = ['date', 'time', 'zone', 'place', 'link', 'purpose', 'myHelp', 'theirHelp', 'notes'] as const;

function isValues(found: unknown): found is MeetingFormValues {
  if (typeof found !== 'object' || found === null) return false;
  const values = found as Record<string, unknown>;
  const people = values['personIds'];
  return (
    texts.every((name) => typeof values[name] === 'string') &&
    typeof values['minutes'] === 'number' &&
    meetingKinds.some((kind) => kind === values['kind']) &&
    Array.isArray(people) &&
    people.every((id) => typeof id === 'string')
  );
}
