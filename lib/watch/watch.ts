import type { Annotation, AnnotationActions } from '@/lib/annotation/annotation';
import type { Reading } from '@/lib/domain/reading';
import type { PageState, PanelView, ToPage } from '@/lib/messaging/protocol';
import type { PageSource, ProfileAddress } from '@/lib/sources/source';
import { createAsking } from './ask-state';
import type { Background } from './background';
import { sameAddress, sameIdentity, withHandle } from './belongs';
import { createDelivery } from './deliver';
import { adds, grown, watchGrowth } from './grow';
import { watchLife } from './life';
import { watchNavigation, type Move, type NavigatingWindow } from './navigation';
import { createPasses } from './passes';
import { mayAnnotate, mayRead } from './permission';
import { countable, settle, type Look, type Settling } from './settle';
import type { Cancel, Timers } from './timers';
import { createTroubleTeller } from './trouble';

export type WatchDeps = {
  readonly source: PageSource;
  readonly document: Document;
  readonly location: Pick<Location, 'href'>;
  readonly window: NavigatingWindow;
  readonly timers: Timers;
  readonly newKey: () => string;
  readonly newObserver: (callback: () => void) => Pick<MutationObserver, 'observe' | 'disconnect'>;
  readonly background: Omit<Background, 'catchUp'>;
  readonly runtimeId: () => string | undefined;
  readonly onPageMessage: (handle: (name: keyof ToPage) => boolean) => Cancel;
  readonly annotate: (actions: AnnotationActions) => Annotation;
};

/** Watches one page for as long as the extension lives: what it shows, whether it may be read, what is sent. */
export function watch(deps: WatchDeps): Cancel {
  const { source, document, location, timers, background } = deps;
  let visit = 0;
  let address: ProfileAddress | null = null;
  let state: PageState | null = null;
  let settling: Settling = null;
  /** All that was sent of the profile on show, its last look, and the last looks of those before it. */
  let sent: Reading | null = null;
  let last: Reading | null = null;
  let formers: readonly Reading[] = [];
  let pressed = false;
  let restored = false;
  let observing = false;
  let lookedAt = -1;

  const life = watchLife({ timers, runtimeId: deps.runtimeId, ended: end });
  const passes = createPasses(timers, () => void look(), isSeen);
  const annotation = deps.annotate({ remember, open });
  const growth = watchGrowth({ timers, newObserver: deps.newObserver, look, changed: annotation.pageChanged });
  const asking = createAsking(timers, background.pageState, apply);
  const delivery = createDelivery({
    timers,
    newKey: deps.newKey,
    send: background.recordReading,
    alive: life.alive,
    // What the chip says may have changed: there is news, or the name of whom it would remember.
    delivered: (_, stored) => void (stored !== 'unchanged' && mayAnnotate(state) && ask()),
  });
  const trouble = createTroubleTeller(background.pageTrouble);
  const unlisten = [watchNavigation(deps.window, timers, onMove), deps.onPageMessage(onMessage)];
  arrive(here());

  function onMove(move: Move): void {
    if (!life.alive()) return;
    if (move.kind === 'leaving') {
      if (!sameAddress(source.address(move.to), address)) startAnew();
    } else if (move.kind === 'restored') {
      restored = sent !== null;
      startAnew();
      ask();
    } else if (!sameAddress(here(), address)) arrive(here());
  }

  /** What was seen so far may be of another page than what comes: nothing of it pairs with a later look. */
  function startAnew(): void {
    visit += 1;
    settling = null;
    annotation.hide();
    passes.restart();
  }

  function arrive(next: ProfileAddress | null): void {
    if (next?.handle !== address?.handle) {
      if (last !== null) formers = [last, ...formers].slice(0, 3);
      last = null;
      sent = null;
      state = null;
      pressed = false;
      restored = false;
    }
    address = next;
    startAnew();
    if (next !== null) return ask();
    asking.stop();
    passes.stop();
    annotation.remove();
    observe(false);
  }

  function ask(): void {
    if (address !== null) asking.ask(address.url);
  }

  function apply(next: PageState): void {
    if (!life.alive()) return;
    const isNews = JSON.stringify(next) !== JSON.stringify(state);
    state = next;
    if (!mayAnnotate(state)) annotation.remove();
    observe(mayRead(state, pressed) || mayAnnotate(state));
    if (observing && (isNews || !isSeen())) look();
  }

  /** Says how many milliseconds it took. */
  function look(): number {
    const started = timers.now();
    if (!life.alive()) return 0;
    const before = here();
    if (!sameAddress(before, address)) arrive(before);
    else if (before !== null && observing) lookAt(before, started);
    return timers.now() - started;
  }

  function isSeen(): boolean {
    return lookedAt === visit && growth.isQuiet() && sameAddress(here(), address);
  }

  /** In mode `press` the page is looked at only to see whose it is, for the annotation: nothing of it is kept. */
  function lookAt(before: ProfileAddress, at: number): void {
    lookedAt = visit;
    growth.notice();
    const page = source.read({ document, location, at: timers.instant() });
    const result = withHandle(page, before, [last?.identity, state?.knownAs]);
    const seen: Look = { at, visit, before, after: here(), result };
    const counts = countable(seen);
    if (counts === null) annotation.hide();
    else if (mayAnnotate(state)) annotation.show(state, () => source.nameElement(document));
    if (mayRead(state, pressed)) consider(seen, counts);
  }

  function consider(seen: Look, counts: Reading | null): void {
    if (restored && counts !== null && sent !== null && sameIdentity(sent, counts)) {
      restored = false;
      delivery.again();
    }
    last = counts ?? last;
    const tellAt = trouble.consider(seen, counts !== null);
    const step = settle(settling, seen, { settleMs: source.settleMs, formers });
    settling = step.settling;
    const againAt = step.againAt ?? tellAt;
    if (againAt !== null) passes.at(againAt);
    if (step.settled === null || !adds(sent, step.settled)) return;
    sent = grown(sent, step.settled);
    delivery.deliver(step.settled);
  }

  function observe(wanted: boolean): void {
    if (wanted === observing) return;
    observing = wanted;
    if (wanted) growth.start(document.body);
    else growth.stop();
  }

  function onMessage(name: keyof ToPage): boolean {
    if (!life.alive() || address === null) return false;
    if (name === 'readNow') return press();
    ask();
    return true;
  }

  function press(): boolean {
    if (state?.reading === 'off') return false;
    pressed = true;
    sent = null;
    startAnew();
    ask();
    return true;
  }

  async function remember(): Promise<boolean> {
    if (!life.alive() || address === null) return false;
    const answer = background.remember({ url: address.url }).catch(() => null);
    // Asked in the same turn: opening the panel needs the click that is still going on.
    open('remember');
    const ok = (await answer)?.ok === true;
    if (ok && state?.reading === 'press' && !pressed) press();
    else ask();
    return ok;
  }

  function open(view: PanelView): void {
    if (life.alive()) background.openPanel({ view }).catch(() => null);
  }

  function here(): ProfileAddress | null {
    return source.address(location.href);
  }

  function end(): void {
    for (const each of [passes, growth, delivery, asking]) each.stop();
    annotation.remove();
    for (const cancel of unlisten) cancel();
  }

  return () => {
    life.stop();
    end();
  };
}
