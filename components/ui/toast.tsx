import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { useText } from '../deps';
import { Button } from './button';

/** Words are a function where saying it changes the language. */
type Message = {
  readonly text: string | ((words: Catalogue) => string);
  readonly undo?: (() => Promise<unknown> | void) | undefined;
};
type Shown = Message & { readonly key: number };

const Context = createContext<((message: Message) => void) | null>(null);

/** Says what was done, with Undo where it can be undone: then no question is asked beforehand. */
export function useToast(): (message: Message) => void {
  const show = use(Context);
  if (!show) throw new Error('This screen stands outside ToastProvider.');
  return show;
}

const shownMs = 8_000;

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useCallback((message: Message) => setShown((last) => ({ ...message, key: (last?.key ?? 0) + 1 })), []);
  const hide = useMemo(() => () => setShown(null), []);
  return (
    <Context value={show}>
      {children}
      <output className="toasts" aria-live="polite">
        {shown ? <Toast key={shown.key} message={shown} onGone={hide} /> : null}
      </output>
    </Context>
  );
}

/** Waits while the pointer or the focus is on it, so that Undo is never snatched away. */
function Toast({ message, onGone }: { readonly message: Message; readonly onGone: () => void }) {
  const text = useText();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, shownMs);
    return () => clearTimeout(timer);
  }, [held, onGone]);
  const undo = message.undo;
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{typeof message.text === 'string' ? message.text : message.text(text)}</span>
      {undo ? (
        <Button
          small
          onClick={() => {
            onGone();
            void undo();
          }}
        >
          {text.common.undo}
        </Button>
      ) : null}
    </div>
  );
}
