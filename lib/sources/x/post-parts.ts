import { selectors } from './selectors';

/** A post's own parts, none of them of a post that it quotes. */
export type PostParts = {
  readonly article: Element;
  readonly id: string;
  readonly author: string;
  readonly time: Element;
  readonly text: Element | null;
  readonly context: Element | null;
  readonly quotes: boolean;
  readonly cut: boolean;
};

/** `null` where there is no link with a date: in ads, and where the page has changed. */
export function postParts(article: Element): PostParts | null {
  const own = ownParts(article);
  const status = statusOf(article.querySelector(selectors.time), own) ?? laterStatus(article, own);
  if (!status) return null;
  const text = firstOf(article, selectors.postText, own);
  return {
    article,
    ...status,
    text,
    context: firstOf(article, selectors.socialContext, own),
    quotes: own.quotes,
    // The button by its name, or by its place right behind the text.
    cut:
      firstOf(article, selectors.showMore, own) !== null ||
      text?.nextElementSibling?.matches(selectors.showMoreShape) === true,
  };
}

/** The handle in `/HANDLE`. */
export function handleIn(link: Element | null): string | null {
  return /^\/(\w{1,20})$/.exec(link?.getAttribute('href') ?? '')?.[1]?.toLowerCase() ?? null;
}

export function isBehind(element: Element, other: Element): boolean {
  return Boolean(other.compareDocumentPosition(element) & 4);
}

const statusLink = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,20})\/status\/(\d{1,20})$/;

type Status = Pick<PostParts, 'id' | 'author' | 'time'>;

/** Links to numbers and pictures of the same post are decoys: they bear no date, or lead further. */
function statusOf(time: Element | null, own: Own): Status | null {
  if (!time || !own.has(time)) return null;
  const match = statusLink.exec(time.closest('a')?.getAttribute('href') ?? '');
  return match?.[1] && match[2] ? { id: match[2], author: match[1].toLowerCase(), time } : null;
}

function laterStatus(article: Element, own: Own): Status | null {
  for (const time of article.querySelectorAll(selectors.time)) {
    const status = statusOf(time, own);
    if (status) return status;
  }
  return null;
}

type Own = { readonly has: (element: Element) => boolean; readonly quotes: boolean };

const everything: Own = { has: () => true, quotes: false };

/** A quoted post is a box of its own, and begins with a second author. */
function ownParts(article: Element): Own {
  const links = article.querySelectorAll(selectors.roleLink);
  const authors = article.querySelectorAll(selectors.author);
  // Most posts quote none.
  if (links.length === 0 && authors.length < 2) return everything;
  const boxes = [...links].filter(
    (box) => box.getAttribute('role') === 'link' && ofPost.some((part) => box.querySelector(part)),
  );
  const inBox = (element: Element) => boxes.some((box) => box.contains(element));
  const second = [...authors].filter((author) => !inBox(author))[1];
  return {
    has: (element) => !inBox(element) && !(second && (second.contains(element) || isBehind(element, second))),
    quotes: boxes.length > 0 || second !== undefined,
  };
}

const ofPost = [selectors.author, selectors.postText, selectors.time];

function firstOf(article: Element, selector: string, own: Own): Element | null {
  const first = article.querySelector(selector);
  if (first === null || own.has(first)) return first;
  return [...article.querySelectorAll(selector)].find(own.has) ?? null;
}
