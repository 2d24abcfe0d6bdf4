import type { ReactNode } from 'react';
import { Guarded } from './error-screen';
import { ToastProvider } from './toast';

type Props = { readonly surface: 'popup' | 'panel'; readonly maxHeight?: number; readonly children: ReactNode };

/** The outside of popup and panel: what was done is said in it, and what breaks in it is said too. */
export function Frame({ surface, maxHeight, children }: Props) {
  return (
    <main className={surface} style={{ maxHeight }}>
      <ToastProvider>
        <Guarded>{children}</Guarded>
      </ToastProvider>
    </main>
  );
}
