import type { ReactNode } from 'react';
import { useText } from '../deps';

/** The panel where no person gives it a heading: no profile, somebody unknown, the first run. */
export function Nobodys({ children }: { readonly children: ReactNode }) {
  const { common, panel } = useText();
  return (
    <>
      <header className="bar">
        <h1 className="brand">{common.product}</h1>
        <span className="grow" />
        <span>{panel.follows}</span>
      </header>
      {children}
    </>
  );
}
