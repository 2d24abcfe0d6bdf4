import type { Post, PostKind } from '@/lib/domain/reading';
import { handleIn, type PostParts } from './post-parts';
import { selectors } from './selectors';
import { isTranslatedBySite } from './states';
import { xLine, xParagraph } from './text';

export type Around = {
  readonly handle: string;
  readonly translated: boolean;
  /** Who wrote the post right above, where that is the one answered. */
  readonly above: string | null;
};

/** A post of the person's own, or one that they shared; `null` for others that merely stand there. */
export function readPost(parts: PostParts, { handle, translated, above }: Around): Post | null {
  const { id, author, context, text } = parts;
  const repost = handleIn(context?.closest('a') ?? null) === handle;
  if (author !== handle && !repost) return null;
  // Another's words, or a machine's, are never theirs.
  const keep = text && !repost && !translated && !isTranslatedBySite(text);
  const words = keep ? xParagraph(text, postLength) : { text: '', cut: false };
  return {
    id,
    url: `https://x.com/${author}/status/${id}`,
    at: instantOf(parts.time.getAttribute('datetime')) ?? momentOf(id),
    kind: repost ? 'repost' : kindOf(parts, above),
    text: words.text,
    truncated: words.cut || parts.cut,
    pinned: context !== null && context.tagName === 'DIV' && !context.closest('a') && !context.querySelector('a'),
  };
}

const postLength = 2_000;

function kindOf(parts: PostParts, above: string | null): PostKind {
  if (parts.quotes) return 'quote';
  return namesWhomItAnswers(parts) || (above !== null && above !== parts.author) ? 'reply' : 'post';
}

/** "Replying to @…", in any language: another's handle as a link between author and text. */
function namesWhomItAnswers({ article, author, text }: PostParts): boolean {
  const head = article.querySelector(selectors.author);
  const isAnswered = (link: Element) => {
    const handle = handleIn(link);
    return handle !== null && handle !== author && xLine(link, 40).text.toLowerCase() === `@${handle}`;
  };
  const named = (part: Element) => [...part.querySelectorAll('a')].some(isAnswered);
  // A picture alone, so that what stands between is not known.
  if (!head || !text)
    return [...article.querySelectorAll('a')].some((link) => !head?.contains(link) && isAnswered(link));
  for (let at: Element | null = text; at && !at.contains(head); at = at.parentElement) {
    for (
      let before = at.previousElementSibling;
      before && !before.contains(head);
      before = before.previousElementSibling
    )
      if (named(before)) return true;
  }
  return false;
}

function instantOf(datetime: string | null): string | null {
  // As X writes it; anything else is looked at closely.
  if (datetime && utc.test(datetime)) return `${datetime.slice(0, 19)}Z`;
  const time = Date.parse(datetime ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}

const utc = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.000Z$/;

/** A post's id holds its moment. */
function momentOf(id: string): string {
  const ms = Number(BigInt.asUintN(63, BigInt(id)) >> 22n) + 1_288_834_974_657;
  return new Date(ms).toISOString();
}
