import type { Language } from '@/lib/domain/language';
import type { SharedAgenda } from '@/lib/domain/share';
import type { Catalogue } from '../catalogue';
import { clockTime, wholeDate, zoneName } from './dates';
import { cutWords } from './words';

/** The agenda as a text to send, in the language of whoever gets it. */
export function shareText(t: Catalogue, agenda: SharedAgenda, language: Language): string {
  const words = t.meeting.share;
  const time = clockTime(agenda.start, agenda.zone, language);
  // Whoever is called may sit in another zone; at a café both read the same clock.
  const away =
    agenda.kind === 'call' || agenda.kind === 'video' ? ` ${zoneName(agenda.start, agenda.zone, language)}` : '';
  const heading = words.heading(
    t.meeting.kinds[agenda.kind],
    wholeDate(agenda.start, agenda.zone, language),
    `${time}${away}`,
  );
  const where = [
    ...(agenda.place === '' ? [] : [words.where(oneLine(agenda.place))]),
    ...(agenda.link === '' ? [] : [words.link(agenda.link.replace(/\s+/g, ''))]),
  ];
  const why = agenda.purpose === '' ? [] : [words.why(oneLine(agenda.purpose))];
  const questions = agenda.questions.map((question, index) => `${index + 1}. ${oneLine(question)}`);
  return [
    [heading, ...where].join('\n'),
    ...why,
    ...(questions.length === 0 ? [] : [[words.questions, ...questions].join('\n')]),
  ].join('\n\n');
}

function oneLine(text: string): string {
  return cutWords(text, 200);
}
