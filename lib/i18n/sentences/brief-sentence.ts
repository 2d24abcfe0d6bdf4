import type { Brief, PersonBrief, RoleNow, SourceRead } from '@/lib/domain/brief.types';
import type { RecordRef } from '@/lib/domain/record';
import { changeNote, changeText } from './change-sentence';
import { longDate, shortDate } from './dates';
import type { Told } from './dates';
import { meetingText, personLine } from './meeting-sentence';
import { metText } from './met-sentence';
import { ownText } from './own-sentence';
import {
  closingBlock,
  helpBlock,
  introductionsBlock,
  maxMentioned,
  mentionText,
  promisesBlock,
} from './records-blocks';
import { roleAsOf, roleText } from './role-sentence';
import { sayText, suggestionText } from './say-sentence';
import { cutWords, mostWords, readWords, wordCount } from './words';

export type ReadBlockName =
  'who' | 'why' | 'since' | 'say' | 'agenda' | 'help' | 'last-time' | 'promises' | 'introductions' | 'closing';
/** `note` stands under the line, small: where it came from. */
export type ReadLine = { readonly text: string; readonly note: string; readonly from: RecordRef };
export type ReadBlock = {
  readonly block: ReadBlockName;
  readonly heading: string;
  readonly lines: readonly ReadLine[];
};

const lineWords = 40;
const maxPeople = 8;
const maxLastTime = 3;
const maxChanges = 3;

/** The two-minute read: at most 350 words, headings and notes counted, empty blocks left out. */
export function readBlocks(told: Told, brief: Brief): readonly ReadBlock[] {
  const blocks = wholeBlocks(told, brief);
  const most = mostPerLine(blocks, brief);
  return blocks.map((block) => ({
    ...block,
    lines: block.lines.map((each) => ({ ...each, text: cutWords(each.text, most) })),
  }));
}

/** How many words a line may have for all of them to be read in two minutes: the longest give way first. */
export function wordsPerLine(told: Told, brief: Brief): number {
  return mostPerLine(wholeBlocks(told, brief), brief);
}

function wholeBlocks(told: Told, brief: Brief): readonly ReadBlock[] {
  return [
    whoBlock(told, brief),
    whyBlock(told, brief),
    sinceBlock(told, brief),
    sayBlock(told, brief),
    agendaBlock(told, brief),
    helpBlock(told, brief),
    lastTimeBlock(told, brief),
    promisesBlock(told, brief),
    introductionsBlock(told, brief),
    closingBlock(told, brief),
  ].filter((block) => block.lines.length > 0);
}

/** "LinkedIn today · X 3 Mar": when each source was last read; "LinkedIn · X today" where the next has the same day. */
export function sourceText(told: Told, read: SourceRead, next?: SourceRead): string {
  const name = told.t.common.source[read.source];
  const day = shortDate(read.readAt, told);
  return next && shortDate(next.readAt, told) === day ? name : told.t.brief.since.readAt(name, day);
}

/** Since when, in words: since you last met, or since the first reading. */
export function sinceHeading(told: Told, person: PersonBrief): string {
  const { since } = told.t.brief;
  if (!person.since) return since.plain;
  const date = longDate(person.since.at, told);
  return person.since.kind === 'last-met' ? since.lastMet(date) : since.firstReading(date);
}

function whoBlock(told: Told, brief: Brief): ReadBlock {
  const when = brief.meeting ? [line(meetingText(told, brief.meeting), { kind: 'meeting', id: brief.meeting.id })] : [];
  const only = brief.people.length === 1 ? brief.people[0] : undefined;
  if (only) return { block: 'who', heading: cutWords(only.name, 8), lines: [...personLines(told, only), ...when] };
  const people = brief.people.slice(0, maxPeople).map((person) => line(personLine(told.t, person), person.from));
  const rest = brief.people.length - people.length;
  const last = brief.people.at(-1);
  const more = rest > 0 && last ? [line(told.t.brief.who.andMore(rest), last.from)] : [];
  return { block: 'who', heading: '', lines: [...when, ...people, ...more] };
}

function personLines(told: Told, person: PersonBrief): readonly ReadLine[] {
  const { who } = told.t.brief;
  const where = metText(told.t, person);
  const role = person.role
    ? [{ ...line(roleText(told, person.role), person.role.from), ...noteOf(told, person.role) }]
    : [];
  const place = person.place
    ? [{ ...line(told.t.own.place(person.place.text), person.place.from), ...noteOf(told, person.place) }]
    : [];
  const known =
    person.role?.state === 'jobs-unread' && (person.role.title ?? person.role.company) !== null
      ? [line(roleAsOf(told, person.role), person.role.from)]
      : [];
  const sinceMet = person.since?.kind === 'last-met';
  return [
    ...role,
    ...known,
    ...place,
    ...(person.lastMet && !sinceMet ? [line(who.lastMet(longDate(person.lastMet.at, told)), person.lastMet.from)] : []),
    ...(person.silentDays === null ? [] : [line(told.t.brief.silent(person.silentDays), person.from)]),
    ...(person.pinned === '' ? [] : [line(person.pinned, person.from)]),
    ...(where === '' ? [] : [line(where, person.from)]),
  ];
}

function whyBlock(told: Told, brief: Brief): ReadBlock {
  return {
    block: 'why',
    heading: told.t.brief.why.heading,
    lines: brief.why ? [line(brief.why.text, brief.why.from)] : [],
  };
}

function sinceBlock(told: Told, brief: Brief): ReadBlock {
  const only = brief.people.length === 1 ? brief.people[0] : undefined;
  // Each person's biggest before anybody's second.
  const inTurns = Array.from({ length: maxChanges }, (_, turn) =>
    brief.people.flatMap((person) => person.changes.slice(turn, turn + 1).map((change) => ({ person, change }))),
  );
  const changes = inTurns
    .flat()
    .slice(0, maxChanges)
    .map(({ person, change }) => {
      const text = toWhom(told, brief, person, changeText(told, change.change));
      return { text, note: changeNote(told, change), from: change.from };
    });
  // Read long ago, nothing can be said to be new or not.
  const none =
    only?.since && only.sources[0] && only.sources.some((read) => !read.old)
      ? [line(told.t.brief.since.none, only.sources[0].from)]
      : [];
  const sources = only ? only.sources.slice(0, 4).map((read) => line(sourceText(told, read), read.from)) : [];
  return {
    block: 'since',
    heading: only ? sinceHeading(told, only) : told.t.brief.since.plain,
    lines: [...(changes.length > 0 ? changes : none), ...sources],
  };
}

function sayBlock(told: Told, brief: Brief): ReadBlock {
  const lines = brief.people.flatMap((person) =>
    person.say.map((say) => line(toWhom(told, brief, person, sayText(told.t, say)), say.from)),
  );
  return { block: 'say', heading: told.t.brief.say.heading, lines };
}

function agendaBlock(told: Told, brief: Brief): ReadBlock {
  const { t } = told;
  const { meeting, agenda } = brief;
  const own = (id: string): RecordRef => ({ kind: 'question', id, meetingId: meeting?.id ?? '' });
  const questions = agenda.questions.map((question, index) => ({
    text: `${index + 1}. ${cutWords(question.text, lineWords)}`,
    note: '',
    from: question.from ?? own(question.id),
  }));
  const suggested = agenda.suggestions.map((suggestion) => {
    const person = brief.people.find((each) => each.personId === suggestion.personId);
    const text = toWhom(told, brief, person, suggestionText(t, suggestion));
    return {
      text,
      note: `${t.brief.agenda.suggested}: ${t.brief.sources[suggestion.from.kind]}`,
      from: suggestion.from,
    };
  });
  const state = agendaState(told, brief);
  const heading = state === '' ? t.brief.agenda.heading : `${t.brief.agenda.heading} (${state})`;
  return { block: 'agenda', heading, lines: [...questions, ...suggested] };
}

function agendaState(told: Told, { meeting, agenda }: Brief): string {
  if (!meeting) return '';
  const words = told.t.brief.agenda;
  if (agenda.questions.length === 0) return words.none;
  if (agenda.sharedAt === null && !agenda.mayBeShared) return '';
  return agenda.sharedAt === null ? words.notShared : words.shared(shortDate(agenda.sharedAt, told));
}

function lastTimeBlock(told: Told, brief: Brief): ReadBlock {
  const words = told.t.brief.lastTime;
  const bullets = brief.people.flatMap((person) => person.lastTime).slice(0, maxLastTime);
  const step = brief.people.flatMap((person) => person.nextStep ?? [])[0];
  const mentioned = brief.people.flatMap((person) => person.mentioned).slice(0, maxMentioned);
  return {
    block: 'last-time',
    heading: words.heading,
    lines: [
      ...bullets.map((bullet) => line(bullet.text, bullet.from)),
      ...(step ? [line(words.agreed(step.text), step.from)] : []),
      ...mentioned.map((each) => line(told.t.brief.mentioned(mentionText(each)), each.from)),
    ],
  };
}

/** With several people, a line says whom it is about. */
function toWhom(told: Told, brief: Brief, person: PersonBrief | undefined, text: string): string {
  return person && brief.people.length > 1 ? told.t.brief.suggestion.to(cutWords(person.name, 4), text) : text;
}

function noteOf(told: Told, { own }: Pick<RoleNow, 'own'>): { readonly note: string } {
  return { note: own ? ownText(told, own) : '' };
}

function line(text: string, from: RecordRef): ReadLine {
  return { text: cutWords(text, lineWords), note: '', from };
}

/** What stands around the lines on a screen: pills, links, where each question came from; whose each is, with several. */
const aroundWords = { one: 40, several: 140 } as const;

/** Headings and notes stay as they are. */
function mostPerLine(blocks: readonly ReadBlock[], { people }: Brief): number {
  const fixed = blocks.reduce(
    (sum, block) =>
      sum + wordCount(block.heading) + block.lines.reduce((notes, each) => notes + wordCount(each.note), 0),
    0,
  );
  const counts = blocks.flatMap((block) => block.lines.map((each) => wordCount(each.text)));
  return mostWords(counts, readWords - aroundWords[people.length > 1 ? 'several' : 'one'] - fixed);
}
