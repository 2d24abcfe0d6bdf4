import type { ReadingProblem } from '@/lib/domain/reading';
import { lineOf, paragraphOf, textLimits, type PageText } from '../text';
import { follows } from './dom';

/** One paragraph of the page, with the element that it came from. */
export type Line = { readonly text: string; readonly element: Element };

/** Elements and paragraphs looked at in one part of the page; no honest part holds as many. */
const elementBudget = 8_000;
const lineBudget = 1_000;

export type LineOptions = {
  /** Begin behind this element. */
  readonly after?: Element;
  /** End behind this element. */
  readonly until?: Element | null;
  readonly without?: (paragraph: Element) => boolean;
};

/** The non-empty paragraphs of a part, in the order of the page. */
export function linesOf(root: Element, notes: Notes, part: string, options: LineOptions = {}): Line[] {
  const lines: Line[] = [];
  const { after, until, without } = options;
  for (const element of elementsIn(root, 'p', () => notes.cut(part))) {
    if (until && follows(element, until) && !until.contains(element)) break;
    if ((after && !follows(element, after)) || without?.(element)) continue;
    const text = notes.text(lineOf(onlyText(element)), part);
    if (text) lines.push({ text, element });
    if (lines.length < lineBudget) continue;
    notes.cut(part);
    break;
  }
  return lines;
}

/** What is sought in a part, in the order of the page, as far as anybody should look. */
export function elementsIn(root: Element, selector: string, onCut: () => void): Element[] {
  const found = root.querySelectorAll(selector);
  const beyond = root.getElementsByTagName('*')[elementBudget];
  if (beyond) onCut();
  const elements: Element[] = [];
  for (let at = 0; at < found.length; at++) {
    const element = found[at] as Element;
    if (beyond && !follows(beyond, element)) break;
    elements.push(element);
  }
  return elements;
}

/** Collects what went wrong on the way, each thing once. */
export type Notes = {
  readonly problems: readonly ReadingProblem[];
  /** A part that must be there and is not, or is not understood. */
  readonly changed: (part: string) => void;
  readonly cut: (part: string) => void;
  readonly text: (text: PageText, part: string) => string;
};

export function takeNotes(): Notes {
  const problems: ReadingProblem[] = [];
  const add = (kind: ReadingProblem['kind'], part: string) => {
    if (!problems.some((problem) => problem.kind === kind && problem.part === part)) problems.push({ kind, part });
  };
  return {
    problems,
    changed: (part) => add('layout-changed', part),
    cut: (part) => add('cut', part),
    text: ({ text, cut }, part) => {
      if (cut) add('cut', part);
      return text;
    },
  };
}

/** Text that a person wrote in several lines, shown as they broke them. */
export function longText(box: Element, limit: number = textLimits.paragraph): PageText {
  return paragraphOf(onlyText(box), limit, { keepNewlines: true });
}

/** Most parts hold one text, before at most a button for more: no walk through the tree is needed then. */
export function onlyText(element: Element): Node {
  const first = element.firstChild;
  const next = first?.nextSibling;
  const isAlone = first?.nodeType === 3 && (!next || (next.nodeName === 'BUTTON' && !next.nextSibling));
  return isAlone ? first : element;
}
