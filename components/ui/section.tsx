import type { ReactNode } from 'react';

type Props = {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
};

/** One block of a screen: its heading, something small beside it, and at the line's end an action or a source. */
export function Section({ title, aside, end, children }: Props) {
  return (
    <section className="section">
      <div className="heading">
        <h3>{title}</h3>
        {aside}
        {end ? <span className="end">{end}</span> : null}
      </div>
      {children}
    </section>
  );
}
