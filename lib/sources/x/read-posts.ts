import type { Post, PostKind, SectionState } from '@/lib/domain/reading';
import { selectors } from './selectors';
import { isEmpty, isTranslatedBySite, isTranslatedPage } from './states';
import { xLine, xParagraph } from './text';

/** The person's own posts in view; the list is virtual, so what is not in it means nothing. */
export function readPosts(column: Element, handle: string, tab: string): readonly Post[] {
  const posts = new Map<string, Post>();
  for (const article of [...column.querySelectorAll(selectors.post)].slice(0, mostPosts)) {
    const post = readPost(article, handle, tab);
    if (post && !posts.has(post.id)) posts.set(post.id, post);
  }
  return [...posts.values()];
}

/** "Has not posted" is told from "may not be seen" by the lock, and only on the first tab. */
export function postsState(column: Element, tab: string, locked: boolean): SectionState {
  if (column.querySelector(selectors.post)) return isTranslatedPage(column) ? 'unreadable' : 'partial';
  return tab === 'posts' && !locked && isEmpty(column) ? 'absent' : 'not-loaded';
}

const mostPosts = 60;
const postLength = 2_000;

function readPost(article: Element, handle: string, tab: string): Post | null {
  const status = statusOf(article);
  if (!status) return null;
  const context = [...article.querySelectorAll(selectors.socialContext)].find((one) => !inQuote(one, article));
  const reposter = hrefHandle(context?.closest('a') ?? null);
  const own = status.author === handle;
  if (!own && reposter !== handle) return null;

  const repost = reposter === handle;
  const text = outside(article, selectors.postText);
  const keep = text && !repost && !isTranslatedBySite(text) && !isTranslatedPage(article);
  const words = keep ? xParagraph(text, postLength) : { text: '', cut: false };
  return {
    id: status.id,
    url: `https://x.com/${status.author}/status/${status.id}`,
    at: status.at ?? momentOf(status.id),
    kind: repost ? 'repost' : kindOf(article, text, handle, tab),
    // Another's words, or a machine's, are never theirs.
    text: words.text,
    truncated: words.cut || outside(article, selectors.showMore) !== null,
    pinned: context !== undefined && context.tagName === 'DIV' && !context.closest('a') && !context.querySelector('a'),
  };
}

type Status = { readonly id: string; readonly author: string; readonly at: string | null };

/** The link that bears the date: links to numbers and pictures of the same post are decoys, and an ad has none. */
function statusOf(article: Element): Status | null {
  for (const link of article.querySelectorAll(selectors.statusLink)) {
    const time = link.querySelector(selectors.time);
    if (!time || inQuote(link, article)) continue;
    const match = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,20})\/status\/(\d{1,20})$/.exec(
      link.getAttribute('href') ?? '',
    );
    if (match?.[1] && match[2])
      return { id: match[2], author: match[1].toLowerCase(), at: instantOf(time.getAttribute('datetime')) };
  }
  return null;
}

function kindOf(article: Element, text: Element | null, handle: string, tab: string): PostKind {
  if (outside(article, `${selectors.roleLink} ${selectors.author}`, true)) return 'quote';
  return namesWhomItAnswers(article, text) || (tab === 'with_replies' && followsAnother(article, handle))
    ? 'reply'
    : 'post';
}

/** "Replying to @…", in any language: a handle as a link between author and text. */
function namesWhomItAnswers(article: Element, text: Element | null): boolean {
  return [...article.querySelectorAll('a[href^="/"]')].some((link) => {
    if (link.closest(`${selectors.author},${selectors.postText},${selectors.socialContext}`) || inQuote(link, article))
      return false;
    if (text && !(link.compareDocumentPosition(text) & 4)) return false;
    const handle = hrefHandle(link);
    return handle !== null && xLine(link, 40).text.toLowerCase() === `@${handle}`;
  });
}

/** On the Replies tab the post that is answered stands right above, in the cell before. */
function followsAnother(article: Element, handle: string): boolean {
  const before = article.closest(selectors.cell)?.previousElementSibling?.querySelector(selectors.post);
  if (!before || before.querySelector(selectors.socialContext)) return false;
  const author = statusOf(before)?.author;
  return author !== undefined && author !== handle;
}

function inQuote(element: Element, article: Element): boolean {
  const link = element.closest(selectors.roleLink);
  return link !== null && link !== article && article.contains(link) && link.querySelector(selectors.author) !== null;
}

function outside(article: Element, selector: string, quoted = false): Element | null {
  return [...article.querySelectorAll(selector)].find((element) => inQuote(element, article) === quoted) ?? null;
}

function hrefHandle(link: Element | null): string | null {
  return /^\/(\w{1,20})$/.exec(link?.getAttribute('href') ?? '')?.[1]?.toLowerCase() ?? null;
}

function instantOf(datetime: string | null): string | null {
  const time = Date.parse(datetime ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** A post's id holds its moment. */
function momentOf(id: string): string {
  const ms = Number(BigInt.asUintN(63, BigInt(id)) >> 22n) + 1_288_834_974_657;
  return new Date(ms).toISOString();
}
