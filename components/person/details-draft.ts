import { maxLine, maxName } from '@/lib/domain/cut-text';
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

export type DetailsProblems = {
  readonly name: boolean;
  readonly email: boolean;
  /** Longer than the field may be, and how long that is. */
  readonly tooLong: Readonly<Partial<Record<Exclude<keyof DetailsDraft, 'language'>, number>>>;
};

const longest = { name: maxName, email: maxName, pinned: maxLine, metWhere: maxLine, metVia: maxLine, tags: maxLine };

export function problemsOf(draft: DetailsDraft): DetailsProblems {
  const email = draft.email.trim();
  const over = Object.entries(longest).filter(
    ([field, max]) => draft[field as keyof typeof longest].trim().length > max,
  );
  return {
    name: draft.name.trim() === '',
    email: email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email),
    tooLong: Object.fromEntries(over),
  };
}

/** Each once, whatever its case. */
function tagsOf(text: string): readonly string[] {
  const tags = text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return tags.filter((tag, at) => tags.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === at);
}
