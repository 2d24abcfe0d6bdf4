import type { ReactNode } from 'react';
import type { Tone } from './pill';

type Props = {
  readonly icon?: ReactNode;
  readonly tone?: Tone;
  /** Stands small under the line: where it came from. */
  readonly source?: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
};

export function Row({ icon, tone = 'mute', source, end, children }: Props) {
  return (
    <div className="row">
      {icon ? (
        <span className={`mark tone-${tone}`} aria-hidden="true">
          {icon}
        </span>
      ) : null}
      <div className="grow">
        {children}
        {source ? <div className="source">{source}</div> : null}
      </div>
      {end ? <div className="row-end">{end}</div> : null}
    </div>
  );
}
