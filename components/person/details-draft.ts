import type { Person } from '@/lib/domain/person';
import type { PersonPatch } from '@/lib/services/edit-person';

/** A person's details as they stand in the form. */
export type DetailsDraft = {
  readonly name: string;
  readonly pinned: string;
  readonly metWhere: string;
  readonly metVia: string;
  readonly email: string;
  readonly tags: string;
  readonly language: '' | 'en' | 'sv';
};

export function draftOf(person: Person): DetailsDraft {
  const { name, pinned, metWhere, metVia, email } = person;
  return { name, pinned, metWhere, metVia, email, tags: person.tags.join(', '), language: person.language ?? '' };
}

export function patchOf(draft: DetailsDraft): PersonPatch {
  return {
    name: draft.name.trim(),
    pinned: draft.pinned.trim(),
    metWhere: draft.metWhere.trim(),
    metVia: draft.metVia.trim(),
    email: draft.email.trim(),
    tags: tagsOf(draft.tags),
    language: draft.language === '' ? null : draft.language,
  };
}

export function problemsOf(draft: DetailsDraft): { readonly name: boolean; readonly email: boolean } {
  const email = draft.email.trim();
  return { name: draft.name.trim() === '', email: email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email) };
}

/** Each once, whatever its case. */
function tagsOf(text: string): readonly string[] {
  const tags = text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return tags.filter((tag, at) => tags.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === at);
}
