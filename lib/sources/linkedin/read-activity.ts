import type { Post, PostKind, SectionState } from '@/lib/domain/reading';
import { lineOf, paragraphOf } from '../text';
import { decodeSlug } from './address';
import { isShell } from './cards';
import { follows, type Notes } from './lines';
import { select } from './selectors';

export type Author = { readonly name: string; readonly handle: string; readonly at: string };

const postBudget = 20;
const postLimit = 3_000;

/** The person's own posts. What they reposted or liked is other people's, and is left out. */
export function readActivity(
  card: Element | null,
  person: Author,
  notes: Notes,
): { readonly posts: readonly Post[]; readonly state: SectionState } {
  if (!card) return { posts: [], state: 'not-loaded' };
  if (isShell(card)) return { posts: [], state: 'absent' };
  const posts: Post[] = [];
  const items = [...card.querySelectorAll(select.postItem)].filter((item) => !item.parentElement?.closest(select.postItem));
  for (const item of items.slice(0, postBudget)) {
    const post = readPost(item, person, notes);
    if (post && !posts.some((other) => other.id === post.id)) posts.push(post);
  }
  // The card shows the latest few; all of them are on another page.
  return { posts, state: 'partial' };
}

/** LinkedIn's ids tell their moment: milliseconds since 1970 in all but the last 22 bits. */
export function momentOfActivity(id: string): string | null {
  const ms = Number(BigInt(id) >> 22n);
  return ms > Date.UTC(2003, 0) && ms < Date.UTC(2100, 0) ? new Date(ms).toISOString() : null;
}

function readPost(item: Element, person: Author, notes: Notes): Post | null {
  const id = /urn:li:activity:(\d{15,20})/.exec(item.querySelector(select.postLink)?.getAttribute('href') ?? '')?.[1];
  const at = id ? momentOfActivity(id) : null;
  if (!id || !at || at > laterThan(person.at)) return null;
  // "Ana reposted this" in any language: the first line is then more than the name.
  const first = [...item.querySelectorAll('p')].slice(0, 3).map((line) => lineOf(line).text).find(Boolean);
  if (first !== person.name) return null;
  const boxes = [...item.querySelectorAll(select.textBox)];
  const other = othersIn(item, person.handle, boxes);
  const box = boxes.find((each) => !other || !follows(each, other));
  const text = paragraphOf(box ?? null, postLimit, { keepNewlines: true });
  return {
    id,
    url: `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
    at: at.replace('.000Z', 'Z'),
    kind: kindOf(other),
    text: notes.text(text, 'activity'),
    truncated: text.cut,
    pinned: false,
  };
}

function kindOf(other: Element | undefined): PostKind {
  return other ? 'quote' : 'post';
}

/** The head of somebody else's post inside this one; people mentioned in the text do not count. */
function othersIn(item: Element, handle: string, boxes: readonly Element[]): Element | undefined {
  return [...item.querySelectorAll(select.authorLink)]
    .slice(0, 60)
    .find((link) => {
      const slug = /\/in\/([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
      return decodeSlug(slug).toLowerCase() !== handle && link.querySelector('p') && !boxes.some((box) => box.contains(link));
    });
}

function laterThan(at: string): string {
  const ms = Date.parse(at);
  return Number.isNaN(ms) ? '9999' : new Date(ms + 86_400_000).toISOString();
}
