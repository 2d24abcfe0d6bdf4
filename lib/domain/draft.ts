import type { DraftRequest, KnownPeople } from './draft-request';
import { draftFacts } from './draft-facts';
import type { Language } from './language';
import { isAddress } from './mailto';
import type { Draft, DraftLanguage, DraftWords, TemplateKind, TemplateText } from './template';
import { fillIn } from './template-fill';

/** The user's own words, by `templateId`. */
export type OwnWords = ReadonlyMap<string, TemplateText>;

/** The draft in one language; the user's own words come before those of the product. */
export function draftFor(request: DraftRequest, words: DraftWords, own: OwnWords = new Map()): Draft {
  const to = addressesOf(request.people, recipientsOf(request, words));
  if (request.kind === 'second-mail') {
    // The second mail after an event has the words of the first (`practices.md` 55).
    const { subject, body } = request.followUp;
    return { to, subject, body, blank: null };
  }
  const { kind, values } = draftFacts(request, words);
  return { to, ...fillIn(own.get(templateId(kind, words.language)) ?? words.templates[kind], kind, values, words) };
}

/** Ids of those whom it goes to, as far as they are remembered. */
export function recipientsOf(request: DraftRequest, words: DraftWords): readonly string[] {
  return request.kind === 'second-mail' ? [request.followUp.personId] : draftFacts(request, words).to;
}

/** Theirs, if all whom it goes to share one; else that of the interface. */
export function draftLanguage(people: KnownPeople, to: readonly string[], own: Language): Language {
  const languages = new Set(to.map((id) => people.find((person) => person.id === id)?.language ?? own));
  const [first] = languages;
  return languages.size === 1 && first ? first : own;
}

export function templateId(kind: TemplateKind, language: DraftLanguage): string {
  return `${kind}:${language}`;
}

function addressesOf(people: KnownPeople, to: readonly string[]): readonly string[] {
  const emails = to.map((id) => people.find((person) => person.id === id)?.email.trim() ?? '');
  return [...new Set(emails.filter(isAddress))];
}
