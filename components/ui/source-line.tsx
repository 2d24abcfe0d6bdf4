import { Fragment, type ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly more?: readonly ReactNode[] };

/** Small under a line: the record it came from (a link that opens it), and what else is to be said of it. */
export function SourceLine({ children, more = [] }: Props) {
  return (
    <span className="source">
      {children}
      {more.map((part, index) => (
        <Fragment key={index}> · {part}</Fragment>
      ))}
    </span>
  );
}
