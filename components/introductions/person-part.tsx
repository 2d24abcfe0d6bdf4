import type { NamedPerson } from '@/lib/services/load-introductions';
import { Part } from '../shell/part';
import { PersonIntroductions } from './person-introductions';

/** Introductions on a person's page. */
export function PersonPart({ person }: { readonly person: NamedPerson }) {
  return (
    <PersonIntroductions person={person}>
      {({ title, end, body }) => (
        <Part title={title} end={end === '' ? null : end}>
          {body}
        </Part>
      )}
    </PersonIntroductions>
  );
}
