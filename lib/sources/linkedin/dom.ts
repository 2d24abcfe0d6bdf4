import { decodeSlug } from './address';

export function all(root: ParentNode, selector: string): Element[] {
  const found = root.querySelectorAll(selector);
  const elements: Element[] = [];
  // A list of the page's own goes through its iterator far slower.
  for (let at = 0; at < found.length; at++) elements.push(found[at] as Element);
  return elements;
}

export function has(root: ParentNode, selector: string): boolean {
  return root.querySelector(selector) !== null;
}

export function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** The slug of the profile that a link leads to, as in an identity; empty for other links. */
export function slugIn(link: Element | null): string {
  const slug = /\/in\/([^/?#]+)/.exec(attribute(link, 'href'))?.[1] ?? '';
  return (slug.includes('%') ? decodeSlug(slug) : slug).toLowerCase();
}

export function follows(later: Node, earlier: Node): boolean {
  return (earlier.compareDocumentPosition(later) & 4) !== 0;
}

/** What is sought in all of the page that comes after this element. */
export function behind(element: Element, selector: string): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches(selector)) found.push(next);
      found.push(...all(next, selector));
    }
  }
  return found;
}

/** The smallest part of the page around this element that is more than it in the given way. */
export function around(element: Element, isMore: (box: Element) => boolean): Element | null {
  let box = element.parentElement;
  while (box && !isMore(box)) box = box.parentElement;
  return box;
}

/** Without what is not there: a fact that the page does not show is left out. */
export function given<T extends object>(facts: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}
