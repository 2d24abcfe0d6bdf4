import type { PageState } from '@/lib/messaging/protocol';
import { closeMore, createChip, type AnnotationActions, type Shown } from './chip';
import { createFollow } from './follow';
import { createHost } from './host';
import { nameBox, nameHidden } from './name-box';
import { searchObstacles } from './obstacles';
import { isDark } from './page-theme';
import { boxAt, place, type Box, type Place, type Size } from './placement';

export type { AnnotationActions } from './chip';

export type Annotation = {
  /** Shows the chip beside the name of whom it is about; the name is looked up anew whenever the page has changed. */
  readonly show: (state: PageState & Shown, name: () => Element | null) => void;
  /** For as long as it is not sure whose page this is. */
  readonly hide: () => void;
  /** Leaves no node. */
  readonly remove: () => void;
  readonly pageChanged: () => void;
};

/** The chip near the name: one host element of ours at the end of the document, and nothing else touched. */
export function createAnnotation(document: Document, actions: AnnotationActions): Annotation {
  const window = document.defaultView;
  if (window === null) return { show() {}, hide() {}, remove() {}, pageChanged() {} };
  const host = createHost(document);
  const follow = createFollow({ window, move, settle });
  let shown = '';
  let appearance: PageState['appearance'] = 'system';
  let nameOf: () => Element | null = () => null;
  let name: Element | null = null;
  let at: (Place & { readonly from: Box }) | null = null;
  let active = false;

  function settle(): void {
    if (!active) return;
    name = nameOf();
    const box = name && nameBox(name);
    if (name === null || box === null || nameHidden(name, box, host.element)) return put(null);
    host.attach();
    host.box.style.colorScheme = appearance === 'system' ? (isDark(name) ? 'dark' : 'light') : appearance;
    const chip = size();
    const { clientWidth, clientHeight } = document.documentElement;
    const obstacle = searchObstacles(document, host.element);
    move();
    if (at?.by === 'name' && obstacle(boxAt(at.left, at.top, chip)) === null) return put(at);
    const found = place({ name: box, chip, viewport: { width: clientWidth, height: clientHeight }, obstacle });
    put(found && { ...found, from: box });
  }

  /** Keeps its distance from the name while that moves; out of sight with it. */
  function move(): boolean {
    if (!active || at === null || name === null) return false;
    const box = name.isConnected ? nameBox(name) : null;
    if (box === null || nameHidden(name, box, host.element)) {
      put(null);
      return true;
    }
    const moved = box.left !== at.from.left || box.top !== at.from.top;
    if (!moved || at.by === 'corner') return moved;
    put({ ...at, left: at.left + box.left - at.from.left, top: at.top + box.top - at.from.top, from: box });
    return true;
  }

  function put(next: typeof at): void {
    at = next;
    host.box.hidden = next === null;
    if (next === null) return;
    host.box.style.left = `${next.left}px`;
    host.box.style.top = `${next.top}px`;
  }

  function size(): Size {
    // Measured where it is; hidden it has no size, so it is shown without being seen.
    host.box.style.visibility = host.box.hidden ? 'hidden' : '';
    host.box.hidden = false;
    const { width, height } = host.box.firstElementChild?.getBoundingClientRect() ?? { width: 0, height: 0 };
    host.box.style.visibility = '';
    return { width, height };
  }

  function close(): boolean {
    const more = host.box.querySelector<HTMLElement>('.more');
    return more !== null && closeMore(more);
  }

  const pressedElsewhere = (event: Event) => void (event.target !== host.element && close());
  host.box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !close()) return;
    event.preventDefault();
    host.box.querySelector('button')?.focus();
  });

  function hide(): void {
    if (!active) return;
    active = false;
    follow.stop();
    document.removeEventListener('pointerdown', pressedElsewhere, true);
    close();
    put(null);
  }

  return {
    show(state, findName) {
      nameOf = findName;
      const fresh = JSON.stringify([state.chip, state.language]);
      if (fresh !== shown) host.box.replaceChildren(...createChip(document, state, actions));
      const same = fresh === shown && active && appearance === state.appearance;
      shown = fresh;
      appearance = state.appearance;
      if (same) return;
      if (!active) {
        active = true;
        document.addEventListener('pointerdown', pressedElsewhere, true);
        follow.start();
      }
      settle();
    },
    hide,
    remove() {
      hide();
      host.remove();
      shown = '';
    },
    pageChanged: () => void (active && follow.changed()),
  };
}
