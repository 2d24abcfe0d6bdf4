import { style } from './style';

export type Host = {
  readonly element: HTMLElement;
  /** All that is shown lies in here. */
  readonly box: HTMLElement;
  /** Puts the host at the end of the document, again if the page has thrown it out. */
  readonly attach: () => void;
  readonly remove: () => void;
};

const between = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'];

/**
 * One element of our own, without a name or an attribute, its root closed. What happens in it stays in it: the
 * site's shortcuts and click handlers are not set off by our buttons.
 */
export function createHost(document: Document): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  addStyle(document, root);
  const box = document.createElement('div');
  box.className = 'box';
  box.hidden = true;
  for (const name of between) box.addEventListener(name, (event) => event.stopPropagation());
  root.append(box);
  return {
    element,
    box,
    attach() {
      if (element.parentNode === null) document.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}

/** A sheet made by script is not subject to the page's own policy; where the browser refuses it, an element is. */
function addStyle(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = style;
    root.append(element);
  }
}
