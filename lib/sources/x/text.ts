import { lineOf, paragraphOf, type PageText, type TextOptions } from '@/lib/sources/text';

/** One line of X's text: a name, a place. */
export function xLine(root: Node | null, limit?: number): PageText {
  return lineOf(root, limit, options);
}

/** X's running text: a bio, a post. A mention sits in a block, line breaks stand in the text itself. */
export function xParagraph(root: Node | null, limit?: number): PageText {
  return paragraphOf(root, limit, options);
}

/** What X itself builds text of; other extensions hang their own elements in. */
const own = new Set(['SPAN', 'DIV', 'A', 'IMG', 'BR', 'FONT']);

const options: TextOptions = {
  inline: true,
  keepNewlines: true,
  skip: (element) => !own.has(element.tagName) || isStranger(element) || isEllipsis(element),
};

/** X's own text bears no names and no data; a thing to be pressed, as an affiliate's picture, is no text. */
function isStranger(element: Element): boolean {
  return (
    element.tagName !== 'A' &&
    element.getAttributeNames().some((name) => name === 'id' || name === 'role' || name.startsWith('data-'))
  );
}

/** A link is its hidden scheme, what is shown, its hidden rest, and a last "…" that is not part of it. */
function isEllipsis(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    element.childNodes.length === 1 &&
    element.firstChild?.nodeValue === '…' &&
    element.closest('a') !== null
  );
}
