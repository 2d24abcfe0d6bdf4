import type { IntroductionLine } from '@/lib/domain/brief-records.types';
import { dayOf, todayOf } from '@/lib/domain/due-dates';
import type { RelationText } from '@/lib/i18n/load-relation';
import { dayAndMonth, longDate, plainDay, type Told } from '@/lib/i18n/sentences/dates';
import { introductionWords } from '@/lib/i18n/sentences/introduction-sentence';
import { lengthText, meetingText } from '@/lib/i18n/sentences/meeting-sentence';
import { cutWords } from '@/lib/i18n/sentences/words';
import { roleAsOf, roleText } from '@/lib/i18n/sentences/role-sentence';
import type { CardView } from '@/lib/services/load-card';

export type CardLine = { readonly label: string; readonly texts: readonly string[] };

/** No more of each than fits one page. */
const most = 3;
const mostWords = 24;

/** What stands on the card, in the order of a brief; what is not known is left out. */
export function cardLines(
  told: Told,
  { card: t }: RelationText,
  { person, brief, last }: CardView,
): { readonly role: string; readonly lines: readonly CardLine[] } {
  const [one] = brief.people;
  const { meeting } = brief;
  const questions = brief.agenda.questions.filter((question) => !question.done);
  const due = (each: { readonly text: string; readonly due: string }) =>
    `${cutWords(each.text, mostWords)} (${plainDay(each.due, told)})`;
  // Paper is read on another day: what is late there has a date, and so has what is today.
  const step = (each: IntroductionLine) =>
    each.next ? due({ text: introductionWords(told, each), due: each.next.due }) : introductionWords(told, each);
  const isToday = meeting !== null && dayOf(meeting.start, told.now) === todayOf(told.now);
  const lines: readonly CardLine[] = [
    { label: t.met, texts: [metWhere(told, person)] },
    {
      label: t.next,
      texts: meeting
        ? [
            [isToday ? dayAndMonth(meeting.start, meeting.zone, told.language) : '', meetingText(told, meeting)]
              .filter((part) => part !== '')
              .join(' · '),
          ]
        : [],
    },
    { label: t.why, texts: brief.why ? [brief.why.text] : [] },
    { label: t.youPromised, texts: one?.promised.map(due) ?? [] },
    { label: t.offered, texts: one?.offered.map(due) ?? [] },
    { label: t.ask, texts: questions.map((question) => question.text) },
    {
      label: t.last,
      texts: last
        ? [
            [longDate(last.start, told), told.t.meeting.kinds[last.kind], lengthText(told.t, last.minutes), last.place]
              .filter((part) => part !== '')
              .join(' · '),
          ]
        : [],
    },
    { label: t.lastTime, texts: one?.lastTime.map((line) => plainWords(line.text)) ?? [] },
    { label: t.agreed, texts: one?.nextStep ? [one.nextStep.text] : [] },
    { label: t.introductions, texts: one?.introductions.map(step) ?? [] },
    { label: t.mail, texts: [person.email] },
  ];
  return {
    role: one?.role ? (one.role.state === 'jobs-unread' ? roleAsOf : roleText)(told, one.role) : '',
    lines: lines
      .map(({ label, texts }) => ({ label, texts: texts.filter((text) => text.trim() !== '').slice(0, most) }))
      .filter(({ texts }) => texts.length > 0),
  };
}

function metWhere({ t }: Told, { metWhere: where, metVia: via }: CardView['person']): string {
  return [where.trim(), via.trim() && t.brief.who.metVia(via.trim())].filter((part) => part !== '').join(', ');
}

/** Paper shows no marks of Markdown. */
function plainWords(text: string): string {
  return text.replace(/[*_`]+/g, '');
}
