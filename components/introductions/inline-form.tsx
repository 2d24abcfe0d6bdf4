import type { ReactNode } from 'react';

type Props = {
  readonly label: string;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

/** A few fields within a card: Ctrl+Enter saves, Escape leaves. */
export function InlineForm({ label, onSave, onLeave, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come up from its fields
    <form
      className="stack-s inline-form"
      aria-label={label}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onSave();
        }
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onLeave();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
    </form>
  );
}
