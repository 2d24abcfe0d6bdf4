import type { Person } from '@/lib/domain/person';
import type { ServiceDeps } from './deps';
import { made } from './stamps';

/** Somebody remembered, of whom no more is known than what they are called; not stored yet. */
export function newPerson(deps: ServiceDeps, name: string, email = ''): Person {
  return {
    ...made(deps),
    name,
    metWhere: '',
    metVia: '',
    pinned: '',
    starred: false,
    language: null,
    email,
    tags: [],
  };
}
