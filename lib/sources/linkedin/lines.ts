import type { ReadingProblem } from '@/lib/domain/reading';
import { lineOf, paragraphOf, textLimits, type PageText } from '../text';

/** One paragraph of the page, with the element that it came from. */
export type Line = { readonly text: string; readonly element: Element };

/** Elements and paragraphs looked at in one part of the page; no honest part holds as many. */
const elementBudget = 8_000;
const lineBudget = 1_000;

export type LineOptions = {
  /** Begin behind this element. */
  readonly after?: Element;
  readonly without?: (paragraph: Element) => boolean;
};

/** The non-empty paragraphs of a part, in the order of the page. */
export function linesOf(root: Element, notes: Notes, part: string, options: LineOptions = {}): Line[] {
  const lines: Line[] = [];
  for (const element of elementsIn(root, () => notes.cut(part), options.after)) {
    if (element.tagName !== 'P' || options.without?.(element)) continue;
    const text = notes.text(lineOf(element), part);
    if (text) lines.push({ text, element });
    if (lines.length < lineBudget) continue;
    notes.cut(part);
    break;
  }
  return lines;
}

/** The elements of a part in the order of the page, as far as anybody should look. */
export function* elementsIn(root: Element, onCut: () => void, after: Element = root): Generator<Element> {
  const walker = root.ownerDocument.createTreeWalker(root, 1);
  walker.currentNode = after;
  for (let left = elementBudget; walker.nextNode(); left--) {
    if (left === 0) return onCut();
    yield walker.currentNode as Element;
  }
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
export function longText(box: Element, notes: Notes, part: string, limit: number = textLimits.paragraph): string {
  return notes.text(paragraphOf(box, limit, { keepNewlines: true }), part);
}
