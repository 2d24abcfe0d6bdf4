import type { Cancel, Timers } from './timers';

/**
 * leaving: a navigation has begun, its address is known, the page is the old one · moved: the address may have
 * changed · restored: back out of the back-forward cache, with the page as it was.
 */
export type Move =
  { readonly kind: 'leaving'; readonly to: string } | { readonly kind: 'moved' } | { readonly kind: 'restored' };

type Listening = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
export type NavigatingWindow = Listening & { readonly navigation?: Listening };

/** Told of every navigation inside the page; the Navigation API's events come before the address changes. */
export function watchNavigation(page: NavigatingWindow, timers: Timers, onMove: (move: Move) => void): Cancel {
  const moved = () => onMove({ kind: 'moved' });
  const leaving = (event: Event) => {
    const to = (event as Partial<NavigateEvent>).destination?.url;
    if (to !== undefined) onMove({ kind: 'leaving', to });
  };
  const shown = (event: Event) => onMove({ kind: (event as PageTransitionEvent).persisted ? 'restored' : 'moved' });
  const heard: readonly (readonly [Listening | undefined, string, (event: Event) => void])[] = [
    [page.navigation, 'navigate', leaving],
    [page.navigation, 'currententrychange', moved],
    [page.navigation, 'navigatesuccess', moved],
    [page.navigation, 'navigateerror', moved],
    [page, 'popstate', moved],
    [page, 'hashchange', moved],
    [page, 'pageshow', shown],
  ];
  for (const [target, name, listener] of heard) target?.addEventListener(name, listener);
  // A browser without the Navigation API tells nobody of `pushState`: the address is looked at.
  let looking: Cancel | null = null;
  const lookAround = () => {
    moved();
    looking = timers.after(1000, lookAround);
  };
  if (page.navigation === undefined) looking = timers.after(1000, lookAround);
  return () => {
    looking?.();
    for (const [target, name, listener] of heard) target?.removeEventListener(name, listener);
  };
}
