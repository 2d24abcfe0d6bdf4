import type { CatchUpItem } from '@/lib/domain/occasion';
import type { Background } from './background';
import { watchGrowth } from './grow';
import { watchLife } from './life';
import { watchNavigation, type NavigatingWindow } from './navigation';
import { afterIdle, type Cancel, type Timers } from './timers';

/** A site's own page of occasions: `null` where an address is none, or where the page does not show it (yet). */
export type CatchUpPage = {
  readonly isAt: (url: string) => boolean;
  readonly read: (document: Document, href: string) => readonly CatchUpItem[] | null;
};

type CatchUpDeps = {
  readonly page: CatchUpPage;
  readonly document: Document;
  readonly location: Pick<Location, 'href'>;
  readonly window: NavigatingWindow;
  readonly timers: Timers;
  readonly newObserver: (callback: () => void) => Pick<MutationObserver, 'observe' | 'disconnect'>;
  readonly background: Pick<Background, 'pageState' | 'catchUp'>;
  readonly runtimeId: () => string | undefined;
};

/** As long as a line must stand the same before it counts. */
const settleMs = 1000;
const retries = [1000, 4000, 15_000];
const atOnce = 100;

/**
 * Watches for the page of occasions: a line that stood there in two looks is sent once. Nothing is read in any other
 * mode than "read what I open", since that page is nobody's profile to press a button on.
 */
export function watchCatchUp(deps: CatchUpDeps): Cancel {
  const { page, document, location, timers, background } = deps;
  let visit = 0;
  let url: string | null = null;
  let seen = new Map<string, number>();
  let sent = new Set<string>();
  let again: Cancel | null = null;
  const growth = watchGrowth({ timers, newObserver: deps.newObserver, look, changed: () => undefined });
  const life = watchLife({ timers, runtimeId: deps.runtimeId, ended: end });
  const unlisten = watchNavigation(deps.window, timers, arrive);
  arrive();

  function arrive(): void {
    const here = page.isAt(location.href) ? location.href : null;
    if (here === url || !life.alive()) return;
    leave();
    url = here;
    if (here !== null) void begin(here);
  }

  async function begin(here: string): Promise<void> {
    const own = visit;
    const state = await background.pageState({ url: here }).catch(() => null);
    if (own !== visit || state?.reading !== 'open' || !life.alive()) return;
    growth.start(document.body);
    look();
  }

  /** Says how many milliseconds it took. */
  function look(): number {
    const started = timers.now();
    const items =
      (life.alive() && url !== null && page.isAt(location.href) && page.read(document, location.href)) || [];
    const now = new Map(items.map((item) => [keyOf(item), seen.get(keyOf(item)) ?? started]));
    const settled = items.filter((item) => {
      const since = now.get(keyOf(item)) ?? started;
      return started - since >= settleMs && !sent.has(keyOf(item));
    });
    seen = now;
    for (const item of settled) sent.add(keyOf(item));
    for (let at = 0; at < settled.length; at += atOnce) void send(settled.slice(at, at + atOnce), visit, 0);
    again?.();
    again = [...now.keys()].every((key) => sent.has(key)) ? null : afterIdle(timers, settleMs, () => void look());
    return timers.now() - started;
  }

  async function send(items: readonly CatchUpItem[], own: number, tries: number): Promise<void> {
    if (own !== visit || url === null || !life.alive()) return;
    const answer = await background.catchUp({ url, items }).catch(() => null);
    const wait = retries[tries];
    if (answer === null && wait !== undefined) timers.after(wait, () => void send(items, own, tries + 1));
  }

  function leave(): void {
    visit += 1;
    seen = new Map();
    sent = new Set();
    again?.();
    again = null;
    growth.stop();
  }

  function end(): void {
    leave();
    unlisten();
  }

  return () => {
    life.stop();
    end();
  };
}

function keyOf({ kind, id, handle, text }: CatchUpItem): string {
  return JSON.stringify([kind, id, handle, text]);
}
