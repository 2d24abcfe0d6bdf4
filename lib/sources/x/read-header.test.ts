import { describe, expect, it } from 'vitest';
import { ana, jonas, sara } from './fixtures/people';
import { xPage, type XPageSpec } from './fixtures/page';
import { documentOf, factsOf, readHtml, readingOf } from './fixtures/read';
import { x } from './index';

const page = (spec: Partial<XPageSpec> = {}) => xPage({ person: ana, ...spec });

describe('the header of a profile', () => {
  it('gives every fact that it shows', () => {
    const reading = readingOf(page({ followsYou: true, hoverCard: sara }), ana);
    expect(reading.identity).toEqual({ id: ana.id, handle: 'analindqvist' });
    expect(reading.url).toBe('https://x.com/analindqvist');
    expect(reading.facts).toEqual({
      name: 'Ana Lindqvist',
      bio: 'Operations Manager @nordhamnlog. Timetables, harbours, rye bread 🍞\nOpinions are mine.',
      category: 'Transport Service',
      location: 'Malmö, Sweden',
      website: 'analindqvist.example/notes',
      joined: '2013-04',
      verified: true,
    });
    expect(reading.sections.header).toBe('complete');
    expect(reading.problems).toEqual([]);
  });

  it('says null for what a complete header does not have', () => {
    expect(factsOf(page({ person: jonas }), jonas)).toMatchObject({
      location: null,
      website: null,
      category: null,
      verified: false,
    });
    expect(factsOf(page({ person: { ...ana, bio: '' } }), ana).bio).toBeNull();
  });

  it('keeps emoji of a name, and leaves badges, labels and affiliates out of it', () => {
    const person = { ...sara, verified: true, affiliate: 'Kajkontoret' };
    expect(factsOf(page({ person, followsYou: true }), sara).name).toBe('Sara Ek 🚲');
  });

  it('does not take a name that looks like a handle for the handle', () => {
    const person = { ...ana, name: '@saraek_' };
    expect(readingOf(page({ person }), ana).facts.name).toBe('@saraek_');
  });

  it('reads a long link in a bio whole, without its ellipsis', () => {
    const person = { ...ana, bio: 'More: https://analindqvist.example/harbours/and/timetables/2026 ok' };
    expect(factsOf(page({ person }), ana).bio).toBe(
      'More: https://analindqvist.example/harbours/and/timetables/2026 ok',
    );
  });

  it('keeps the sign that the page cut an address, so that its beginning is no other one', () => {
    const person = { ...ana, website: 'https://analindqvist.example/harbours/and/timetables' };
    expect(factsOf(page({ person }), ana).website).toBe('analindqvist.example/harbou…');
  });

  it('takes items by their names, never by their place, and leaves birthday and telephone out', () => {
    const document = documentOf(page({ person: { ...ana, birthday: 'Born 1 May' } }));
    const items = document.querySelector('[data-testid="UserProfileHeader_Items"]');
    const phone = '<span data-testid="UserVerifiedPhone"><svg></svg><span>Verified phone number</span></span>';
    items?.insertAdjacentHTML('afterbegin', phone);
    if (items) items.append(...[...items.children].toReversed());
    const result = readHtml(document, ana);
    expect(result).toEqual({ ok: true, reading: readingOf(page(), ana) });
  });

  it('takes an item or a bio without a word that is understood for unread, not for empty', () => {
    for (const [anchor, fact] of [
      ['UserLocation', 'location'],
      ['UserDescription', 'bio'],
    ] as const) {
      const document = documentOf(page());
      const strange = document.createElement('z-unknown');
      strange.textContent = 'Words';
      document.querySelector(`[data-testid="${anchor}"]`)?.replaceChildren(strange);
      const result = readHtml(document, ana);
      expect(result.ok && fact in result.reading.facts).toBe(false);
      expect(result.ok && result.reading.problems).toEqual([{ kind: 'layout-changed', part: fact }]);
    }
  });

  it('reads mentions, tags, line breaks and emoji of a bio as one reads them', () => {
    const bio = '🍞 Ops @nordhamnlog · #boats\nMalmö\n\nex- @kajplads';
    expect(factsOf(page({ person: { ...ana, bio } }), ana).bio).toBe(bio);
    const document = documentOf(page());
    const description = document.querySelector('[data-testid="UserDescription"]');
    if (description)
      description.innerHTML =
        '<span>One</span><br><span>two </span><div><span><a href="/kajplads">@kajplads</a></span></div><span>, three</span>';
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.facts.bio).toBe('One\ntwo @kajplads, three');
  });

  it('reads the same facts in another interface language', () => {
    const english = factsOf(page(), ana);
    expect(factsOf(page({ language: 'sv' }), ana)).toEqual(english);
    expect(factsOf(page({ language: 'ja' }), ana)).toEqual(english);
    expect(factsOf(page({ language: 'ja', person: { ...ana, joined: { year: 2013, month: 12 } } }), ana).joined).toBe(
      '2013-12',
    );
  });

  it('finds the name for the annotation to stand by', () => {
    expect(x.nameElement(documentOf(page()))?.textContent).toContain('Ana Lindqvist');
    expect(x.nameElement(documentOf(page({ state: 'signed-out' })))).toBeNull();
  });

  it('reads on where an extension has marked X’s own elements', () => {
    const document = documentOf(page());
    for (const element of document.querySelectorAll('[data-testid^="User"] *'))
      element.setAttribute('data-darkreader-inline-color', '');
    expect(readHtml(document, ana)).toEqual({ ok: true, reading: readingOf(page(), ana) });
  });

  it('reads a category in a button, by its element or, as until 2024, by its role', () => {
    const person = { ...ana, category: 'Shipping Company' };
    const older = page({ person }).replace(
      /<button role="button" type="button">(<span>Shipping Company<\/span>)<\/button>/,
      '<div role="button" tabindex="0">$1</div>',
    );
    expect(older).not.toBe(page({ person }));
    expect(readingOf(older, ana)).toEqual(readingOf(page({ person }), ana));
  });

  it('leaves text of other extensions out', () => {
    const document = documentOf(page());
    const note = document.createElement('other-extension');
    note.textContent = 'verified scammer';
    document.querySelector('[data-testid="UserDescription"]')?.append(note);
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.facts.bio).toMatch(/mine\.$/);
  });
});

describe('the id', () => {
  it('comes from the follow button of the header, not of the side bar', () => {
    expect(readingOf(page({ following: true, sidebar: [sara, jonas], schema: null }), ana).identity.id).toBe(ana.id);
  });

  it('is not that of people to follow in the list below', () => {
    const document = documentOf(page({ schema: null }));
    const cell = `<div data-testid="cellInnerDiv"><div data-testid="UserCell"><button data-testid="${sara.id}-follow">Follow</button></div></div>`;
    document.querySelector('section')?.insertAdjacentHTML('beforeend', cell);
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.identity.id).toBe(ana.id);
  });

  it('comes from the banner where there is no button', () => {
    const document = documentOf(page({ banner: true, schema: null }));
    document.querySelector(`main [data-testid="${ana.id}-follow"]`)?.remove();
    const result = readHtml(document, ana);
    expect(result.ok && result.reading.identity.id).toBe(ana.id);
  });

  it('comes from structured data only if that is this person’s', () => {
    const without = (schema: typeof ana) => {
      const document = documentOf(page({ schema }));
      document.querySelector(`main [data-testid="${ana.id}-follow"]`)?.remove();
      const result = readHtml(document, ana);
      return result.ok ? result.reading.identity.id : 'none read';
    };
    expect(without(ana)).toBe(ana.id);
    expect(without(sara)).toBeUndefined();
  });

  it('refuses a header whose button and banner name two people', () => {
    const document = documentOf(page({ banner: true }));
    document.querySelector(`main [data-testid="${ana.id}-follow"]`)?.setAttribute('data-testid', `${sara.id}-follow`);
    expect(readHtml(document, ana)).toEqual({ ok: false, problem: { kind: 'layout-unknown', part: 'id' } });
  });
});

describe('a page that is between two people', () => {
  it('gives nothing while the header shows the former one', () => {
    expect(readHtml(documentOf(page({ person: sara })), ana)).toEqual({
      ok: false,
      problem: { kind: 'layout-unknown', part: 'handle' },
    });
  });

  it('gives nothing while links of the header are the former one’s', () => {
    const document = documentOf(page());
    document
      .querySelector('a[href$="/verified_followers"]')
      ?.setAttribute('href', `/${sara.handle}/verified_followers`);
    expect(readHtml(document, ana)).toEqual({ ok: false, problem: { kind: 'layout-unknown', part: 'owner' } });
  });

  it('gives nothing before the items are there', () => {
    const document = documentOf(page());
    document.querySelector('[data-testid="UserJoinDate"]')?.remove();
    expect(readHtml(document, ana)).toEqual({ ok: false, problem: { kind: 'layout-unknown', part: 'joined' } });
  });
});

describe('a part under a name that is not known', () => {
  it.each([
    ['UserDescription', 'bio', 'bio'],
    ['UserLocation', 'location', 'items'],
    ['UserUrl', 'website', 'items'],
    ['UserProfessionalCategory', 'category', 'items'],
  ])('%s is reported, and what it holds is not taken for gone', (anchor, fact, part) => {
    const document = documentOf(page());
    document.querySelector(`[data-testid="${anchor}"]`)?.removeAttribute('data-testid');
    const result = readHtml(document, ana);
    expect(result.ok && fact in result.reading.facts).toBe(false);
    expect(result.ok && result.reading.sections.header).toBe('partial');
    expect(result.ok && result.reading.problems).toEqual([{ kind: 'layout-changed', part }]);
    expect(result.ok && result.reading.facts.name).toBe('Ana Lindqvist');
  });

  it('leaves it open whether the person is verified', () => {
    const document = documentOf(page());
    document.querySelector('[data-testid="icon-verified"]')?.removeAttribute('data-testid');
    const result = readHtml(document, ana);
    expect(result.ok && 'verified' in result.reading.facts).toBe(false);
  });
});
