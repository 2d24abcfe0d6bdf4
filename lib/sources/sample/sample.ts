import { isMarkup, isMarkupPart, literals, partsOf, prefixes } from './markup-words';
import { decoded, jsonSample } from './json-sample';
import { addWords, createReplacer, runs, type Replacer } from './replace-words';

/**
 * A page's structure for a bug report: every name, text, link and number replaced by an invented one of its kind, the
 * same each time, so that a reader meets the page as it met the real one. Nothing is asked of the page but its nodes.
 */
export function takeSample(document: Document, location: Pick<Location, 'href'>): string {
  const onPage = new Set<string>();
  const own = new Set<string>();
  addWords(own, decoded(handleIn(location.href)));
  const elements = elementsIn(document);
  for (const element of elements) collect(element, onPage);
  const write = writer(createReplacer(onPage), own);
  return `<!doctype html>\n${serialise(document.documentElement, new Set(elements), write, { left: maxChars })}\n`;
}

const maxElements = 20_000;
const maxChars = 1_500_000;
const maxText = 300;

const left = new Set(
  'script style noscript template iframe object embed link base canvas video audio source'.split(' '),
);
const silentAttributes = /^(?:on|style$|srcset$|sizes$|d$|points$|transform$|nonce$|integrity$|fill|stroke|jsaction)/;
/** Whose words are of a fixed set, not of the page. */
const fixed: Readonly<Record<string, RegExp>> = {
  lang: /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,4})*$/,
  dir: /^(?:ltr|rtl|auto)$/,
  role: /^[a-z]+$/,
  type: /^[a-z/+-]+$/,
  hidden: /^(?:hidden)?$/,
  tabindex: /^-?\d$/,
};
const truth = /^(?:true|false|)$/;
const linkAttributes = new Set(['href', 'src', 'content', 'action', 'cite', 'poster']);

type Budget = { left: number };
type Write = {
  readonly text: (text: string) => string;
  readonly value: (name: string, value: string) => string | null;
};

function elementsIn(document: Document): readonly Element[] {
  const walker = document.createTreeWalker(document.documentElement, 1);
  const found: Element[] = [document.documentElement];
  for (let next = walker.nextNode(); next && found.length < maxElements; next = walker.nextNode())
    found.push(next as Element);
  return found;
}

function collect(element: Element, onPage: Set<string>): void {
  for (const { value } of element.attributes) {
    addWords(onPage, value);
    addWords(onPage, decoded(value));
  }
  if (left.has(element.localName) && !isJson(element)) return;
  for (const node of element.childNodes) if (node.nodeType === 3) addWords(onPage, (node as Text).data);
}

function serialise(element: Element, known: ReadonlySet<Element>, write: Write, budget: Budget): string {
  const name = element.localName;
  if (!known.has(element) || budget.left < 0 || !/^[a-z][a-z0-9-]*$/.test(name)) return '';
  if (left.has(name))
    return isJson(element) ? jsonSample(element, write.text) : isCanonical(element) ? open(element, write) : '';
  const start = open(element, write);
  budget.left -= start.length;
  if (/^(?:img|br|hr|input|meta|wbr)$/.test(name)) return start;
  let inner = '';
  // Icons are known by what they are called.
  if (name !== 'svg')
    for (const node of element.childNodes) {
      if (node.nodeType === 1) inner += serialise(node as Element, known, write, budget);
      else if (node.nodeType === 3) {
        const text = write.text((node as Text).data.slice(0, maxText));
        budget.left -= text.length;
        inner += text;
      }
    }
  return `${start}${inner}</${name}>`;
}

function open(element: Element, write: Write): string {
  let tag = `<${element.localName}`;
  for (const { name, value } of element.attributes) {
    if (!/^[a-z][\w-]*$/i.test(name) || silentAttributes.test(name)) continue;
    const written = write.value(name.toLowerCase(), value.slice(0, maxText * 2));
    if (written !== null) tag += written === '' ? ` ${name}` : ` ${name}="${written}"`;
  }
  return `${tag}>`;
}

function writer(replace: Replacer, own: ReadonlySet<string>): Write {
  const isKept = (run: string) => isMarkup(run) && !own.has(run.toLowerCase());
  const text = (shown: string) => harmless(withIds(shown, replace, (rest) => rest.replace(runs, replace)));

  /** A slug or an id right between two names of parts: only it is replaced. */
  function part(run: string): string {
    if (isKept(run)) return run;
    const parts = partsOf(run);
    if (parts.join('') !== run) return replace(run);
    const known = (each: string) => isMarkupPart(each) && each.length > 1 && !own.has(each.toLowerCase());
    let from = 0;
    while (from < parts.length && known(parts[from] ?? '')) from += 1;
    let to = parts.length;
    while (to > from && known(parts[to - 1] ?? '')) to -= 1;
    const middle = parts.slice(from, to).join('');
    return `${parts.slice(0, from).join('')}${middle === '' ? '' : replace(middle)}${parts.slice(to).join('')}`;
  }

  function structure(shown: string): string {
    if (literals.has(shown)) return shown;
    const prefix = prefixes.find((each) => shown.startsWith(each)) ?? '';
    return prefix + withIds(shown.slice(prefix.length), replace, (rest) => rest.replace(runs, part));
  }

  function value(name: string, shown: string): string | null {
    if (/^(?:data|blob|javascript):/i.test(shown)) return '';
    if (fixed[name]?.test(shown) || (truth.test(shown) && name !== 'class')) return shown;
    if (name === 'class') {
      const kept = shown.split(/\s+/).filter((each) => each !== '' && each.split(/[-_]+/).every((one) => isKept(one)));
      return kept.length > 0 ? harmless(kept.join(' ')) : null;
    }
    if (name === 'alt' || name === 'title' || name === 'value' || name === 'placeholder' || name.startsWith('aria-'))
      return text(shown);
    return harmless(structure(linkAttributes.has(name) ? decoded(shown) : shown));
  }

  return { text, value };
}

/** LinkedIn's own ids, all of one length; the name of a card may follow one without anything between. */
function withIds(text: string, replace: Replacer, rest: (text: string) => string): string {
  return text
    .split(/(ACoA[\w-]{35})/)
    .map((each, at) => (at % 2 === 0 ? rest(each) : `ACoA${each.slice(4).replace(runs, replace)}`))
    .join('');
}

function isJson(element: Element): boolean {
  return element.localName === 'script' && element.getAttribute('type') === 'application/ld+json';
}

function isCanonical(element: Element): boolean {
  return element.localName === 'link' && element.getAttribute('rel') === 'canonical';
}

/** Signs that would end a tag or begin an entity are no part of the structure. */
function harmless(text: string): string {
  return text
    .replace(/[<>]/g, '›')
    .replace(/"/g, '’')
    .replace(/&/g, '&amp;')
    .replace(/\p{Extended_Pictographic}/gu, '★');
}

/** Whose page it is: words of a handle are theirs, whatever else they may mean. */
function handleIn(href: string): string {
  const [, first = '', second = ''] = (URL.parse(href)?.pathname ?? '').split('/');
  return first === 'in' ? second : first;
}
