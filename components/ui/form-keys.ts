import type { KeyboardEvent } from 'react';

/** Ctrl+Enter saves from any field of a form, Escape leaves. */
export function formKeys(save: () => void, leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
  };
}
