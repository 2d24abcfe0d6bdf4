import type { Box } from './placement';

/** Where the name's own text stands, its last line: an element of a name is often as wide as the page. */
export function nameBox(name: Element): Box | null {
  const range = name.ownerDocument.createRange();
  range.selectNodeContents(name);
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const last = lines.at(-1);
  if (last === undefined) return null;
  const same = lines.filter((line) => line.bottom > last.top + 2 && line.top < last.bottom - 2);
  return {
    left: Math.min(...same.map((line) => line.left)),
    top: Math.min(...same.map((line) => line.top)),
    right: Math.max(...same.map((line) => line.right)),
    bottom: Math.max(...same.map((line) => line.bottom)),
  };
}

/** Out of the window, or under something that one cannot see through: a bar, a dialog, a menu. */
export function nameHidden(name: Element, box: Box, own: Element): boolean {
  const { clientWidth: width, clientHeight: height } = name.ownerDocument.documentElement;
  if (box.top < 0 || box.bottom > height || box.left < 0 || box.left >= width) return true;
  const middle = (box.top + box.bottom) / 2;
  const right = Math.min(box.right, width) - 2;
  return [
    [box.left + 2, box.top + 2],
    [(box.left + right) / 2, middle],
    [right, box.bottom - 2],
  ].some(([x = 0, y = 0]) => coveredAt(name, x, y, own));
}

function coveredAt(name: Element, x: number, y: number, own: Element): boolean {
  for (const hit of name.ownerDocument.elementsFromPoint(x, y)) {
    if (hit === own) continue;
    if (hit === name || name.contains(hit) || hit.contains(name)) return false;
    if (opaque(hit)) return true;
  }
  return true;
}

function opaque(element: Element): boolean {
  if (/^(img|video|canvas|iframe|dialog)$/i.test(element.tagName)) return true;
  const colour = getComputedStyle(element).backgroundColor;
  return colour !== 'transparent' && !/[,/]\s*0(\.0+)?\)$/.test(colour);
}
