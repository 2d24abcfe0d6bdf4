import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Catalogue, Language } from '@/lib/i18n/catalogue';
import { languageOf } from '@/lib/i18n/language-of';
import { loadCatalogue } from '@/lib/i18n/load-catalogue';
import type { FullStorage } from '@/lib/platform/full-storage';
import type { HeldReadings, Log, Marks, Panel, Samples, Tabs, TabTroubles } from '@/lib/platform/platform';
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
  readonly troubles: TabTroubles;
  readonly marks: Marks;
  readonly samples: Samples;
  readonly full: Pick<FullStorage, 'state' | 'told' | 'onChange'>;
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

type ProviderProps = {
  readonly deps: Deps;
  readonly settings: Settings;
  /** In the language that these settings ask for. */
  readonly text: Catalogue;
  readonly children: ReactNode;
};

/** Settings and words as first read, so that nothing is drawn twice; later changes are followed. */
export function DepsProvider({ deps, settings: first, text, children }: ProviderProps) {
  const [settings, setSettings] = useState(first);
  useEffect(() => deps.settings.onChange(setSettings), [deps]);
  useEffect(() => applyAppearance(document.documentElement, settings.appearance), [settings.appearance]);
  const wanted = settings.language ?? languageOf(deps.languages);
  const { language, text: words } = useWords(wanted, text);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(() => ({ deps, settings, language, text: words }), [deps, settings, language, words]);
  return <Context value={value}>{children}</Context>;
}

/** Another language is shown as soon as its words are there; until then the former one. */
function useWords(wanted: Language, first: Catalogue): { readonly language: Language; readonly text: Catalogue } {
  const [words, setWords] = useState({ language: wanted, text: first });
  useEffect(() => {
    if (words.language === wanted) return;
    let current = true;
    void loadCatalogue(wanted).then((text) => {
      if (current) setWords({ language: wanted, text });
    });
    return () => {
      current = false;
    };
  }, [wanted, words.language]);
  return words;
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
