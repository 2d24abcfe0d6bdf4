import { selectors } from './selectors';
import { isEmpty, NoReading } from './states';

/** The column without its lists: the largest parts of it that hold no list's item, and what is around both. */
export type Header = { readonly column: Element; readonly parts: readonly Part[] };

type Part = { readonly element: Element; readonly whole: boolean };

/** Found once, so that what is sought in the header is not sought in all the posts below it. */
export function headerOf(column: Element): Header {
  return { column, parts: partsOf(column) };
}

/** Found in the header, not in the lists below it. */
export function inHeader({ parts }: Header, selector: string): readonly Element[] {
  return parts.flatMap(({ element, whole }) => [
    ...(element.matches(selector) ? [element] : []),
    ...(whole ? element.querySelectorAll(selector) : []),
  ]);
}

export function one(header: Header, selector: string): Element | null {
  return inHeader(header, selector)[0] ?? null;
}

/** A part without which there is no reading. */
export function need(header: Header, part: 'userName' | 'joined'): Element {
  const found = one(header, selectors[part]);
  if (found) return found;
  // Suspended, withheld, not existing, blocked: a notice in the place of the profile.
  throw isEmpty(header.column) ? new NoReading('unavailable') : new NoReading('layout-unknown', part);
}

function partsOf(around: Element): readonly Part[] {
  return [...around.children].flatMap((element) => {
    if (element.matches(selectors.inList)) return [];
    if (element.querySelector(selectors.inList) === null) return [{ element, whole: true }];
    return [{ element, whole: false }, ...partsOf(element)];
  });
}
