import type { NamedPerson } from '@/lib/services/load-introductions';
import { Section } from '../ui/section';
import { PersonIntroductions } from './person-introductions';

/** Introductions of a person in the side panel. */
export function PanelIntroductions({ person }: { readonly person: NamedPerson }) {
  return (
    <PersonIntroductions person={person} inPlace>
      {({ title, end, body }) => (
        <Section title={title} end={end === '' ? null : end}>
          {body}
        </Section>
      )}
    </PersonIntroductions>
  );
}
