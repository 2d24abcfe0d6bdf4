import type { ReactNode } from 'react';
import { useText } from '../deps';
import { Button } from '../ui/button';

type Props = {
  readonly label: string;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

/** A few fields within a card: Ctrl+Enter saves, Escape leaves. */
export function InlineForm({ label, busy, onSave, onLeave, children }: Props) {
  const { common } = useText();
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
      <div className="actions">
        <Button type="submit" small look="primary" disabled={busy}>
          {common.save}
        </Button>
        <Button small onClick={onLeave}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
