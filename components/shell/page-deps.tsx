import { createContext, use, type ReactNode } from 'react';

/** A keyboard command as the browser has it; `keys` is empty where the user (or another extension) took them. */
export type CommandKeys = { readonly name: string; readonly keys: string };

/** Rows that should be there and are not, by table; `replaced`: all is gone. Empty and not replaced: the latest is gone. */
export type LostRows = { readonly missing: Readonly<Record<string, number>>; readonly replaced: boolean };

/** What the full page alone needs from around it, beside `Deps`. */
export type PageDeps = {
  readonly commandKeys: () => Promise<readonly CommandKeys[]>;
  /** `null`: everything is there. */
  readonly lostRows: () => Promise<LostRows | null>;
  /** The user knows, and goes on with what is there. */
  readonly goOnWithout: () => Promise<void>;
};

const Context = createContext<PageDeps | null>(null);

export function PageDepsProvider({ deps, children }: { readonly deps: PageDeps; readonly children: ReactNode }) {
  return <Context value={deps}>{children}</Context>;
}

export function usePageDeps(): PageDeps {
  const deps = use(Context);
  if (!deps) throw new Error('This screen stands outside PageDepsProvider.');
  return deps;
}
