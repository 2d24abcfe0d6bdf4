import { createContext, use, useMemo, type ReactNode } from 'react';
import type { DailyPlace } from '@/lib/platform/daily-place';
import type { HealthStore } from '@/lib/platform/health-store';
import type { ImportDeps } from '@/lib/services/import-everything';
import { useDeps } from '../deps';

/** A keyboard command as the browser has it; `keys` is empty where the user (or another extension) took them. */
export type CommandKeys = { readonly name: string; readonly keys: string };

/** What the full page alone needs from around it, beside `Deps`. */
export type PageDeps = {
  readonly commandKeys: () => Promise<readonly CommandKeys[]>;
  /** How reading the sites goes. */
  readonly health: Pick<HealthStore, 'all' | 'onChange'>;
  /** Which database is in use, and what it held last: for restoring, and for noticing that rows are gone. */
  readonly storage: Pick<ImportDeps, 'databases' | 'canary'>;
  /** Where the daily file goes. */
  readonly daily: DailyPlace;
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

export function useImportDeps(): ImportDeps {
  const { db, clock, ids } = useDeps();
  const { storage } = usePageDeps();
  return useMemo(() => ({ db, clock, ids, ...storage }), [db, clock, ids, storage]);
}
