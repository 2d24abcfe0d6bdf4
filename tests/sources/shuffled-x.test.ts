import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '@/lib/domain/reading';
import { ana, jonas, sara } from '@/lib/sources/x/fixtures/people';
import { xPage, type XPageSpec, type XPost } from '@/lib/sources/x/fixtures/page';
import { documentOf, readHtml } from '@/lib/sources/x/fixtures/read';
import { selectors } from '@/lib/sources/x/selectors';

const at = '2025-11-16T09:12:00.000Z';
const post = (id: number, more: Partial<XPost> = {}): XPost => ({
  id: `19900000000000000${String(id).padStart(2, '0')}`,
  author: ana,
  at,
  text: `Boats and trains, number ${id} 🚆\nhttps://analindqvist.example/notes/one-table-for-the-night`,
  ...more,
});

/** Every kind of post on one page. */
const posts: readonly XPost[] = [
  post(1, { pinned: true }),
  post(2, { cut: true }),
  post(3, { quote: { author: sara, text: 'A map of a quay.', at } }),
  post(4, { quote: { author: ana, text: 'Earlier.', at }, text: '' }),
  post(5, { author: jonas, repostedBy: ana, text: 'Quay data.' }),
  post(6, { replyTo: sara, text: 'I agree.' }),
  post(7, { machineTranslated: true, text: 'Made by a machine.' }),
  post(8, { author: jonas, promoted: true, text: 'Buy this.' }),
  post(9, { author: sara, text: 'By somebody else.' }),
];

const pages: readonly (readonly [string, Partial<XPageSpec>])[] = [
  ['profile', { posts, followsYou: true, hoverCard: sara, sidebar: [sara, jonas] }],
  ['followed, with a banner', { posts: posts.slice(0, 3), following: true, banner: true, schema: null }],
  ['protected', { state: 'protected' }],
  ['no posts', { state: 'no-posts' }],
  ['suspended', { state: 'suspended' }],
  ['blocked by', { state: 'blocked-by' }],
  ['own', { state: 'own' }],
  ['translated', { state: 'translated', posts }],
  ['no bio', { person: { ...ana, bio: '', affiliate: 'Nordhamn', verified: true }, posts: [] }],
  ['former person’s data', { schema: sara, posts: [] }],
];

const read = (document: Document): ReadResult => readHtml(document, ana);
const pageOf = (spec: Partial<XPageSpec>): Document => documentOf(xPage({ person: ana, ...spec }));

/** All that the reader may go by; every other name on the page is shuffled. */
const named = Object.values(selectors).flat().join(' ');

/** Small and quick; every choice comes from one seed, so that a failure is told by it. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b_79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) % below;
  };
}

function shuffle(document: Document, seed: number): void {
  const pick = chance(seed);
  const word = () => `z${pick(1_000_000).toString(36)}`;
  const all = [...document.body.querySelectorAll('*')].filter(
    (element) => !element.closest('svg') || element.localName === 'svg',
  );
  for (const element of all) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (name === 'class' || name === 'id' || name === 'aria-labelledby') element.setAttribute(name, word());
      else if (name === 'data-testid' ? !isNamed(value) : name.startsWith('data-')) {
        element.removeAttribute(name);
        element.setAttribute(name === 'data-testid' ? name : `data-${word()}`, word());
      }
    }
  }
  for (const element of all) {
    if (pick(12) === 0 && mayBeWrapped(element)) {
      const box = document.createElement('div');
      box.className = word();
      element.replaceWith(box);
      box.append(element);
    }
    if (pick(12) === 0 && mayHaveSibling(element)) {
      const unknown = document.createElement(['div', 'span', 'aside', 'z-unknown'][pick(4)] ?? 'div');
      unknown.setAttribute(`data-${word()}`, word());
      unknown.className = word();
      const kind = ['i', 'button', isByName(element) ? 'b' : 'svg', 'text'][pick(4)] ?? 'i';
      if (kind === 'text') unknown.textContent = word();
      else unknown.append(document.createElement(kind));
      if (pick(2) === 0) element.before(unknown);
      else element.after(unknown);
    }
  }
}

/** A test id of the table, or one whose pattern is in it: `123-follow`, `UserBirthdate`. */
function isNamed(id: string): boolean {
  return named.includes(`"${id}"`) || /^\d+-/.test(id) || id.startsWith('User');
}

/** No named parent and child are parted, and no text that one reads in one go. */
function mayBeWrapped(element: Element): boolean {
  return (
    !element.closest('svg, html > head') &&
    !isText(element) &&
    element.parentElement?.closest('button, a, li, ul') === null
  );
}

function mayHaveSibling(element: Element): boolean {
  return (
    !element.closest('svg, html > head') &&
    !isText(element) &&
    element.localName !== 'html' &&
    element.localName !== 'body'
  );
}

/** An icon by the name may always say something of the person. */
function isByName(element: Element): boolean {
  return element.parentElement?.closest('[data-testid="UserName"]') !== null;
}

/** Inside of what somebody wrote, a stranger cannot be told from their words; nor beside the parts of a name. */
function isText(element: Element): boolean {
  const within = element.parentElement?.closest(
    '[data-testid="UserDescription"],[data-testid="tweetText"],[data-testid="UserName"] div[dir],[data-testid="User-Name"] div[dir],[data-testid="UserProfileHeader_Items"] > *',
  );
  return within !== null && within !== undefined;
}

describe('a shuffled page', () => {
  it.each(pages)('is read as before: %s', (_name, spec) => {
    const before = read(pageOf(spec));
    assert(
      property(integer({ min: 1, max: 2 ** 30 }), (seed) => {
        const document = pageOf(spec);
        const plain = document.body.innerHTML.length;
        shuffle(document, seed);
        expect(document.body.innerHTML.length).toBeGreaterThan(plain);
        expect(read(document)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });
});

type Anchor = readonly [name: string, selector: string, spoil: (element: Element) => void];

/** What each name of the table hangs on; taken away, the page is as if X had changed just that. */
const anchors: readonly Anchor[] = Object.entries(selectors)
  // That an icon is an `svg` and words are in a `span` is of no site.
  .filter(([name]) => name !== 'icon' && name !== 'handleSpans')
  .flatMap(([name, selector]) =>
    [selector].flat().map((one): Anchor => {
      const attribute = /\[([\w-]+)/.exec(one)?.[1];
      return [name, one, attribute ? (element) => element.removeAttribute(attribute) : rename];
    }),
  );

/** Another tag with all else kept. */
function rename(element: Element): void {
  const other = element.ownerDocument.createElement('z-unknown');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

describe('a page that lost one anchor', () => {
  const whole = pages.map(([name, spec]) => ({ name, spec, document: pageOf(spec), before: read(pageOf(spec)) }));

  it.each(anchors)(
    '%s %s: the rest is read or the part reported, and nothing wrong is read',
    (_anchor, selector, spoil) => {
      for (const { name, spec, document: pristine, before } of whole) {
        if (!pristine.querySelector(selector)) continue;
        const document = pageOf(spec);
        for (const element of document.querySelectorAll(selector)) spoil(element);
        const after = read(document);
        // What was refused is refused still.
        if (!before.ok) expect({ name, ok: after.ok }).toEqual({ name, ok: false });
        if (!before.ok || !after.ok) continue;
        const was = before.reading;
        const { facts, posts: shown, problems, identity, sections } = after.reading;
        expect({ name, ...was.identity }).toMatchObject({ name, ...identity });
        expect({ name, ...was.facts }).toMatchObject({ name, ...facts });
        expect({ name, shown: was.posts.filter(({ id }) => shown.some((one) => one.id === id)) }).toEqual({
          name,
          shown,
        });
        // An icon that is not known leaves open what it says, and no more.
        const { verified: _verified, ...needed } = was.facts;
        const isLess = Object.keys(needed).some((fact) => !(fact in facts)) || shown.length < was.posts.length;
        if (isLess) expect({ name, problems }).not.toEqual({ name, problems: [] });
        if (sections.posts === 'absent') expect(was.sections.posts).toBe('absent');
      }
    },
  );
});
