import type { SayLine, Suggestion } from '@/lib/domain/brief.types';
import type { Change } from '@/lib/domain/change';
import type { Catalogue } from '../catalogue';
import { cutWords, wordCount } from './words';

/** What fits into one short sentence; a longer title or place is left to the plain one. */
const namedWords = 6;
const quotedWords = 7;
const askedWords = 5;

/** One sentence to say aloud, about them. */
export function sayText(t: Catalogue, line: SayLine): string {
  switch (line.kind) {
    case 'congratulate':
      return congratulation(t, line.change);
    case 'work-these-days':
      return t.brief.say.workTheseDays;
    case 'how-are-things':
      return t.brief.say.howAreThings;
    case 'place-now':
      return t.brief.say.placeNow(cutWords(line.place.split(',')[0] ?? line.place, namedWords));
    case 'post':
      return t.brief.say.post(beginning(line.text));
  }
}

/** A suggested question in words: what is accepted as it stands. */
export function suggestionText(t: Catalogue, suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'my-promise':
      return t.brief.suggestion.myPromise(cutWords(suggestion.about, 8));
    case 'introduction':
      return t.brief.suggestion.introduction(cutWords(suggestion.about, 4));
    case 'new-role':
      return t.brief.suggestion.newRole;
    case 'role-unclear':
    case 'headline':
      return t.brief.suggestion.workingOn;
    case 'open-question':
      return cutWords(suggestion.about, 40);
    case 'last-next-step':
      return t.brief.suggestion.nextStep(cutWords(suggestion.about, 20).replace(/[.?!]+$/, ''));
    case 'post':
      return t.brief.suggestion.post(beginning(suggestion.about, askedWords));
  }
}

function congratulation(t: Catalogue, change: Change): string {
  const title = fitting(change.after?.title);
  const company = fitting(change.after?.company);
  if (change.kind === 'certification') return t.brief.say.certificate;
  if (change.kind === 'new-job') return company === null ? t.brief.say.newJobPlain : t.brief.say.newJob(company);
  if (title === null) return t.brief.say.newRolePlain;
  return change.kind === 'promotion' ? t.brief.say.newRole(title) : t.brief.say.further(title);
}

function fitting(text: string | undefined): string | null {
  const words = wordCount(text ?? '');
  const cut = cutWords(text ?? '', namedWords);
  return words === 0 || words > namedWords || cut.endsWith('…') ? null : cut;
}

function beginning(text: string, max = quotedWords): string {
  return cutWords(text, max).replace(/[.,;:!?]+$/, '');
}
