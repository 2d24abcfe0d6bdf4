import type { ReactNode } from 'react';

type Props = {
  readonly title: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
};

/** One part of a screen of the full page, under its own second-level heading. */
export function Part({ title, end, children, id }: Props) {
  return (
    <section className="part" id={id}>
      <div className="heading">
        <h2>{title}</h2>
        {end ? <span className="end">{end}</span> : null}
      </div>
      {children}
    </section>
  );
}
