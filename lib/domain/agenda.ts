import type { BriefChange, BriefPersonInput, Suggestion } from './brief.types';
import type { Now } from './clock';
import { introductionState } from './introduction';
import { maxQuestions } from './meeting';
import type { Meeting, Question, QuestionOrigin } from './meeting';
import { heldWith } from './meeting-rules';
import { ms } from './moments';
import { noteQuestions } from './note-questions';
import { byUrgency, isOpen } from './promise';
import { isNewRole, isOld, unreadTopCardChange } from './role-now';
import { sameText } from './same-text';
import { mayBeShared } from './share';
import { isGoodNews, maySpeakOfPost } from './since';

/** At most three questions: what the user has accepted or written, and what the records suggest for the rest. */

/**
 * Suggestions, best first: what I promised, what changed, open questions of last time and of the notes, the step agreed, a post of
 * late, an introduction that was made (`practices.md` 6). As many as there is room for, none that is on the agenda or was waved away. With several people each gets their
 * first before anybody a second.
 */
export function suggestQuestions(
  people: readonly BriefPersonInput[],
  agenda: readonly Question[],
  dismissed: readonly string[],
  now: Now,
): readonly Suggestion[] {
  const room = Math.max(0, maxQuestions - agenda.length);
  const taken = new Set([
    ...dismissed,
    ...agenda.flatMap((question) => (question.from ? [originId(question.from)] : [])),
  ]);
  const isThere = (each: Suggestion): boolean =>
    taken.has(each.id) || agenda.some((question) => sameText(question.text, each.about));
  const perPerson = people.map((input) => suggestionsFor(input, people.length, now).filter((each) => !isThere(each)));
  const longest = Math.max(0, ...perPerson.map((list) => list.length));
  const inTurns = Array.from({ length: longest }, (_, turn) => perPerson.flatMap((list) => list[turn] ?? [])).flat();
  return eachOnce(inTurns).slice(0, room);
}

/** Puts a suggestion, in the words the user agreed to, on the agenda; a full agenda stays as it is. */
export function acceptSuggestion(
  agenda: readonly Question[],
  suggestion: Suggestion,
  text: string,
  id: string,
): readonly Question[] {
  const there = agenda.some((question) => question.from !== null && originId(question.from) === suggestion.id);
  return there ? agenda : withQuestion(agenda, { id, text: text.trim(), from: suggestion.from, done: false });
}

export function writeQuestion(agenda: readonly Question[], text: string, id: string): readonly Question[] {
  return withQuestion(agenda, { id, text: text.trim(), from: null, done: false });
}

export function editQuestion(agenda: readonly Question[], id: string, text: string): readonly Question[] {
  const words = text.trim();
  return agenda.map((question) => (question.id === id && words !== '' ? { ...question, text: words } : question));
}

export function tickQuestion(agenda: readonly Question[], id: string, done: boolean): readonly Question[] {
  return agenda.map((question) => (question.id === id ? { ...question, done } : question));
}

export function removeQuestion(agenda: readonly Question[], id: string): readonly Question[] {
  return agenda.filter((question) => question.id !== id);
}

/**
 * The way back: the question is again where it was. In an agenda that is full by now a suggestion accepted since gives
 * way, which is suggested again; what the user wrote since stays.
 */
export function putBackQuestion(
  agenda: readonly Question[],
  before: readonly Question[],
  id: string,
): readonly Question[] {
  const at = before.findIndex((question) => question.id === id);
  const question = before[at];
  if (!question || agenda.some((each) => each.id === id)) return agenda;
  const since = agenda.findLast((each) => each.from !== null && !before.some((known) => known.id === each.id));
  const room = agenda.length >= maxQuestions && since ? removeQuestion(agenda, since.id) : agenda;
  return room.length >= maxQuestions ? agenda : room.toSpliced(at, 0, question);
}

/** Moves a question to a place in the order, counted from 0; a place outside is the nearest end. */
export function moveQuestion(agenda: readonly Question[], id: string, to: number): readonly Question[] {
  const moved = agenda.find((question) => question.id === id);
  if (!moved) return agenda;
  return removeQuestion(agenda, id).toSpliced(Math.max(0, to), 0, moved);
}

/** Waves a suggestion away for this meeting; what was waved away before stays so. */
export function dismissSuggestion(dismissed: readonly string[], suggestionId: string): readonly string[] {
  return dismissed.includes(suggestionId) ? dismissed : [...dismissed, suggestionId];
}

/** The suggestion that an origin stands for. */
function originId(from: QuestionOrigin): string {
  return from.kind === 'note' && from.line !== undefined ? `note:${from.id}:${from.line}` : `${from.kind}:${from.id}`;
}

function withQuestion(agenda: readonly Question[], question: Question): readonly Question[] {
  return question.text === '' || agenda.length >= maxQuestions ? agenda : [...agenda, question];
}

/** With several people, what I promised one of them and whom I brought them is nobody else's business. */
function suggestionsFor(input: BriefPersonInput, people: number, now: Now): readonly Suggestion[] {
  const last = heldWith(input.person.id, input.meetings, now).at(-1) ?? null;
  const alone = people === 1;
  return [
    ...(alone ? fromPromises(input, now) : []),
    ...fromChanges(input, now),
    ...fromLastTime(input, last),
    ...fromPosts(input, last, now),
    ...(alone ? fromIntroductions(input) : []),
  ];
}

/** One question about work at most, and none beside a role that ended: that is asked in person, if at all. */
function fromChanges(input: BriefPersonInput, now: Now): readonly Suggestion[] {
  const fresh = input.identities.filter((identity) => !isOld(identity.lastReadAt, now));
  const changes = fresh.flatMap((identity) => identity.changes).filter((change) => change.low !== true);
  if (changes.some((change) => change.kind === 'left' || change.kind === 'open-to-work')) return [];
  const unread = fresh.flatMap((identity) => unreadTopCardChange(identity) ?? [])[0];
  if (unread) return [suggestChange(input, unread, 'role-unclear')];
  const begun = changes.find((change) => isNewRole(change) && isGoodNews(change));
  if (begun) return [suggestChange(input, begun, 'new-role')];
  const unclear = changes.find((change) => isNewRole(change) || change.kind === 'company-unclear');
  if (unclear) return [suggestChange(input, unclear, 'role-unclear')];
  const headline = changes.find((change) => change.kind === 'headline');
  return headline ? [suggestChange(input, headline, 'headline')] : [];
}

/** The one that is most urgent: the others stand in the brief. */
function fromPromises(input: BriefPersonInput, now: Now): readonly Suggestion[] {
  const mine = (input.records?.promises ?? []).filter((promise) => promise.by === 'mine' && isOpen(promise));
  const first = mine.toSorted(byUrgency(now))[0];
  if (!first) return [];
  const from = { kind: 'promise', id: first.id } as const;
  return [{ id: originId(from), personId: input.person.id, kind: 'my-promise', about: first.text, from }];
}

/** One that was made and of which it is not known how it went. */
function fromIntroductions(input: BriefPersonInput): readonly Suggestion[] {
  const personId = input.person.id;
  const made = (input.records?.introductions ?? []).filter((each) => {
    const { stage } = introductionState(each);
    return each.deletedAt === null && each.direction === 'given' && (stage === 'made' || stage === 'checked');
  });
  return made.slice(0, 1).flatMap(({ id, a, b }) => {
    const other = a.personId === personId ? b : a;
    const from = { kind: 'introduction', id } as const;
    return [{ id: originId(from), personId, kind: 'introduction' as const, about: other.name, from }];
  });
}

function fromLastTime(input: BriefPersonInput, last: Meeting | null): readonly Suggestion[] {
  const asked = noteQuestions(input, last);
  if (!last) return asked;
  const personId = input.person.id;
  const open = last.agenda
    // A promise comes up again by itself while it is open, and stays what is not shared.
    .filter((question) => !question.done && mayBeShared(question))
    .map((question): Suggestion => {
      const from = { kind: 'question', id: question.id, meetingId: last.id } as const;
      return { id: originId(from), personId, kind: 'open-question', about: question.text, from };
    });
  const from = { kind: 'meeting', id: last.id } as const;
  return last.nextStep.trim() === ''
    ? [...open, ...asked]
    : [...open, ...asked, { id: originId(from), personId, kind: 'last-next-step', about: last.nextStep.trim(), from }];
}

function fromPosts(input: BriefPersonInput, last: Meeting | null, now: Now): readonly Suggestion[] {
  const latest = input.identities
    .flatMap((identity) => identity.posts)
    .filter((post) => maySpeakOfPost(post, now) && (last === null || ms(post.at) > ms(last.start)))
    .toSorted((a, b) => ms(b.at) - ms(a.at))[0];
  if (!latest) return [];
  const from = { kind: 'post', id: latest.id, url: latest.url } as const;
  return [{ id: originId(from), personId: input.person.id, kind: 'post', about: latest.text, from }];
}

function suggestChange(
  input: BriefPersonInput,
  change: BriefChange,
  kind: Extract<Suggestion['kind'], 'new-role' | 'role-unclear' | 'headline'>,
): Suggestion {
  const from = { kind: 'change', id: change.id } as const;
  return { id: originId(from), personId: input.person.id, kind, about: '', from };
}

/** A note on a meeting of several people stands with each of them: its question is asked once. */
function eachOnce(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const same = (a: Suggestion, b: Suggestion) => a.id === b.id || sameText(a.about, b.about);
  return suggestions.filter((each, index) => suggestions.findIndex((other) => same(other, each)) === index);
}
