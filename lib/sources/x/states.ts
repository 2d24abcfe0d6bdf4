import type { NoReadingKind } from '@/lib/domain/reading';
import { selectors } from './selectors';

/** The page shows no profile that may be read, and why; thrown inside the reader alone. */
export class NoReading extends Error {
  readonly kind: NoReadingKind;
  readonly part: string | undefined;
  constructor(kind: NoReadingKind, part?: string) {
    super(part ?? kind);
    this.kind = kind;
    this.part = part;
  }
}

/** The column that holds the profile. */
export function profileColumn(document: Document): Element {
  const column = document.querySelector(selectors.column);
  if (column) return column;
  // While it loads the page has no column either, but no invitation to sign in.
  throw document.querySelector(selectors.signIn)
    ? new NoReading('signed-out')
    : new NoReading('layout-unknown', 'primaryColumn');
}

/** The viewer's own profile, by the navigation. */
export function isOwnAddress(document: Document, handle: string): boolean {
  return document.querySelector(selectors.ownLink)?.getAttribute('href')?.toLowerCase() === `/${handle}`;
}

/** The browser has put its own translation in the place of the person's words. */
export function isTranslatedPage(column: Element): boolean {
  return (
    column.ownerDocument.documentElement.matches(selectors.translatedPage) ||
    // A list that the browser keeps, where a search would begin anew.
    column.getElementsByTagName('font')[0] !== undefined
  );
}

/** X has put its own translation there: its glyph with the way back to the original, just before the text. */
export function isTranslatedBySite(text: Element): boolean {
  const before = text.previousElementSibling;
  if (before && hasButton(before) && [...before.querySelectorAll(selectors.icon)].some(isLabel)) return true;
  const around = text.parentElement?.parentElement?.parentElement ?? text.parentElement;
  for (const glyph of around?.querySelectorAll(selectors.glyph) ?? []) {
    if (!isLabel(glyph)) continue;
    let label: Element = glyph;
    while (label.parentElement && !label.parentElement.contains(text)) label = label.parentElement;
    if (hasButton(label) && label.compareDocumentPosition(text) & 4) return true;
  }
  return false;
}

/** Posts are hidden from the viewer, or an icon that is not known may say so. */
export function mayBeProtected(userName: Element): boolean {
  return [...userName.querySelectorAll(selectors.icon)].some((icon) => !icon.matches(selectors.verified));
}

export function isEmpty(column: Element): boolean {
  return selectors.emptyStates.some((selector) => column.querySelector(selector) !== null);
}

function hasButton(element: Element): boolean {
  return selectors.button.some((selector) => element.matches(selector) || element.querySelector(selector) !== null);
}

/** The Grok button of a post bears the same glyph, inside the button. */
function isLabel(icon: Element): boolean {
  return !selectors.button.some((selector) => icon.closest(selector));
}
