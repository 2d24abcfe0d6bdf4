import { selectors } from './selectors';
import { isEmpty, NoReading } from './states';

/** Found in the header, not in the lists below it. */
export function inHeader(column: Element, selector: string): readonly Element[] {
  return [...column.querySelectorAll(selector)].filter((element) => !element.closest(selectors.inList));
}

export function one(column: Element, selector: string): Element | null {
  return inHeader(column, selector)[0] ?? null;
}

/** A part without which there is no reading. */
export function need(column: Element, part: 'userName' | 'joined'): Element {
  const found = one(column, selectors[part]);
  if (found) return found;
  // Suspended, withheld, not existing, blocked: a notice in the place of the profile.
  throw isEmpty(column) ? new NoReading('unavailable') : new NoReading('layout-unknown', part);
}
