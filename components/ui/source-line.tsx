import { Fragment, type ReactNode } from 'react';
import { LinkButton } from './link-button';

type Props = {
  readonly label: string;
  /** Opens the record; without it the source is named only. */
  readonly onOpen?: (() => void) | undefined;
  readonly more?: readonly ReactNode[];
};

/** Names the record that a line came from, and opens it. */
export function SourceLine({ label, onOpen, more = [] }: Props) {
  return (
    <span className="source">
      {onOpen ? <LinkButton onClick={onOpen}>{label}</LinkButton> : label}
      {more.map((part, index) => (
        <Fragment key={index}> · {part}</Fragment>
      ))}
    </span>
  );
}
