import { Section } from '../ui/section';
import { PersonPromises } from './person-promises';

/** Promises of a person in the side panel. */
export function PanelPromises({ personId }: { readonly personId: string }) {
  return (
    <PersonPromises personId={personId}>
      {({ title, end, body }) => (
        <Section title={title} end={end}>
          {body}
        </Section>
      )}
    </PersonPromises>
  );
}
