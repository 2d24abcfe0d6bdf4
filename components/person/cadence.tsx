import { useState } from 'react';
import type { Person } from '@/lib/domain/person';
import { cadences } from '@/lib/domain/reconsider';
import { cadenceText } from '@/lib/i18n/sentences/relation-sentence';
import { Reconsider } from '../lost-touch/reconsider';
import { useCadence } from '../lost-touch/use-cadence';
import { Part } from '../shell/part';
import { Chip } from '../ui/chip';
import { LinkButton } from '../ui/link-button';
import { useRelationText } from '../use-relation-text';

/** How often one wishes to hear of them. Nothing is tracked until something is chosen. */
export function CadencePart({ person }: { readonly person: Person }) {
  const text = useRelationText();
  const { busy, choose } = useCadence(person);
  const [asked, setAsked] = useState(false);
  if (!text) return null;
  const { cadence: t } = text;
  const own = person.cadence ?? null;
  const offered = [null, ...cadences, 'rest' as const];
  // One that came from a file may be another.
  const all = typeof own === 'number' && !offered.includes(own as 3) ? [own, ...offered] : offered;
  return (
    <Part title={t.title}>
      <div className="stack-s">
        <fieldset className="chips" aria-label={t.title}>
          {all.map((each) => (
            <Chip
              key={each ?? 'none'}
              pressed={each === own}
              disabled={busy}
              onClick={() => (each === own ? undefined : void choose(each))}
            >
              {cadenceText(text, each)}
            </Chip>
          ))}
        </fieldset>
        {own === null ? null : <p className="small soft">{own === 'rest' ? t.restLong : t.hint}</p>}
        {asked ? (
          <Reconsider person={person} onDone={() => setAsked(false)} />
        ) : own === 'rest' ? null : (
          <p className="small">
            <LinkButton onClick={() => setAsked(true)}>{t.noReason}</LinkButton>
          </p>
        )}
      </div>
    </Part>
  );
}
