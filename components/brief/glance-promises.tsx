import { Circle, Clock } from 'lucide-react';
import type { PersonBrief } from '@/lib/domain/brief.types';
import type { GlanceLine } from '@/lib/i18n/sentences/glance';
import { PromiseButton } from '../promises/promise-button';
import { Theirs } from '../ui/theirs';

type Props = { readonly person: PersonBrief; readonly lines: readonly GlanceLine[] };

/** What I promised and what was offered, the thing first: each line is its own action. */
export function GlancePromises({ person, lines }: Props) {
  return lines.map((line) => {
    const promise = [...person.promised, ...person.offered].find(({ from }) => from.id === line.from.id);
    if (!promise) return null;
    // The sentence's first colon parts whose it is from the thing; a line that was cut may have none.
    const colon = line.text.indexOf(': ');
    const at = colon < 0 ? 0 : colon + 2;
    const late = promise.daysLate > 0;
    return (
      <div key={line.text} className="row glance-promise">
        <span className={`mark tone-${late ? 'care' : 'mute'}`} aria-hidden="true">
          {promise.by === 'mine' ? <Clock size={12} /> : <Circle size={9} />}
        </span>
        <div className="grow">
          <PromiseButton line={promise} personId={person.personId}>
            {line.text.slice(0, at)}
            <b>
              <Theirs text={line.text.slice(at)} />
            </b>
          </PromiseButton>
          {line.aside ? <span className={`small ${late ? 'promise-late' : 'soft'}`}>{line.aside}</span> : null}
        </div>
      </div>
    );
  });
}
