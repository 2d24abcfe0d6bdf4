import type { ReactNode } from 'react';

type Props = {
  readonly tone: 'good' | 'change' | 'meeting' | 'note' | 'reading' | 'record';
  readonly under: ReactNode;
  readonly children: ReactNode;
};

/** One thing on the time line, and small under it when it was and what may be done about it. */
export function TimelineItem({ tone, under, children }: Props) {
  return (
    <div className={`tl-item tl-${tone}`}>
      {children}
      {under === null ? null : <p className="source">{under}</p>}
    </div>
  );
}
