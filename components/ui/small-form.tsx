import type { ReactNode } from 'react';
import { useText } from '../deps';
import { Button } from './button';
import { formKeys } from './form-keys';

type Props = {
  /** Of several fields; one field has a label of its own. */
  readonly label?: string;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  /** What was typed and kept, which Cancel throws away; Escape alone leaves it there. */
  readonly drop?: () => Promise<void>;
  /** Another word than "Save". */
  readonly save?: string;
  /** One field, with the buttons beside it. */
  readonly inLine?: boolean;
  readonly children: ReactNode;
};

/** A few fields within a card, with Save and Cancel under them: Ctrl+Enter saves, Escape leaves. */
export function SmallForm({ label, busy, onSave, onLeave, drop, save, inLine = false, children }: Props) {
  const { common } = useText();
  const onKey = formKeys(onSave, onLeave);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come up from its fields
    <form
      className={inLine ? 'one-field' : 'stack-s'}
      aria-label={label}
      noValidate
      onKeyDown={(event) => {
        onKey(event);
        // What stands around it has an Escape of its own.
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div className="actions">
        <Button type="submit" small disabled={busy}>
          {save ?? common.save}
        </Button>
        <Button
          small
          look="quiet"
          onClick={() => {
            void drop?.();
            onLeave();
          }}
        >
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
