import { Star } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { impressionOf } from '@/lib/domain/event';
import type { Meeting } from '@/lib/domain/meeting';
import type { Person } from '@/lib/domain/person';
import { noteImpression } from '@/lib/services/events';
import { useDeps } from '../deps';
import { routes } from '../routes';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Theirs } from '../ui/theirs';
import { useAction } from '../ui/use-action';
import { useEventsText } from './events-text';
import { MetDetails } from './met-details';

type Props = { readonly event: Meeting; readonly person: Person };

/** Somebody met there: a star, the name, one line; the rest on demand. */
export function MetLine({ event, person }: Props) {
  const deps = useDeps();
  const t = useEventsText().events.capture;
  const { busy, run } = useAction();
  const [open, setOpen] = useState(false);
  const { starred, line } = impressionOf(event, person.id);
  return (
    <>
      <div className="row">
        <IconButton
          className="star-button"
          label={t.star(person.name)}
          aria-pressed={starred}
          icon={<Star size={16} aria-hidden="true" fill={starred ? 'currentColor' : 'none'} />}
          disabled={busy}
          onClick={() => void run(() => noteImpression(deps, event.id, person.id, { starred: !starred }))}
        />
        <div className="grow">
          <Link className="row-name" href={routes.person(person.id)}>
            <Theirs text={person.name} max={120} />
          </Link>
          {line === '' ? null : (
            <p className="small soft">
              <Theirs text={line} max={300} />
            </p>
          )}
        </div>
        <div className="row-end">
          <Button small aria-expanded={open} aria-label={`${t.details}, ${person.name}`} onClick={() => setOpen(!open)}>
            {t.details}
          </Button>
        </div>
      </div>
      {open ? <MetDetails event={event} person={person} onDone={() => setOpen(false)} /> : null}
    </>
  );
}
