import type { Brief } from '@/lib/domain/brief.types';
import { maxPromises } from '@/lib/i18n/sentences/records-blocks';
import { PromiseLine } from '../promises/promise-line';
import { useText } from '../deps';
import { Section } from '../ui/section';

/** Both ways, mine first and the late ones before the others, each with its action. */
export function Promises({ brief }: { readonly brief: Brief }) {
  const text = useText().brief.promises;
  const several = brief.people.length > 1;
  const lines = brief.people.flatMap((person) =>
    [...person.promised, ...person.offered].map((line) => ({ line, person })),
  );
  if (lines.length === 0) return null;
  return (
    <Section title={text.heading}>
      <div className="rows">
        {lines.slice(0, maxPromises).map(({ line, person }) => (
          <PromiseLine
            key={line.promiseId}
            line={line}
            personId={person.personId}
            name={several ? person.name : undefined}
            said
          />
        ))}
      </div>
    </Section>
  );
}
