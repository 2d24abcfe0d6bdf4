import type { Brief } from '@/lib/domain/brief.types';
import type { MentionLine } from '@/lib/domain/brief-records.types';
import type { ReadBlock, ReadLine } from './brief-sentence';
import type { Told } from './dates';
import { creditText, introductionText } from './introduction-sentence';
import { whenDue } from './promise-sentence';
import { cutWords } from './words';

/** The blocks of the two-minute read that speak of promises, introductions and what comes next. */

/** At most so many of each stand in a brief. */
export const maxPromises = 6;
export const maxIntroductions = 3;
export const maxCredits = 1;
export const maxMentioned = 2;
const lineWords = 40;

export function helpBlock({ t }: Told, { help }: Brief): ReadBlock {
  const words = t.brief.help;
  const lines = help
    ? [
        ...(help.mine === '' ? [] : [line(words.mine(help.mine), help.from)]),
        ...(help.theirs === '' ? [] : [line(words.theirs(help.theirs), help.from)]),
      ]
    : [];
  return { block: 'help', heading: words.heading, lines };
}

/** Late ones first, mine before theirs. */
export function promisesBlock(told: Told, brief: Brief): ReadBlock {
  const lines = brief.people.flatMap((person) =>
    [...person.promised, ...person.offered].map((each) => {
      const text = told.t.brief.promises[each.by](each.text);
      return { ...line(named(told, brief, person.name, text), each.from), note: whenDue(told, each) };
    }),
  );
  return { block: 'promises', heading: told.t.brief.promises.heading, lines: lines.slice(0, maxPromises) };
}

export function introductionsBlock(told: Told, brief: Brief): ReadBlock {
  const words = told.t.brief.introductions;
  const underWay = brief.people.flatMap((person) =>
    person.introductions.map((each) => ({
      ...line(named(told, brief, person.name, introductionText(told, each)), each.from),
      note: each.lesson === '' ? '' : cutWords(words.lesson(each.lesson), 12),
    })),
  );
  const credits = brief.people.flatMap((person) =>
    person.credits.map((each) => line(creditText(told, each), each.from)),
  );
  return {
    block: 'introductions',
    heading: words.heading,
    lines: [...underWay.slice(0, maxIntroductions), ...credits.slice(0, maxCredits)],
  };
}

/** The next step to propose: none is agreed by itself. */
export function closingBlock({ t }: Told, brief: Brief): ReadBlock {
  const words = t.brief.closing;
  const step = brief.people.flatMap((person) => person.nextStep ?? [])[0];
  const lines = brief.meeting
    ? [line(step ? words.again(step.text) : words.agree, step?.from ?? { kind: 'meeting', id: brief.meeting.id })]
    : [];
  return { block: 'closing', heading: words.heading, lines };
}

/** "Range, David Epstein". */
export function mentionText({ title, author }: Pick<MentionLine, 'title' | 'author'>): string {
  return cutWords([title, author].filter((part) => part !== '').join(', '), 12);
}

function named({ t }: Told, brief: Brief, name: string, text: string): string {
  return brief.people.length > 1 ? t.brief.suggestion.to(cutWords(name, 4), text) : text;
}

function line(text: string, from: ReadLine['from']): ReadLine {
  return { text: cutWords(text, lineWords), note: '', from };
}
