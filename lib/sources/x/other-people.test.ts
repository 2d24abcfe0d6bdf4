import { describe, expect, it } from 'vitest';
import { ana, anasPosts, jonas, sara } from './fixtures/people';
import { xPage, type XPageSpec, type XPerson } from './fixtures/page';
import { documentOf, readHtml, readingOf } from './fixtures/read';

const page = (spec: Partial<XPageSpec> = {}) => xPage({ person: ana, ...spec });

/** Somebody in a list, as on the tab of affiliates or in "Who to follow": with follow button, name, handle and bio. */
const cell = (person: XPerson) =>
  `<div data-testid="cellInnerDiv"><div><button role="button" data-testid="UserCell" type="button"><div><a href="/${person.handle}" role="link"><div dir="ltr"><span><span>${person.name}</span></span></div></a><a href="/${person.handle}" role="link" tabindex="-1"><div dir="ltr"><span>@${person.handle}</span></div></a><button aria-label="Follow @${person.handle}" role="button" data-testid="${person.id}-follow" type="button">Follow</button></div><div dir="auto"><span>${person.bio ?? ''}</span></div></button></div></div>`;

function withCells(spec: Partial<XPageSpec>, people: readonly XPerson[]): Document {
  const document = documentOf(page({ posts: [], ...spec }));
  const list = document.querySelector('section > div > div');
  if (list) list.innerHTML = people.map(cell).join('');
  return document;
}

describe('other people on the page', () => {
  it('of the tab of affiliates are not the profile’s owner', () => {
    const alone = readingOf(page({ posts: [] }), ana);
    const result = readHtml(withCells({}, [sara, jonas]), ana, '/affiliates');
    expect(result).toEqual({ ok: true, reading: alone });
  });

  it('give no bio and no id to an owner who shows none', () => {
    const document = withCells({ person: { ...ana, bio: '' }, schema: null }, [sara, jonas]);
    document.querySelector(`[data-testid="${ana.id}-follow"]`)?.remove();
    const result = readHtml(document, ana, '/affiliates');
    expect(result.ok && result.reading.facts.bio).toBeNull();
    expect(result.ok && result.reading.identity).toEqual({ handle: ana.handle });
  });

  it.each(['', '/with_replies', '/media', '/likes', '/highlights', '/articles', '/superfollows', '/affiliates'])(
    'give nothing on the part %s, where the header is read all the same',
    (tab) => {
      const others = anasPosts.map((post) => ({ ...post, author: sara, repostedBy: jonas, pinned: false }));
      const reading = readingOf(page({ posts: others, hoverCard: sara, sidebar: [sara, jonas] }), ana, tab);
      expect(reading.facts).toEqual(readingOf(page(), ana).facts);
      expect(reading.posts).toEqual([]);
    },
  );

  it('whose structured data stayed behind after navigation give no id, whatever else they give', () => {
    const document = documentOf(page({ schema: sara }));
    document.querySelector(`[data-testid="${ana.id}-follow"]`)?.remove();
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.identity).toEqual({ handle: ana.handle });
    expect(result.ok && result.reading.facts).toEqual(readingOf(page(), ana).facts);
  });

  it('on a hover card within the column itself are not read', () => {
    const document = documentOf(page());
    const card = `<div data-testid="HoverCard"><div data-testid="UserName"><div dir="ltr"><span>${sara.name}</span></div><div dir="ltr"><span>@${sara.handle}</span></div></div><button data-testid="${sara.id}-follow"></button></div>`;
    document.querySelector('[data-testid="primaryColumn"] > div')?.insertAdjacentHTML('beforeend', card);
    expect(readHtml(document, ana)).toEqual({ ok: true, reading: readingOf(page(), ana) });
  });
});

describe('an address that changed hands', () => {
  it('is read with the new handle and the old id, where somebody renamed themselves', () => {
    const renamed = { ...ana, handle: 'ana_at_sea' };
    expect(readingOf(xPage({ person: renamed }), renamed).identity).toEqual({ id: ana.id, handle: 'ana_at_sea' });
  });

  it('is read with another id, where somebody else took the handle', () => {
    const another = { ...ana, id: '1999000111222333444', name: 'Somebody Else' };
    expect(readingOf(xPage({ person: another }), another).identity).toEqual({ id: another.id, handle: ana.handle });
  });

  it('leads nowhere while the old address still shows the new handle', () => {
    const renamed = { ...ana, handle: 'ana_at_sea' };
    expect(readHtml(documentOf(xPage({ person: renamed })), ana)).toEqual({
      ok: false,
      problem: { kind: 'layout-unknown', part: 'handle' },
    });
  });
});
