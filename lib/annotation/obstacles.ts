import { overlap, type Box } from './placement';

type Seen = Pick<Document, 'elementsFromPoint' | 'createRange' | 'documentElement'>;

const controls =
  'a,button,input,select,textarea,summary,label,img,svg,video,audio,canvas,iframe,[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[contenteditable=true]';
const across = 10;
const down = 9;
const air = 2;
/** Looks at the screen per search: about ten milliseconds; on a page so full there is no place for a chip. */
const looks = 2000;

/**
 * The first text or control that a box would touch, seen from the screen: what lies under a grid of points. Only
 * reads; a result holds for as long as nothing moves, so each search starts with an empty memory.
 */
export function searchObstacles(document: Seen, own: Element): (box: Box) => Box | null {
  let left = looks;
  const texts = new Map<Element, readonly Box[]>();
  const textsOf = (element: Element): readonly Box[] => {
    const known = texts.get(element) ?? ownTexts(document, element);
    texts.set(element, known);
    return known;
  };
  return (box) => {
    const wide = { left: box.left - air, top: box.top - air, right: box.right + air, bottom: box.bottom + air };
    for (const [x, y] of points(wide)) {
      if (--left < 0) return box;
      for (const element of document.elementsFromPoint(x, y)) {
        if (element === own || element === document.documentElement) continue;
        const control = element.closest(controls);
        if (control !== null && control.contains(element)) return control.getBoundingClientRect();
        const text = textsOf(element).find((each) => overlap(each, wide));
        if (text !== undefined) return text;
      }
    }
    return null;
  };
}

/** The lines of text that an element holds itself; its children answer for theirs. */
function ownTexts(document: Pick<Document, 'createRange'>, element: Element): readonly Box[] {
  const lines: Box[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || (node.nodeValue ?? '').trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    lines.push(...range.getClientRects());
  }
  return lines;
}

function* points({ left, top, right, bottom }: Box): Generator<readonly [number, number]> {
  for (const y of line(top, bottom, down)) for (const x of line(left, right, across)) yield [x, y];
}

function line(from: number, to: number, step: number): readonly number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
}
