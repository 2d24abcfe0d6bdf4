import { asLine, asParagraph, emojiOf, nodeBudget, textLimits, type PageText } from '../text';

/** One line of X's text: a name, a place. */
export function xLine(root: Node | null, limit: number = textLimits.line): PageText {
  return asLine(collect(root, limit), limit);
}

/** X's running text: a bio, a post. A mention sits in a block, line breaks stand in the text itself. */
export function xParagraph(root: Node | null, limit: number = textLimits.paragraph): PageText {
  return asParagraph(collect(root, limit), limit);
}

/** What X itself builds text of; other extensions hang their own elements in. */
const own = new Set(['span', 'div', 'a', 'font']);

/** No element of X's running text breaks the line but `br`. With an end, on a page that has none. */
function collect(root: Node | null, limit: number): PageText {
  // Blanks are collapsed later, so more is collected than is kept.
  const roof = limit * 4;
  let text = '';
  let left = nodeBudget;
  const into = (parent: Node): void => {
    for (let node = parent.firstChild; node && left > 0 && text.length <= roof; node = node.nextSibling) {
      left -= 1;
      if (node.nodeType === 3) text += (node as Text).data.slice(0, roof + 1);
      else if (node.nodeType === 1) {
        const name = (node as Element).localName;
        if (name === 'br') text += '\n';
        else if (name === 'img') text += emojiOf(node as Element);
        else if (own.has(name) && isText(node as Element, name)) into(node);
      }
    }
  };
  if (root) into(root);
  return { text, cut: left <= 0 || text.length > roof };
}

/** X's own text bears no names and no data; a thing to be pressed, as an affiliate's picture, is no text. */
function isText(element: Element, name: string): boolean {
  if (!element.hasAttributes()) return true;
  if (name === 'a') return true;
  for (const attribute of element.getAttributeNames()) {
    if (attribute === 'id' || attribute === 'role' || attribute === 'hidden') return false;
    if (attribute.startsWith('data-') && !marks.test(attribute)) return false;
    if (attribute === 'aria-hidden' && isEllipsis(element)) return false;
  }
  return true;
}

/** What widespread extensions write on X's own elements: those stay X's. */
const marks = /^data-(?:darkreader-|immersive-translate-)/;

/** A link is its hidden scheme, what is shown, its hidden rest, and a last "…" that is not part of it. */
function isEllipsis(element: Element): boolean {
  return element.childNodes.length === 1 && element.firstChild?.nodeValue === '…' && element.closest('a') !== null;
}
