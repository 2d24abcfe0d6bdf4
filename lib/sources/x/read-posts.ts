import type { Post, ReadingProblem, SectionState } from '@/lib/domain/reading';
import { isBehind, postParts, type PostParts } from './post-parts';
import { readPost } from './read-post';
import { selectors } from './selectors';
import { isEmpty } from './states';
import { xLine } from './text';

/** What is known of the page before its posts are looked at. */
export type PostList = {
  readonly column: Element;
  readonly handle: string;
  readonly tab: string;
  readonly translated: boolean;
  /** "Has not posted" may then mean "may not be seen". */
  readonly hidden: boolean;
};

export type XPosts = {
  readonly posts: readonly Post[];
  readonly state: SectionState;
  readonly problems: readonly ReadingProblem[];
};

/** The person's own posts in view; the list is virtual, so what is not in it means nothing. */
export function readPosts(list: PostList): XPosts {
  const { column, handle, translated } = list;
  const articles = [...column.getElementsByTagName(selectors.post)].slice(0, mostPosts);
  const posts = new Map<string, Post>();
  const textless = column.querySelector(selectors.postText) === null;
  // Texts of posts without a post.
  let unknown = articles.length === 0 && !textless ? 1 : 0;
  for (const [at, article] of articles.entries()) {
    const parts = postParts(article);
    if (parts === null || isUnknown(parts, textless)) {
      // An ad has no date either, and a post that is gone has no author.
      if (parts || (article.querySelector(selectors.author) && !article.closest(selectors.ad))) unknown += 1;
      continue;
    }
    const above = list.tab === 'with_replies' ? authorAbove(article, articles[at - 1]) : null;
    const post = readPost(parts, { handle, translated, above });
    if (post && !posts.has(post.id)) posts.set(post.id, post);
  }
  return {
    posts: [...posts.values()],
    state:
      articles.length + unknown === 0
        ? emptyState(list)
        : translated || unknown >= articles.length
          ? 'unreadable'
          : 'partial',
    problems: unknown > 0 ? [{ kind: 'layout-changed', part: 'posts' }] : [],
  };
}

const mostPosts = 60;

function emptyState({ column, tab, hidden }: PostList): SectionState {
  return tab === 'posts' && !hidden && isEmpty(column) ? 'absent' : 'not-loaded';
}

/** A post of which a part goes by a name that is not known is left out whole. */
function isUnknown({ article, context }: PostParts, textless: boolean): boolean {
  if (textless && [...article.querySelectorAll(selectors.anyText)].some(hasText)) return true;
  // Above the author stands at most whether the post is pinned or shared, and by whom.
  const head = article.querySelector(selectors.author);
  const first = article.querySelector(selectors.anyLine);
  if (!first || !head || context || head.contains(first) || first.contains(head)) return false;
  return isBehind(head, first) && hasText(first);
}

function hasText(element: Element): boolean {
  return xLine(element, 40).text !== '';
}

/** Who wrote the post in the cell before, if it is not shared: on the Replies tab that is the one answered. */
function authorAbove(article: Element, earlier: Element | undefined): string | null {
  // Between two conversations stands an empty cell.
  const cell = article.closest(selectors.cell);
  const before = cell ? cell.previousElementSibling?.querySelector(selectors.post) : earlier;
  const parts = before ? postParts(before) : null;
  return parts && !parts.context ? parts.author : null;
}
