import { describe, expect, it } from 'vitest';
import { ana, anasPosts, jonas, sara } from './fixtures/people';
import { xPage, type XPost } from './fixtures/page';
import { documentOf, readHtml, readingOf } from './fixtures/read';

const post: XPost = { id: '1990000000000000002', author: ana, at: '2025-11-16T09:12:00.000Z', text: 'Boats.' };
const postsOf = (posts: readonly XPost[], tab = '') => readingOf(xPage({ person: ana, posts }), ana, tab).posts;
const first = (more: Partial<XPost>, tab = '') => postsOf([{ ...post, ...more }], tab)[0];

describe('posts', () => {
  it('are read with id, address, date and text', () => {
    expect(
      first({ text: 'Two tables 🚆\nin one: https://analindqvist.example/notes/one-table-for-the-night' }),
    ).toEqual({
      id: '1990000000000000002',
      url: 'https://x.com/analindqvist/status/1990000000000000002',
      at: '2025-11-16T09:12:00Z',
      kind: 'post',
      text: 'Two tables 🚆\nin one: https://analindqvist.example/notes/one-table-for-the-night',
      truncated: false,
      pinned: false,
    });
  });

  it('of all kinds stand on one page', () => {
    expect(postsOf(anasPosts).map(({ kind, pinned }) => [kind, pinned])).toEqual([
      ['post', true],
      ['post', false],
      ['quote', false],
      ['repost', false],
    ]);
    expect(readingOf(xPage({ person: ana }), ana).sections.posts).toBe('partial');
  });

  it('of others that are shared are never the person’s words', () => {
    const repost = first({ author: jonas, repostedBy: ana, text: 'We open our quay data today.' });
    expect(repost).toMatchObject({
      kind: 'repost',
      text: '',
      url: 'https://x.com/jonasbergcph/status/1990000000000000002',
    });
  });

  it('of others that merely stand there are left out', () => {
    expect(postsOf([{ ...post, author: sara }])).toEqual([]);
    expect(postsOf([{ ...post, author: sara, repostedBy: jonas }])).toEqual([]);
  });

  it('that quote keep their own text, not the quoted', () => {
    const quote = { author: sara, text: 'A map of a quay.', at: '2025-11-13T11:30:00.000Z' };
    expect(first({ quote })).toMatchObject({ kind: 'quote', text: 'Boats.', at: '2025-11-16T09:12:00Z' });
  });

  it('are told from a quoted one by its date too', () => {
    const document = documentOf(
      xPage({ person: ana, posts: [{ ...post, quote: { author: ana, text: 'Earlier.', at: post.at } }] }),
    );
    const quoted = document.querySelector('[role="link"][tabindex="0"]');
    const date = '<a href="/analindqvist/status/1"><time datetime="2020-01-01T00:00:00.000Z">1</time></a>';
    quoted?.insertAdjacentHTML('afterbegin', date);
    document.querySelector('article')?.prepend(quoted ?? '');
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.posts.map(({ id }) => id)).toEqual([post.id]);
  });

  it('that quote without a word of their own have no text', () => {
    const document = documentOf(
      xPage({ person: ana, posts: [{ ...post, quote: { author: sara, text: 'Hers.', at: post.at } }] }),
    );
    document.querySelector('[data-testid="tweetText"]')?.remove();
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.posts[0]).toMatchObject({ kind: 'quote', text: '' });
  });

  it('that answer somebody are replies, by the name they answer or by the post above', () => {
    expect(first({ replyTo: sara })?.kind).toBe('reply');
    const thread = postsOf([{ ...post, id: '1989999999999999999', author: sara, text: 'Why?' }, post], '/with_replies');
    expect(thread.map(({ id, kind }) => [id, kind])).toEqual([[post.id, 'reply']]);
  });

  it('that mention somebody are no replies', () => {
    expect(first({ text: '@saraek_ drew this.' })).toMatchObject({ kind: 'post', text: '@saraek_ drew this.' });
  });

  it('that are cut say so', () => {
    expect(first({ cut: true })?.truncated).toBe(true);
  });

  it('that are ads are left out', () => {
    expect(
      postsOf([
        { ...post, author: jonas, promoted: true },
        { ...post, promoted: true },
      ]),
    ).toEqual([]);
  });

  it('that a machine translated keep no text', () => {
    expect(first({ machineTranslated: true })?.text).toBe('');
    expect(first({ machineTranslated: false })?.text).toBe('Boats.');
  });

  it('without a readable date take it from their id', () => {
    const document = documentOf(xPage({ person: ana, posts: [post] }));
    document.querySelector('time')?.setAttribute('datetime', 'yesterday');
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.posts[0]?.at.slice(0, 10)).toBe('2025-11-16');
  });

  it('that stand twice are read once', () => {
    expect(postsOf([{ ...post, pinned: true }, post])).toHaveLength(1);
  });
});
