import { selectors } from './selectors';
import { isEmpty, NoReading } from './states';

/** The column without its lists: the largest parts of it that hold no list's item. */
export type Header = { readonly column: Element; readonly parts: readonly Element[] };

/** Found once, so that what is sought in the header is not sought in all the posts below it. */
export function headerOf(column: Element): Header {
  const parts: Element[] = [];
  collect(column, parts);
  return { column, parts };
}

/** Found in the header, not in the lists below it. */
export function inHeader({ parts }: Header, selector: string): readonly Element[] {
  const found: Element[] = [];
  for (const part of parts) {
    if (part.matches(selector)) found.push(part);
    found.push(...part.querySelectorAll(selector));
  }
  return found;
}

export function one({ parts }: Header, selector: string): Element | null {
  for (const part of parts) {
    const found = part.matches(selector) ? part : part.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** A part without which there is no reading. */
export function need(header: Header, part: 'userName' | 'joined'): Element {
  const found = one(header, selectors[part]);
  if (found) return found;
  // Suspended, withheld, not existing, blocked: a notice in the place of the profile.
  throw isEmpty(header.column) ? new NoReading('unavailable') : new NoReading('layout-unknown', part);
}

function collect(around: Element, parts: Element[]): void {
  for (const child of around.children) {
    // What stands beside an item of a list is of the list.
    if (selectors.inList.some((item) => child.matches(item))) return;
    if (selectors.inList.some((item) => child.querySelector(item))) collect(child, parts);
    else parts.push(child);
  }
}
