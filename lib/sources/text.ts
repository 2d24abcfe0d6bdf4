/**
 * The text of a part of a page, as one reads it: emoji pictures as emoji, `<br>` and blocks as line breaks, buttons,
 * icons and visually hidden twins left out. A walk with a fixed budget and never `innerText`, which lays out the
 * whole page, nor `textContent` of more than one node, which has no end on a hostile page.
 */
export type PageText = { readonly text: string; readonly cut: boolean };

export type TextOptions = {
  /** Line breaks inside text nodes count, for parts that the site shows with `white-space: pre-wrap`. */
  readonly keepNewlines?: boolean;
  /** Blocks do not break the line, for sites that lay running text out of them; `<br>` still does. */
  readonly inline?: boolean;
  /** Elements to leave out besides the usual ones. */
  readonly skip?: (element: Element) => boolean;
};

/** Longest text kept of each kind, in characters. */
export const textLimits = { line: 400, paragraph: 10_000 } as const;

/** Elements and text nodes looked at in one walk; far more than any honest part of a page holds. */
const nodeBudget = 4_000;

/** One line: every white space, a line break too, becomes one blank. */
export function lineOf(root: Node | null, limit: number = textLimits.line, options: TextOptions = {}): PageText {
  const raw = collect(root, limit, options);
  return cutAt(cleanText(raw.text).replace(/\s+/gu, ' ').trim(), limit, raw.cut);
}

/** Several lines: blanks are collapsed within a line, and at most one empty line is kept between two. */
export function paragraphOf(
  root: Node | null,
  limit: number = textLimits.paragraph,
  options: TextOptions = {},
): PageText {
  const raw = collect(root, limit, options);
  const lines = cleanText(raw.text)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  return cutAt(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    limit,
    raw.cut,
  );
}

/** For text that is already a string (an attribute): one line, cleaned and cut. */
export function lineOfString(value: string, limit: number = textLimits.line): PageText {
  const cut = value.length > limit * 4;
  return cutAt(
    cleanText(value.slice(0, limit * 4))
      .replace(/\s+/gu, ' ')
      .trim(),
    limit,
    cut,
  );
}

/**
 * Without what cannot be seen and only deceives: control characters, direction overrides, zero-width spaces, piles of
 * accents. Joiners stay, since emoji, Persian and Hindi are written with them.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\uffff]/g,
      '',
    )
    .replace(/(\p{M}{4})\p{M}+/gu, '$1');
}

const silent = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'BUTTON',
  'SVG',
  'VIDEO',
  'AUDIO',
  'IFRAME',
  'OBJECT',
]);
const breaking = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'SECTION',
  'ARTICLE',
  'H1',
  'H2',
  'H3',
  'H4',
  'BLOCKQUOTE',
  'TR',
]);
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

function collect(root: Node | null, limit: number, options: TextOptions): PageText {
  // Blanks are collapsed later, so more is collected than is kept.
  const roof = limit * 4;
  let text = '';
  let left = nodeBudget;
  let node: Node | null = root;
  while (node) {
    if (--left < 0 || text.length > roof) return { text, cut: true };
    let deeper = false;
    if (node.nodeType === 3) {
      const data = (node as Text).data.slice(0, roof + 1);
      text += options.keepNewlines ? data : data.replace(/\s/g, ' ');
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.tagName.toUpperCase();
      if (name === 'BR') text += '\n';
      else if (name === 'IMG') text += emojiOf(element);
      else if (element === root || !isSilent(element, name, options)) {
        deeper = true;
        if (breaks(name, options)) text += '\n';
      }
    } else deeper = node === root;
    let next: Node | null = deeper ? node.firstChild : null;
    while (!next && node && node !== root) {
      if (breaks(node.nodeName, options)) text += '\n';
      next = node.nextSibling;
      node = next ? node : node.parentNode;
    }
    node = next;
  }
  return { text, cut: false };
}

function breaks(name: string, options: TextOptions): boolean {
  return !options.inline && breaking.has(name);
}

function isSilent(element: Element, name: string, options: TextOptions): boolean {
  return (
    silent.has(name) ||
    element.hasAttribute('hidden') ||
    element.classList.contains('visually-hidden') ||
    options.skip?.(element) === true
  );
}

function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= 40 && emoji.test(alt) && !/\p{L}/u.test(alt) ? alt : '';
}

function cutAt(text: string, limit: number, cutBefore: boolean): PageText {
  if (text.length <= limit) return { text, cut: cutBefore };
  // Not through the middle of a surrogate pair.
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return { text: text.slice(0, end).trimEnd(), cut: true };
}
