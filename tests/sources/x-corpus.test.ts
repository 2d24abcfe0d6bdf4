import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPosts } from '@/lib/sources/x/read-posts';
import { x } from '@/lib/sources/x/index';
import { isTranslatedBySite } from '@/lib/sources/x/states';
import { xParagraph } from '@/lib/sources/x/text';

const folder = '../shared/corpus/x/html';
const load = (name: string) => new JSDOM(readFileSync(`${folder}/${name}.html`, 'utf8')).window.document;
const read = (document: Document, href: string) => x.read({ document, location: { href }, at: '2026-11-22T09:00:00Z' });

describe.skipIf(!existsSync(folder))('parts of real X pages', () => {
  it('give a pinned post that quotes, cut, and a plain one', () => {
    const column = load('x-profile-timeline-zh-2026-09-03.excerpt').querySelector('[data-testid="primaryColumn"]');
    const posts = column
      ? readPosts({ column, handle: 'bob', tab: 'posts', translated: false, hidden: false }).posts
      : [];
    expect(posts.map(({ id, kind, pinned, truncated, at }) => ({ id, kind, pinned, truncated, at }))).toEqual([
      { id: '1000000000000000001', kind: 'quote', pinned: true, truncated: true, at: '2026-01-15T09:30:00Z' },
      { id: '1000000000000000003', kind: 'post', pinned: false, truncated: false, at: '2026-01-15T09:30:00Z' },
    ]);
    expect(posts[0]?.text.split('\n')).toHaveLength(3);
    expect(posts[1]?.text).not.toBe('');
  });

  it('give nothing of a page whose header is not there, nor of an ad', () => {
    expect(read(load('x-profile-timeline-zh-2026-09-03.excerpt'), 'https://x.com/bob').ok).toBe(false);
    const column = load('x-promoted-zh-2026-09-03.excerpt').body;
    expect(readPosts({ column, handle: 'carol', tab: 'posts', translated: false, hidden: false })).toEqual({
      posts: [],
      state: 'partial',
      problems: [],
    });
  });

  it('give a link without its ellipsis, and tell a machine’s words from a person’s', () => {
    const document = load('x-tco-link-and-autotranslated-2026-09-30.excerpt');
    const [own, machine] = [...document.querySelectorAll('[data-testid="tweetText"]')];
    expect(own && isTranslatedBySite(own)).toBe(false);
    expect(machine && isTranslatedBySite(machine)).toBe(true);
    expect(xParagraph(own ?? null).text).toContain('\n');
  });

  it('give a bio in one run, mentions and all', () => {
    const document = load('x-userdescription-2023.excerpt');
    const bio = xParagraph(document.querySelector('[data-testid="UserDescription"]')).text;
    expect(bio).not.toContain('\n');
    expect(bio.match(/@\w+/g)).toHaveLength(3);
    const cell = xParagraph(document.querySelector('#usercell-bio')).text;
    expect(cell.split('\n')).toHaveLength(5);
    expect(cell).toMatch(/^\p{Extended_Pictographic}/u);
  });

  it('give nothing of an article page', () => {
    const document = load('x-article-page-loggedin-en-2026-02-13');
    const author = document.querySelector('[data-testid="User-Name"] a')?.getAttribute('href') ?? '/';
    for (const path of [`${author}/article/2013045749580259680`, `${author}/status/2013045749580259680`, author]) {
      expect(read(document, `https://x.com${path}`).ok).toBe(false);
    }
  });
});
