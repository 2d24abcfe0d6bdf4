import { Part } from '../shell/part';
import { PersonPromises } from './person-promises';

/** Promises on a person's page. */
export function PersonPart({ personId }: { readonly personId: string }) {
  return (
    <PersonPromises personId={personId}>
      {({ title, end, body }) => (
        <Part title={title} end={end}>
          {body}
        </Part>
      )}
    </PersonPromises>
  );
}
