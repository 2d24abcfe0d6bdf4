import type { BriefMeeting, PersonBrief } from '@/lib/domain/brief.types';
import type { Meeting } from '@/lib/domain/meeting';
import type { MeetingProblem } from '@/lib/domain/meeting-rules';
import type { Catalogue } from '../catalogue';
import { whenText } from './dates';
import type { Told } from './dates';
import { cutWords } from './words';

const placeWords = 6;

/** "Coffee #2 · 14:00 · Café Pascal · 45 min"; where room is short, without its length. */
export function meetingText(told: Told, meeting: BriefMeeting, withLength = true): string {
  const { t } = told;
  return [
    meetingName(t, meeting),
    whenText(meeting.start, meeting.zone, told, true),
    placeText(meeting),
    withLength ? lengthText(t, meeting.minutes) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "Coffee #2"; the kind alone where several people each have a number of their own. */
function meetingName(t: Catalogue, meeting: Pick<BriefMeeting, 'kind' | 'number'>): string {
  const kind = t.meeting.kinds[meeting.kind];
  return meeting.number === null ? kind : t.meeting.numbered(kind, meeting.number);
}

/** The place, else the host of the link. */
export function placeText(meeting: Pick<Meeting, 'place' | 'link'>): string {
  if (meeting.place.trim() !== '') return cutWords(meeting.place, placeWords);
  return cutWords(meeting.link.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[/?#]/)[0] ?? '', placeWords);
}

const dayMinutes = 24 * 60;

/** "45 min", "4 h", "2 days": the one way in which a length is told. */
export function lengthText(t: Catalogue, minutes: number): string {
  if (minutes > 0 && minutes % dayMinutes === 0) return t.meeting.days(minutes / dayMinutes);
  return minutes < 60 || (minutes < 120 && minutes % 30 !== 0)
    ? t.meeting.minutes(minutes)
    : t.meeting.hours(Math.floor(minutes / 60), minutes % 60);
}

/** One line per person where several meet: "Ana #2, new role", "Sara first time". */
export function personLine(t: Catalogue, person: PersonBrief): string {
  const name = cutWords(person.name, 4);
  const who = person.firstTime ? t.meeting.firstTimeOf(name) : t.meeting.numberOf(name, person.number);
  const line = person.changes.find((change) => !change.asked);
  return line ? `${who}, ${t.change.short[line.change.kind]}` : who;
}

/** "Ana, Sara and Leo" in the language's own way. */
export function namesText(names: readonly string[], language: Told['language']): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names.map((name) => cutWords(name, 5)));
}

/** What is wrong with a meeting that is to be saved, as one clear sentence. */
export function meetingProblemText(t: Catalogue, problem: MeetingProblem): string {
  const { problems } = t.meeting;
  switch (problem.kind) {
    case 'nobody':
      return problems.nobody;
    case 'no-start':
      return problems.noStart;
    case 'unknown-zone':
      return problems.unknownZone(problem.zone);
    case 'ends-before-start':
      return problems.endsBeforeStart;
    case 'too-long':
      return problems.tooLong(problem.maxDays);
    case 'too-far':
      return problem.when === 'past' ? problems.tooFarPast(problem.years) : problems.tooFarFuture(problem.years);
    case 'unknown-kind':
      return problems.unknownKind;
    case 'too-many-people':
      return problems.tooManyPeople(problem.max);
    case 'too-many-questions':
      return problems.tooManyQuestions(problem.max);
    case 'text-too-long':
      return problems.tooLongText(t.meeting.fields[problem.field], problem.max);
    case 'link-not-web':
      return problems.linkNotWeb;
  }
}
