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

  it('that hold a video in a tracked box are no ads', () => {
    const document = documentOf(xPage({ person: ana, posts: [post] }));
    document
      .querySelector('[data-testid="tweetText"]')
      ?.insertAdjacentHTML('afterend', '<div data-testid="placementTracking"><video></video></div>');
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.posts.map(({ text, kind }) => [text, kind])).toEqual([['Boats.', 'post']]);
    expect(result.ok && result.reading.problems).toEqual([]);
  });

  it('that are gone leave a notice, which is nothing unknown', () => {
    const document = documentOf(xPage({ person: ana, posts: [post] }));
    document
      .querySelector('[data-testid="cellInnerDiv"]')
      ?.insertAdjacentHTML(
        'beforebegin',
        '<div><article tabindex="-1"><span>This post was deleted</span></article></div>',
      );
    const result = readHtml(document, ana);
    expect(result.ok && [result.reading.posts.length, result.reading.problems]).toEqual([1, []]);
  });

  it('with an affiliate’s picture by the name quote nobody', () => {
    const document = documentOf(xPage({ person: ana, posts: [post] }));
    document
      .querySelector('[data-testid="User-Name"] [dir]')
      ?.insertAdjacentHTML('beforeend', '<div role="link" tabindex="0"><img alt="" src="data:,"></div>');
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.posts[0]).toMatchObject({ kind: 'post', text: 'Boats.' });
  });

  it('of one handle in another case are the person’s', () => {
    expect(first({ author: { ...ana, handle: 'AnaLindqvist' } })).toMatchObject({ kind: 'post', text: 'Boats.' });
    expect(first({ author: sara, repostedBy: { ...ana, handle: 'ANALINDQVIST' } })?.kind).toBe('repost');
  });

  it('are not taken from links to their numbers and pictures', () => {
    const document = documentOf(xPage({ person: ana, posts: [post] }));
    const decoy = (path: string) =>
      `<a href="/analindqvist/status/1111111111111111111${path}"><time datetime="2020-01-01T00:00:00.000Z">1</time></a>`;
    document.querySelector('article')?.insertAdjacentHTML('afterbegin', decoy('/photo/1') + decoy('/analytics'));
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.posts.map(({ id }) => id)).toEqual([post.id]);
  });

  it('that stand after an unrelated post of another on the Replies tab answer nobody', () => {
    const document = documentOf(
      xPage({ person: ana, posts: [{ ...post, id: '1989999999999999999', author: sara }, post] }),
    );
    document
      .querySelector('[data-testid="cellInnerDiv"]')
      ?.insertAdjacentHTML('afterend', '<div data-testid="cellInnerDiv"><div></div></div>');
    const result = readHtml(document, ana, '/with_replies');
    expect(result.ok && result.reading.posts.map(({ kind }) => kind)).toEqual(['post']);
  });
});

describe('a part of a post under a name that is not known', () => {
  const changed = [{ kind: 'layout-changed', part: 'posts' }];
  const spoiled = (selector: string, more: Partial<XPost> = {}) => {
    const document = documentOf(xPage({ person: ana, posts: [{ ...post, ...more }] }));
    for (const one of document.querySelectorAll(selector)) one.removeAttribute('data-testid');
    const result = readHtml(document, ana);
    return result.ok ? result.reading : null;
  };

  it('is reported, where it is the text', () => {
    expect(spoiled('[data-testid="tweetText"]')).toMatchObject({
      posts: [],
      sections: { posts: 'unreadable' },
      problems: changed,
    });
  });

  it('is reported, where it says whether the post is pinned or shared', () => {
    expect(spoiled('[data-testid="socialContext"]', { pinned: true })).toMatchObject({ posts: [], problems: changed });
    const repost = { author: jonas, repostedBy: ana };
    expect(spoiled('[data-testid="socialContext"]', repost)).toMatchObject({ posts: [], problems: changed });
  });

  it('is told by its place, where it is the button that shows more', () => {
    const reading = spoiled('[data-testid="tweet-text-show-more-link"]', { cut: true });
    expect(reading?.posts[0]?.truncated).toBe(true);
  });

  it('never makes a quoted text the person’s own', () => {
    const quote = { author: sara, text: 'Hers.', at: post.at };
    for (const spoil of [
      (one: Element) => one.removeAttribute('role'),
      (one: Element) => one.querySelector('[data-testid="User-Name"]')?.removeAttribute('data-testid'),
    ]) {
      const document = documentOf(xPage({ person: ana, posts: [{ ...post, quote }] }));
      document.querySelector('[data-testid="tweetText"]')?.remove();
      for (const one of document.querySelectorAll('.quote')) spoil(one);
      const result = readHtml(document, ana);
      expect(result.ok && result.reading.posts).toMatchObject([{ kind: 'quote', text: '' }]);
    }
  });

  it('keeps a machine’s words out, where it is the glyph before them', () => {
    const document = documentOf(xPage({ person: ana, posts: [{ ...post, machineTranslated: true }] }));
    for (const glyph of document.querySelectorAll('svg[viewBox="0 0 33 32"]')) glyph.removeAttribute('viewBox');
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.posts[0]?.text).toBe('');
  });
});
