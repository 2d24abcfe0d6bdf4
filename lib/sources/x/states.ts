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

export function isOwnProfile(document: Document, column: Element, handle: string): boolean {
  const own = document.querySelector(selectors.ownLink)?.getAttribute('href');
  return (
    own?.toLowerCase() === `/${handle}` ||
    selectors.editProfile.some((selector) => column.querySelector(selector) !== null)
  );
}

/** The browser has put its own translation in the place of the person's words. */
export function isTranslatedPage(part: Element): boolean {
  return (
    part.ownerDocument.documentElement.matches(selectors.translatedPage) || part.querySelector(selectors.font) !== null
  );
}

/** X has put its own translation there: its glyph with the way back to the original, just before the text. */
export function isTranslatedBySite(text: Element): boolean {
  for (let around: Element | null = text, height = 0; around && height < 3; around = around.parentElement, height++) {
    let before = around.previousElementSibling;
    for (let count = 0; before && count < 5; before = before.previousElementSibling, count++) {
      if (before.querySelector('button,[role="button"]') && hasLabelGlyph(before)) return true;
    }
  }
  return false;
}

/** Posts are hidden from the viewer. */
export function isProtected(userName: Element): boolean {
  return userName.querySelector(selectors.locked) !== null;
}

export function isEmpty(column: Element): boolean {
  return selectors.emptyStates.some((selector) => column.querySelector(selector) !== null);
}

/** The Grok button of a post bears the same glyph, inside the button. */
function hasLabelGlyph(element: Element): boolean {
  return [...element.querySelectorAll(selectors.glyph)].some((glyph) => !glyph.closest('button,[role="button"]'));
}
