import type { DraftRequest, KnownPeople } from './draft-request';
import { draftFacts } from './draft-facts';
import type { FollowUp } from './follow-up';
import type { Language } from './language';
import { isAddress } from './mailto';
import type { Draft, DraftWords, TemplateText } from './template';
import { fillIn } from './template-fill';

/** The draft in one language; `own` are the user's words for this kind, instead of those that come with the product. */
export function draftFor(request: DraftRequest, words: DraftWords, own?: TemplateText): Draft {
  const { kind, to, values } = draftFacts(request, words);
  return { to: addressesOf(request.people, to), ...fillIn(own ?? words.templates[kind], kind, values, words) };
}

/** The second mail after an event: the words of the first, byte for byte (`practices.md` 55). */
export function secondMail({ personId, subject, body }: FollowUp, people: KnownPeople): Draft {
  return { to: addressesOf(people, [personId]), subject, body, blank: null };
}

/** Theirs, if all whom it goes to share one; else that of the interface. */
export function draftLanguage(people: KnownPeople, to: readonly string[], own: Language): Language {
  const languages = new Set(to.map((id) => people.find((person) => person.id === id)?.language ?? own));
  const [first] = languages;
  return languages.size === 1 && first ? first : own;
}

function addressesOf(people: KnownPeople, to: readonly string[]): readonly string[] {
  const emails = to.map((id) => people.find((person) => person.id === id)?.email.trim() ?? '');
  return [...new Set(emails.filter(isAddress))];
}
