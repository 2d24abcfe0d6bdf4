import type { Brief, BriefMeeting, PersonBrief } from '@/lib/domain/brief.types';
import type { PromiseLine } from '@/lib/domain/brief-records.types';
import type { RecordRef } from '@/lib/domain/record';
import { longDate } from './dates';
import type { Told } from './dates';
import { meetingText, personLine } from './meeting-sentence';
import { ownText } from './own-sentence';
import { promisedThing, promiseToSay, whenDue } from './promise-sentence';
import { roleText } from './role-sentence';
import { sayText } from './say-sentence';
import { cutWords, fitWords, glanceWords, wordCount } from './words';

/** What a line of the glance is about; `promise` is for what I promised and what was offered. */
export type GlancePart = 'name' | 'role' | 'given' | 'when' | 'why' | 'pinned' | 'person' | 'promise' | 'say';
export type GlanceLine = {
  readonly part: GlancePart;
  readonly text: string;
  readonly from: RecordRef;
  /** With several people, to whom a line is said. */
  readonly to?: string;
  /** To be said aloud as it stands: whole, or not there. */
  readonly spoken?: true;
  /** At the line's end, never cut: "9 days late". */
  readonly aside?: string;
  /** What stands there instead where not everything fits. */
  readonly short?: string;
  /** And where that is still too much, before any line is cut. */
  readonly least?: string;
};

const maxPeople = 4;

/** The glance: at most 45 words, whatever the records hold. Ten seconds before a coffee, this is all that is read. */
export function glance(told: Told, brief: Brief): readonly GlanceLine[] {
  const only = brief.people.length === 1 ? brief.people[0] : undefined;
  const lines = only ? [...nameLines(told, brief, only), ...whenLines(told, brief, only)] : tableLines(told, brief);
  const why: GlanceLine[] = brief.why ? [{ part: 'why', text: brief.why.text, from: brief.why.from }] : [];
  const pinned: GlanceLine[] =
    only && only.pinned !== '' && brief.case !== 'five-minutes'
      ? [{ part: 'pinned', text: only.pinned, from: only.from }]
      : [];
  return within(
    [...lines, ...why, ...pinned, ...promiseLines(told, brief), ...sayLine(told, brief)],
    glanceWords - startersWords(told, brief) - (only?.role?.isNew ? wordCount(told.t.brief.isNew) : 0),
  );
}

/** While nobody has said why, a quiet question with two starters stands in its place. */
function startersWords({ t }: Told, { meeting, why }: Brief): number {
  const { none, starters } = t.brief.why;
  return meeting && !why ? wordCount(`${none} ${starters.advice} ${starters.hear}`) : 0;
}

function nameLines(told: Told, brief: Brief, person: PersonBrief): readonly GlanceLine[] {
  const name: GlanceLine = { part: 'name', text: cutWords(person.name, 6), from: person.from };
  // Five minutes before, the role is known: why, one line to say and the questions are what counts.
  if (!person.role || brief.case === 'five-minutes') return [name];
  const { role } = person;
  const given: GlanceLine[] = role.own ? [{ part: 'given', text: ownText(told, role.own), from: role.from }] : [];
  // Above promises there is one line for it: what it was stands below, with what changed.
  const isTight = person.promised.length + person.offered.length > 0;
  const short = roleText(told, { ...role, was: null });
  const text = isTight ? short : roleText(told, role);
  // Where somebody works stands below too, with what changed; what was promised is read here.
  const least = role.title ? { least: roleText(told, { ...role, was: null, company: null }) } : {};
  return [name, { part: 'role', text, from: role.from, ...(text === short ? {} : { short }), ...least }, ...given];
}

function whenLines(told: Told, brief: Brief, person: PersonBrief): readonly GlanceLine[] {
  if (brief.meeting) {
    const from = { kind: 'meeting', id: brief.meeting.id } as const;
    return [{ part: 'when', ...meetingTexts(told, brief.meeting), from }];
  }
  const { who } = told.t.brief;
  return person.lastMet
    ? [{ part: 'when', text: who.lastMet(longDate(person.lastMet.at, told)), from: person.lastMet.from }]
    : [{ part: 'when', text: who.neverMet, from: person.from }];
}

function meetingTexts(told: Told, meeting: BriefMeeting): Pick<GlanceLine, 'text' | 'short'> {
  return { text: meetingText(told, meeting), short: meetingText(told, meeting, false) };
}

/** Several people: the meeting, and one line for each. */
function tableLines(told: Told, brief: Brief): readonly GlanceLine[] {
  const from: RecordRef | undefined = brief.meeting ? { kind: 'meeting', id: brief.meeting.id } : brief.people[0]?.from;
  const when: GlanceLine[] =
    brief.meeting && from ? [{ part: 'when', ...meetingTexts(told, brief.meeting), from }] : [];
  const shown = brief.people.length > maxPeople ? maxPeople - 1 : maxPeople;
  const people = brief.people
    .slice(0, shown)
    .map((person): GlanceLine => ({ part: 'person', text: personLine(told.t, person), from: person.from }));
  const rest = brief.people.length - people.length;
  const more: GlanceLine[] = rest > 0 && from ? [{ part: 'person', text: told.t.brief.who.andMore(rest), from }] : [];
  return [...when, ...people, ...more];
}

/** What I promised and what was offered, the most urgent of each; five minutes before, mine as a sentence to say. */
function promiseLines(told: Told, brief: Brief): readonly GlanceLine[] {
  const only = brief.people.length === 1 ? brief.people[0] : undefined;
  if (!only) return [];
  const close = brief.case === 'five-minutes';
  const lines = [only.promised[0], close ? undefined : only.offered[0]];
  return lines.flatMap((line) => (line ? [promiseLine(told, line, only.firstName, close)] : []));
}

function promiseLine(told: Told, line: PromiseLine, name: string, close: boolean): GlanceLine {
  const { from } = line;
  if (close) return { part: 'promise', text: promiseToSay(told, line), from, spoken: true };
  const text = promisedThing(told, line, name);
  // How late I am is said; how late somebody else is stands further down.
  return { part: 'promise', text, from, ...(line.by === 'mine' && { aside: whenDue(told, line) }) };
}

function sayLine(told: Told, brief: Brief): readonly GlanceLine[] {
  const person = brief.people.find((each) => each.say.length > 0);
  const say = person?.say[0];
  if (!person || !say) return [];
  const to = brief.people.length > 1 ? { to: cutWords(person.name, 4) } : {};
  return [{ part: 'say', text: sayText(told.t, say), from: say.from, spoken: true, ...to }];
}

/** Where to be and when is what one came for: it is told whole. So is why, as long as a sentence is. */
const whyWords = 14;
/** Less of a line says nothing. */
const fewWords = 4;

/**
 * What is to be said aloud is whole or not there, and so are time and place. The rest gives way step by step: first
 * what is only good to know, then the longest lines, and why you meet at the very last.
 */
function within(lines: readonly GlanceLine[], budget: number): readonly GlanceLine[] {
  const steps: readonly ((line: GlanceLine) => GlanceLine)[] = [
    (line) => line,
    (line) => ({ ...line, text: line.short ?? line.text }),
    (line) => (line.part === 'why' ? { ...line, text: cutWords(line.text, whyWords) } : line),
    (line) => ({ ...line, text: line.least ?? line.text }),
  ];
  let told = lines;
  for (const step of steps) {
    if (total(told.map(wordsOf)) <= budget) return told;
    told = told.map(step);
  }
  const firm = (line: GlanceLine) => line.spoken === true || line.part === 'when';
  const room = budget - total(told.map((line) => (firm(line) ? wordsOf(line) : (line.aside ?? ''))));
  const counts = told.map((line) => (firm(line) ? 0 : wordCount(line.text)));
  // Why keeps its words while each of the others keeps a few.
  const why = told.map((line, at) => (line.part === 'why' ? (counts[at] ?? 0) : 0));
  const others = counts.map((count, at) => count - (why[at] ?? 0));
  const spare = room - sum(why);
  const fits =
    sum(others.map((count) => Math.min(count, fewWords))) <= spare
      ? fitWords(others, spare).map((count, at) => count + (why[at] ?? 0))
      : fitWords(counts, room);
  return told
    .map((line, at) => (firm(line) ? line : { ...line, text: cutWords(line.text, fits[at] ?? 0) }))
    .filter((line) => line.text !== '');
}

function wordsOf({ to = '', text, aside = '' }: GlanceLine): string {
  return `${to} ${text} ${aside}`;
}

function total(texts: readonly string[]): number {
  return sum(texts.map(wordCount));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
