import type { Post, SectionState } from '@/lib/domain/reading';
import { lineOf } from '../text';
import { isShell } from './cards';
import { all, attribute, follows, has, slugIn } from './dom';
import { longText, onlyText, type Notes } from './lines';
import { select } from './selectors';

export type Author = { readonly name: string; readonly handle: string | undefined; readonly at: string };

export type Activity = {
  readonly posts: readonly Post[];
  readonly state: SectionState;
  /** Beside the author's name stands how near they are to the reader: "2nd". */
  readonly degree?: string;
};

const postBudget = 12;
const postLimit = 3_000;
const day = 86_400_000;
const linkedinBegan = Date.UTC(2003, 0);

/** The person's own posts. What they reposted, liked or commented on is other people's, and is left out. */
export function readActivity(card: Element | null, person: Author, notes: Notes): Activity {
  if (!card) return { posts: [], state: 'not-loaded' };
  if (isShell(card)) return { posts: [], state: 'absent' };
  const items = itemsOf(card).slice(0, postBudget);
  const posts: Post[] = [];
  let degree = '';
  for (const item of items) {
    const paragraphs = item.getElementsByTagName('p');
    const first = [0, 1, 2].find((at) => lineAt(paragraphs, at)) ?? 0;
    // "Ana reposted this" in any language: the first line is then more than the name.
    if (!isSameName(lineAt(paragraphs, first), person.name)) continue;
    degree ||= /^[·•]\s*(.+)/.exec(lineAt(paragraphs, first + 1))?.[1] ?? '';
    const post = readPost(item, person, notes);
    if (post && !posts.some((other) => other.id === post.id)) posts.push(post);
  }
  // Links to posts without an item around them, or items of which none has a link, an author or a text.
  const needed = items.length === 0 ? [] : [select.postLink, ...(posts.length > 0 ? [select.textBox] : [])];
  const isUnsigned = items.length > 0 && posts.length === 0 && items.every((item) => authorsIn(item).length === 0);
  const changed =
    isUnsigned || needed.some((part) => !has(card, part)) || (items.length === 0 && has(card, select.postLink));
  if (changed) notes.changed('activity');
  // The card shows the latest few; all of them are on another page.
  return changed ? { posts: [], state: 'unreadable' } : { posts, state: 'partial', degree };
}

/** LinkedIn's ids tell their moment: milliseconds since 1970 in all but the last 22 bits. */
export function momentOfActivity(id: string): number {
  return Number(BigInt(id) >> 22n);
}

/** The posts of the card in the order of the page, the items inside of others left out. */
function itemsOf(card: Element): readonly Element[] {
  for (const selector of select.postItems) {
    const items = all(card, selector);
    if (items.length > 0) return items.filter((item, at) => !items[at - 1]?.contains(item));
  }
  return [];
}

function lineAt(paragraphs: HTMLCollectionOf<Element>, at: number): string {
  const paragraph = paragraphs[at];
  return paragraph ? lineOf(onlyText(paragraph)).text : '';
}

/** A name is shown now with an emoji, now without, and its badges and blanks differ too. */
function isSameName(shown: string, name: string): boolean {
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return shown === name || (lettersOf(name) !== '' && lettersOf(shown) === lettersOf(name));
}

function authorsIn(item: Element): readonly Element[] {
  return all(item, 'a')
    .slice(0, 60)
    .filter((link) => select.authorPath.test(attribute(link, 'href')));
}

function readPost(item: Element, person: Author, notes: Notes): Post | null {
  const id = /urn:li:activity:(\d{15,20})/.exec(attribute(item.querySelector(select.postLink), 'href'))?.[1] ?? '0';
  const ms = momentOfActivity(id);
  if (ms < linkedinBegan || ms > Date.parse(person.at) + day) return null;
  const boxes = all(item, select.textBox);
  const authors = authorsIn(item);
  const isOther = (link: Element) => slugIn(link) !== person.handle;
  // Without anybody's link nobody knows whose post it is, or what it shares.
  if (!authors[0] || isOther(authors[0])) return null;
  // The head of somebody else's post inside this one; people mentioned in a text do not count.
  const other = authors.find((link) => isOther(link) && has(link, 'p') && !boxes.some((box) => box.contains(link)));
  const box = boxes.find((each) => !other || !follows(each, other));
  const text = box ? longText(box, postLimit) : { text: '', cut: false };
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
