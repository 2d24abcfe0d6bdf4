/* oxlint-disable react/no-array-index-key -- words of a text are told apart by their place alone */
import { diffWords } from 'diff';
import type { ReactNode } from 'react';
import { useText } from '../deps';

type Props = { readonly before: string; readonly after: string };

/** Longer texts are cut: two megabytes of words would take seconds to compare. */
const longest = 1_500;

/** What stood there and what stands there now, each whole, with the words that differ marked. */
export function WordDiff({ before, after }: Props) {
  const text = useText().panel;
  const parts = diffWords(before.slice(0, longest), after.slice(0, longest));
  return (
    <div className="two-values">
      <Value label={text.before} none={before === '' ? text.nothing : null}>
        {parts
          .filter((part) => !part.added)
          .map((part, at) => (part.removed ? <del key={at}>{part.value}</del> : part.value))}
      </Value>
      <Value label={text.after} none={after === '' ? text.nothing : null}>
        {parts
          .filter((part) => !part.removed)
          .map((part, at) => (part.added ? <ins key={at}>{part.value}</ins> : part.value))}
      </Value>
    </div>
  );
}

function Value({
  label,
  none,
  children,
}: {
  readonly label: string;
  readonly none: string | null;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <small>{label}</small>
      {none === null ? <bdi>{children}</bdi> : <span className="soft">{none}</span>}
    </div>
  );
}
