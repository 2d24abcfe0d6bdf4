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
  for (const item of itemsOf(card).slice(0, postBudget)) {
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

/** The posts of the card in the order of the page, the items inside of others left out. */
function itemsOf(card: Element): readonly Element[] {
  const items = select.postItems.flatMap((selector) => all(card, selector));
  items.sort((a, b) => (a === b ? 0 : follows(b, a) ? -1 : 1));
  let last: Element | null = null;
  return items.filter((item) => {
    if (last?.contains(item)) return false;
    last = item;
    return true;
  });
}

function firstLine(item: Element): string | undefined {
  const paragraphs = item.getElementsByTagName('p');
  for (const at of [0, 1, 2]) {
    const text = lineOf(paragraphs[at] ?? null).text;
    if (text) return text;
  }
  return undefined;
}

function readPost(item: Element, person: Author, notes: Notes): Post | null {
  const id = /urn:li:activity:(\d{15,20})/.exec(attribute(item.querySelector(select.postLink), 'href'))?.[1] ?? '0';
  const ms = momentOfActivity(id);
  if (ms < linkedinBegan || ms > Date.parse(person.at) + day) return null;
  // "Ana reposted this" in any language: the first line is then more than the name.
  if (firstLine(item) !== person.name) return null;
  const boxes = all(item, select.textBox);
  // The head of somebody else's post inside this one; people mentioned in a text do not count.
  const other = all(item, 'a')
    .filter((link) => select.authorPath.test(attribute(link, 'href')))
    .slice(0, 60)
    .find((link) => has(link, 'p') && slugIn(link) !== person.handle && !boxes.some((box) => box.contains(link)));
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
