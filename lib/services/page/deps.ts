import type { FullStorage } from '@/lib/platform/full-storage';
import type { HealthStore } from '@/lib/platform/health-store';
import type {
  Badge,
  Clock,
  HeldReadings,
  Log,
  Marks,
  Panel,
  Presses,
  Tabs,
  TabTroubles,
} from '@/lib/platform/platform';
import type { Language } from '@/lib/domain/language';
import type { Settings } from '@/lib/settings/settings';
import type { ProfileAddress } from '@/lib/sources/source';
import type { ServiceDeps } from '@/lib/services/deps';

/** What the background needs to answer pages. The database is asked for each time: a worker keeps nothing. */
export type PageDeps = {
  readonly services: () => Promise<ServiceDeps>;
  readonly settings: { readonly get: () => Promise<Settings> };
  readonly held: HeldReadings;
  readonly pressed: Presses;
  readonly troubles: TabTroubles;
  readonly marks: Marks;
  readonly health: Pick<HealthStore, 'put'>;
  readonly full: Pick<FullStorage, 'isFull' | 'hasRoom'>;
  readonly clock: Clock;
  readonly tabs: Pick<Tabs, 'readNow' | 'refreshPages'>;
  readonly panel: Pick<Panel, 'open'>;
  readonly badge: Badge;
  readonly hidden: { readonly get: () => Promise<boolean> };
  /** The browser's language, where the user chose none. */
  readonly language: () => Language;
  readonly log: Log;
};

/** A tab that shows a profile. */
export type ProfileTab = { readonly tabId: number; readonly url: string; readonly profile: TabProfile };
export type TabProfile = Pick<ProfileAddress, 'source' | 'handle' | 'url'>;
