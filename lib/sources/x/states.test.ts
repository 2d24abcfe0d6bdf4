import { describe, expect, it } from 'vitest';
import { ana, jonas, sara } from './fixtures/people';
import { viewer, xPage, type XPageSpec } from './fixtures/page';
import { documentOf, readHtml, readingOf } from './fixtures/read';

const page = (spec: Partial<XPageSpec> = {}) => xPage({ person: ana, ...spec });
const problem = (html: string, person = ana) => {
  const result = readHtml(documentOf(html), person);
  return result.ok ? 'read' : result.problem.kind;
};

describe('what state the page is in', () => {
  it('reads the header of a protected account and leaves its posts unknown', () => {
    const reading = readingOf(page({ state: 'protected' }), ana);
    expect(reading.facts).toMatchObject({ name: 'Ana Lindqvist', location: 'Malmö, Sweden' });
    expect(reading.sections).toEqual({ header: 'complete', posts: 'not-loaded' });
  });

  it('says that there are no posts where the page says so, on the first tab alone', () => {
    expect(readingOf(page({ state: 'no-posts' }), ana).sections.posts).toBe('absent');
    expect(readingOf(page({ state: 'no-posts' }), ana, '/media').sections.posts).toBe('not-loaded');
  });

  it('reads nothing from a suspended account', () => {
    expect(problem(page({ state: 'suspended' }))).toBe('unavailable');
  });

  it('reads nothing from an account that does not exist or is withheld', () => {
    for (const left of ['<div data-testid="emptyState"></div>', '<div data-testid="empty_state_header_text"></div>']) {
      const document = documentOf(page());
      const column = document.querySelector('[data-testid="primaryColumn"]');
      if (column) column.innerHTML = left;
      expect(readHtml(document, ana)).toEqual({ ok: false, problem: { kind: 'unavailable' } });
    }
    // Withheld with its name still there.
    const withheld = documentOf(page({ state: 'no-posts' }));
    withheld.querySelector('[data-testid="UserDescription"]')?.remove();
    withheld.querySelector('[data-testid="UserProfileHeader_Items"]')?.remove();
    expect(readHtml(withheld, ana)).toEqual({ ok: false, problem: { kind: 'unavailable' } });
  });

  it('leaves posts unknown where an icon that is not known may mean a lock', () => {
    const document = documentOf(page({ state: 'protected' }));
    document.querySelector('[data-testid="icon-lock"]')?.removeAttribute('data-testid');
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.sections.posts).toBe('not-loaded');
  });

  it('reads nothing where the person has blocked the reader', () => {
    expect(problem(page({ state: 'blocked-by' }))).toBe('unavailable');
  });

  it('reads nothing signed out, whatever the structured data say', () => {
    expect(problem(page({ state: 'signed-out', schema: ana }))).toBe('signed-out');
  });

  it('reads nothing while the page loads', () => {
    expect(problem(page({ state: 'loading' }))).toBe('layout-unknown');
    expect(problem('<!doctype html><html><body></body></html>')).toBe('layout-unknown');
  });

  it('reads nothing from the reader’s own profile', () => {
    expect(problem(page({ state: 'own' }))).toBe('own-profile');
    expect(problem(page({ person: viewer }), viewer)).toBe('own-profile');
    const narrow = documentOf(page({ state: 'own' }));
    narrow.querySelector('nav')?.remove();
    expect(readHtml(narrow, ana)).toEqual({ ok: false, problem: { kind: 'own-profile' } });
  });

  it('keeps no text that the browser translated', () => {
    const reading = readingOf(page({ state: 'translated' }), ana);
    expect(reading.facts).toEqual({ verified: true });
    expect(reading.identity.id).toBe(ana.id);
    expect(reading.sections).toEqual({ header: 'unreadable', posts: 'unreadable' });
    expect(reading.posts.map((post) => post.text).join('')).toBe('');
    expect(reading.problems).toEqual([{ kind: 'translated', part: 'header' }]);
  });

  it('keeps no text once a single part was translated in place', () => {
    const document = documentOf(page());
    const font = document.createElement('font');
    font.textContent = 'Chefin';
    document.querySelector('[data-testid="UserDescription"]')?.append(font);
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.facts).toEqual({ verified: true });
  });

  it('keeps no text of the whole page once a post was translated', () => {
    const document = documentOf(page());
    document.querySelector('[data-testid="tweetText"]')?.append(document.createElement('font'));
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.facts).toEqual({ verified: true });
    expect(result.ok && result.reading.posts.map((post) => post.text).join('')).toBe('');
  });

  it('keeps no text that the browser translated from right to left', () => {
    const document = documentOf(page());
    document.documentElement.className = 'translated-rtl';
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.facts).toEqual({ verified: true });
  });

  it('leaves out a bio that X itself translated', () => {
    const document = documentOf(page());
    const glyph = '<div><svg viewBox="0 0 33 32"></svg><span>Translated</span><button>Show original</button></div>';
    document.querySelector('[data-testid="UserDescription"]')?.insertAdjacentHTML('beforebegin', glyph);
    const result = readHtml(document, ana);
    expect(result.ok && 'bio' in result.reading.facts).toBe(false);
    expect(result.ok && result.reading.sections.header).toBe('partial');
    expect(result.ok && result.reading.facts.location).toBe('Malmö, Sweden');
  });

  it('takes a missing bio of a person that one has blocked for unread, not for empty', () => {
    const document = documentOf(page({ person: { ...ana, bio: '', location: '' } }));
    document.querySelector(`main [data-testid="${ana.id}-follow"]`)?.setAttribute('data-testid', `${ana.id}-unblock`);
    const result = readHtml(document, ana);
    expect(result.ok && 'bio' in result.reading.facts).toBe(false);
    expect(result.ok && result.reading.sections.header).toBe('partial');
  });

  it('never reads the hover card or the side bar', () => {
    const html = page({ hoverCard: sara, sidebar: [sara, jonas] });
    const text = JSON.stringify(readingOf(html, ana).facts);
    expect(text).not.toMatch(/Sara|Jonas|saraek|kajplads/);
    // Nor where they are all that there is.
    const document = documentOf(html);
    document.querySelector('[data-testid="primaryColumn"]')?.replaceChildren();
    expect(readHtml(document, sara).ok).toBe(false);
  });

  it('reads nothing from an article page, a post, a list or the settings', () => {
    for (const tab of ['/article/1990000000000000002', '/status/1990000000000000002', '/followers', '/lists']) {
      expect(readHtml(documentOf(page()), ana, tab)).toEqual({ ok: false, problem: { kind: 'not-a-profile' } });
    }
  });
});
