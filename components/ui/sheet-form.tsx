import { useEffect, useRef, type ReactNode } from 'react';
import { formKeys } from './form-keys';

type Props = {
  readonly label: string;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
  /** The buttons; they stay in sight. */
  readonly foot: ReactNode;
};

/** A form that fills the popup or the panel: Ctrl+Enter saves from any of its fields, Escape leaves. */
export function SheetForm({ label, onSave, onLeave, children, foot }: Props) {
  const form = useRef<HTMLFormElement>(null);
  // The button that led here is gone, and with it the focus: Escape must be heard all the same.
  useEffect(() => {
    if (!form.current?.contains(document.activeElement)) form.current?.focus();
  }, []);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come up from its fields
    <form
      ref={form}
      tabIndex={-1}
      className="sheet"
      aria-label={label}
      noValidate
      onKeyDown={formKeys(onSave, onLeave)}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <div className="sheet-body">
        <h2 className="name">{label}</h2>
        {children}
      </div>
      <div className="foot">{foot}</div>
    </form>
  );
}
