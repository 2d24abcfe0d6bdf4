import { Fragment, type ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly more?: readonly ReactNode[] };

const nothing: readonly ReactNode[] = [];

/** Small under a line: the record it came from (a link that opens it), and what else is to be said of it. */
export function SourceLine({ children, more = nothing }: Props) {
  return (
    <span className="source">
      {children}
      {more.map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of one line never move
        <Fragment key={index}> · {part}</Fragment>
      ))}
    </span>
  );
}
