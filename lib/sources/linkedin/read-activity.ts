import type { Post, SectionState } from '@/lib/domain/reading';
import { lineOf, paragraphOf } from '../text';
import { isShell } from './cards';
import { all, attribute, follows, has, slugIn } from './dom';
import type { Notes } from './lines';
import { select } from './selectors';

export type Author = { readonly name: string; readonly handle: string; readonly at: string };

const postBudget = 12;
const postLimit = 3_000;
const day = 86_400_000;
const linkedinBegan = Date.UTC(2003, 0);

/** The person's own posts. What they reposted or liked is other people's, and is left out. */
export function readActivity(
  card: Element | null,
  person: Author,
  notes: Notes,
): { readonly posts: readonly Post[]; readonly state: SectionState } {
  if (!card) return { posts: [], state: 'not-loaded' };
  if (isShell(card)) return { posts: [], state: 'absent' };
  const posts: Post[] = [];
  const items = all(card, select.postItem).filter((item) => !item.parentElement?.closest(select.postItem));
  for (const item of items.slice(0, postBudget)) {
    const post = readPost(item, person, notes);
    if (post && !posts.some((other) => other.id === post.id)) posts.push(post);
  }
  // The card shows the latest few; all of them are on another page.
  return { posts, state: 'partial' };
}

/** LinkedIn's ids tell their moment: milliseconds since 1970 in all but the last 22 bits. */
export function momentOfActivity(id: string): number {
  return Number(BigInt(id) >> 22n);
}

function readPost(item: Element, person: Author, notes: Notes): Post | null {
  const id = /urn:li:activity:(\d{15,20})/.exec(attribute(item.querySelector(select.postLink), 'href'))?.[1] ?? '0';
  const ms = momentOfActivity(id);
  if (ms < linkedinBegan || ms > Date.parse(person.at) + day) return null;
  // "Ana reposted this" in any language: the first line is then more than the name.
  const first = all(item, 'p')
    .slice(0, 3)
    .map((line) => lineOf(line).text)
    .find(Boolean);
  if (first !== person.name) return null;
  const boxes = all(item, select.textBox);
  // The head of somebody else's post inside this one; people mentioned in a text do not count.
  const other = all(item, select.authorLink)
    .slice(0, 60)
    .find((link) => slugIn(link) !== person.handle && has(link, 'p') && !boxes.some((box) => box.contains(link)));
  const box = boxes.find((each) => !other || !follows(each, other)) ?? null;
  const text = paragraphOf(box, postLimit, { keepNewlines: true });
  return {
    id,
    url: `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
    at: new Date(ms).toISOString().replace('.000Z', 'Z'),
    kind: other ? 'quote' : 'post',
    text: notes.text(text, 'activity'),
    truncated: text.cut,
    pinned: false,
  };
}
