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
export const nodeBudget = 4_000;

/** One line: every white space, a line break too, becomes one blank. */
export function lineOf(root: Node | null, limit: number = textLimits.line, options: TextOptions = {}): PageText {
  return asLine(collect(root, limit, options), limit);
}

/** Several lines: blanks are collapsed within a line, and at most one empty line is kept between two. */
export function paragraphOf(
  root: Node | null,
  limit: number = textLimits.paragraph,
  options: TextOptions = {},
): PageText {
  return asParagraph(collect(root, limit, options), limit);
}

/** What was collected, made one line. */
export function asLine(raw: PageText, limit: number): PageText {
  return cutAt(oneLine(raw.text), limit, raw.cut);
}

/** What was collected, made lines. */
export function asParagraph(raw: PageText, limit: number): PageText {
  const text = cleanText(raw.text).replace(blanks, (run) => {
    const first = run.indexOf('\n');
    return first < 0 ? ' ' : first === run.lastIndexOf('\n') ? '\n' : '\n\n';
  });
  return cutAt(text.trim(), limit, raw.cut);
}

/** For text that is already a string (an attribute): one line, cleaned and cut. */
export function lineOfString(value: string, limit: number = textLimits.line): PageText {
  const cut = value.length > limit * 4;
  return cutAt(oneLine(value.slice(0, limit * 4)), limit, cut);
}

/** White space that is not just one blank between two words. */
const blanks = /[^\S ]\s*| \s+/g;

function oneLine(text: string): string {
  return cleanText(text).replace(blanks, ' ').trim();
}

/**
 * Without what cannot be seen and only deceives: control characters, direction overrides, zero-width spaces, piles of
 * accents. Joiners stay, since emoji, Persian and Hindi are written with them.
 */
export function cleanText(text: string): string {
  if (ordinary.test(text)) return text;
  const composed = text.toWellFormed().normalize('NFC');
  // Most text has none of this, emoji and all, and one look is enough to know.
  const seen = hidden.test(composed) ? composed.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(unseen, '') : composed;
  return seen.replace(accents, (run) => run.replace(/(\p{M}{4})\p{M}+/gu, '$1'));
}

/** Letters of Western Europe and the usual marks: nothing of it is unseen, or put together of several. */
const ordinary = /^[\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203a]*$/;

const unseenSet =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\uffff';
/** All that accents are written with, and more beside; asking a text for `\p{M}` itself is slow. */
const accentSet =
  '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u1fff\\u20d0-\\u20ff\\u2cef-\\u2dff\\u302a-\\u302f\\u3099\\u309a\\ua66f-\\uabff\\ud800-\\udfff\\ufb1e\\ufe00-\\ufe2f';
const unseen = new RegExp(`[${unseenSet}]`, 'g');
const accents = new RegExp(`[${accentSet}]{5,}`, 'g');
const hidden = new RegExp(`[\\u2028\\u2029${unseenSet}]`);

const silent = new Set('script style noscript template button svg video audio iframe object'.split(' '));
const breaking = new Set('p div li ul ol section article h1 h2 h3 h4 blockquote tr'.split(' '));
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

function collect(root: Node | null, limit: number, options: TextOptions): PageText {
  if (!root) return { text: '', cut: false };
  // Blanks are collapsed later, so more is collected than is kept.
  const roof = limit * 4;
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root);
  const open: Element[] = [];
  let text = '';
  let node: Node | null = root;
  for (let left = nodeBudget; node;) {
    for (let block = open.at(-1); block && !block.contains(node); block = open.at(-1)) {
      open.pop();
      text += '\n';
    }
    if (--left < 0 || text.length > roof) return { text, cut: true };
    let deeper: boolean = node.nodeType !== 1;
    if (node.nodeType === 3) {
      const data = (node as Text).data.slice(0, roof + 1);
      text += options.keepNewlines ? data : data.replace(/[^\S ]/g, ' ');
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') text += '\n';
      else if (name === 'img') text += emojiOf(element);
      else if (element === root || !isSilent(element, name, options)) {
        deeper = true;
        if (!options.inline && breaking.has(name)) {
          text += '\n';
          open.push(element);
        }
      }
    }
    node = deeper ? walker.nextNode() : beyond(walker);
  }
  return { text, cut: false };
}

/** The next node that is not inside this one. */
function beyond(walker: TreeWalker): Node | null {
  for (let next = walker.nextSibling(); ; next = walker.nextSibling()) {
    if (next || !walker.parentNode()) return next;
  }
}

function isSilent(element: Element, name: string, options: TextOptions): boolean {
  return (
    silent.has(name) ||
    element.hasAttribute('hidden') ||
    element.classList.contains('visually-hidden') ||
    options.skip?.(element) === true
  );
}

export function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= 40 && emoji.test(alt) && !/\p{L}/u.test(alt) ? alt : '';
}

function cutAt(text: string, limit: number, cutBefore: boolean): PageText {
  if (text.length <= limit) return { text, cut: cutBefore };
  // Not through the middle of a surrogate pair.
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return { text: text.slice(0, end).trimEnd(), cut: true };
}
