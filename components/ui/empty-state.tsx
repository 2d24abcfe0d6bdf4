import type { ReactNode } from 'react';

type Props = { readonly title?: string; readonly text: ReactNode; readonly children?: ReactNode };

/** Says in one sentence what will be here, and offers the next step. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <div className="empty">
      {title ? <h2 className="name">{title}</h2> : null}
      <p>{text}</p>
      {children ? <div className="actions">{children}</div> : null}
    </div>
  );
}
