import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { catalogueOf, type Catalogue, type Language } from '@/lib/i18n/catalogue';
import { languageOf } from '@/lib/i18n/language-of';
import type { HeldReadings, Log, Panel, Tabs } from '@/lib/platform/platform';
import type { ServiceDeps } from '@/lib/services/deps';
import type { Settings } from '@/lib/settings/settings';
import { applyAppearance } from './appearance';

/** What screens need of the settings' store. */
export type SettingsStore = {
  readonly get: () => Promise<Settings>;
  readonly update: (patch: Partial<Settings>) => Promise<unknown>;
  readonly onChange: (listener: (settings: Settings) => void) => () => void;
};

/** Everything that stands around a screen. A service takes it as it is: `saveMeeting(deps, …)`. */
export type Deps = ServiceDeps & {
  readonly settings: SettingsStore;
  readonly held: HeldReadings;
  readonly tabs: Tabs;
  readonly panel: Panel;
  readonly log: Log;
  /** Opens the full page at a route (`routes.ts`); in the full page itself it goes there. */
  readonly openPage: (route: string) => void;
  /** The browser's languages, in order. */
  readonly languages: readonly string[];
};

type Surroundings = {
  readonly deps: Deps;
  readonly settings: Settings;
  readonly language: Language;
  readonly text: Catalogue;
};

const Context = createContext<Surroundings | null>(null);

type ProviderProps = { readonly deps: Deps; readonly settings: Settings; readonly children: ReactNode };

/** `settings` as first read, so that nothing is drawn twice; later changes are followed. */
export function DepsProvider({ deps, settings: first, children }: ProviderProps) {
  const [settings, setSettings] = useState(first);
  useEffect(() => deps.settings.onChange(setSettings), [deps]);
  useEffect(() => applyAppearance(document.documentElement, settings.appearance), [settings.appearance]);
  const language = settings.language ?? languageOf(deps.languages);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(() => ({ deps, settings, language, text: catalogueOf(language) }), [deps, settings, language]);
  return <Context value={value}>{children}</Context>;
}

export function useDeps(): Deps {
  return useSurroundings().deps;
}

/** The settings as they are now; change them with `useDeps().settings.update`. */
export function useSettings(): Settings {
  return useSurroundings().settings;
}

/** Every sentence of the interface, in its language. */
export function useText(): Catalogue {
  return useSurroundings().text;
}

export function useLanguage(): Language {
  return useSurroundings().language;
}

function useSurroundings(): Surroundings {
  const value = use(Context);
  if (!value) throw new Error('This screen stands outside DepsProvider.');
  return value;
}
