import { useState } from 'react';
import type { Person } from '@/lib/domain/person';
import { cadences } from '@/lib/domain/reconsider';
import { cadenceText } from '@/lib/i18n/sentences/relation-sentence';
import { Reconsider } from '../lost-touch/reconsider';
import { useCadence } from '../lost-touch/use-cadence';
import { useDeps } from '../deps';
import { Part } from '../shell/part';
import { Chip } from '../ui/chip';
import { LinkButton } from '../ui/link-button';
import { useLive } from '../use-live';
import { useRelationText } from '../use-relation-text';

type Props = { readonly person: Person };

/** How often one wishes to hear of them. Nothing is tracked until something is chosen. */
export function CadencePart({ person }: Props) {
  const text = useRelationText();
  return text ? (
    <Part title={text.cadence.title}>
      <Cadence person={person} />
    </Part>
  ) : null;
}

/** In popup and panel: what was chosen in one line, and the choice on demand. */
export function CadenceLine({ personId }: { readonly personId: string }) {
  const deps = useDeps();
  const text = useRelationText();
  const [open, setOpen] = useState(false);
  const live = useLive(`cadence:${personId}`, async () => (await deps.db.people.get(personId)) ?? null);
  if (!text || live.state !== 'ready' || !live.value) return null;
  const { cadence: t } = text;
  return (
    <>
      <p className="small soft">
        {t.title}: {cadenceText(text, live.value.cadence ?? null).toLocaleLowerCase()} ·{' '}
        <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.hide : t.change}
        </LinkButton>
      </p>
      {open ? <Cadence person={live.value} /> : null}
    </>
  );
}

function Cadence({ person }: Props) {
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
  );
}
