import { describe, expect, test } from 'vitest';
import { linkedinPage } from './fixtures/page';
import { anaInAutumn, anaInSpring, jonas, sara } from './fixtures/people';
import { documentOf, readingOf } from './fixtures/read-page';
import { linkedin } from './index';

const facts = (change?: (html: string) => string) => readingOf({ page: 'profile', person: anaInSpring }, change).facts;

describe('the top card', () => {
  test('of a first-degree contact', () => {
    expect(readingOf({ page: 'profile', person: anaInSpring })).toMatchObject({
      layout: 'sdui',
      url: 'https://www.linkedin.com/in/ana-lindqvist/',
      uiLanguage: 'en',
      viewer: 'signed-in',
      identity: { id: anaInSpring.id, handle: 'ana-lindqvist' },
      facts: {
        name: 'Ana Lindqvist',
        pronouns: 'She/Her',
        headline: 'Operations Manager at Volta',
        location: 'Gothenburg, Västra Götaland County, Sweden',
        website: 'https://volta.example/team/ana',
        photoFrame: 'none',
        companies: [{ name: 'Volta' }],
        schools: [{ name: 'Chalmers tekniska högskola' }],
        verified: true,
      },
      sections: { topCard: 'complete' },
      problems: [],
    });
  });
  test('of a second-degree contact with a framed photo and no pronouns', () => {
    const { facts: read } = readingOf({ page: 'profile', person: sara });
    expect(read).toMatchObject({
      headline: 'Founder of Tidvatten | Ocean sensors',
      pronouns: null,
      photoFrame: 'framed',
    });
    // Both degrees stand in the top card; beside the author of the own posts stands one of them.
    expect(read.degree).toBe('2nd');
    expect(readingOf({ page: 'profile', person: { ...sara, posts: [] } }).facts).not.toHaveProperty('degree');
  });
  test('of somebody far who shows nothing but a headline', () => {
    const { facts: read, sections } = readingOf({ page: 'profile', person: jonas, language: 'sv' });
    expect(read).toEqual({ name: 'Jonas Berg', pronouns: null, headline: 'Controller', degree: '3:e' });
    expect(sections).toMatchObject({ topCard: 'complete', about: 'absent', activity: 'absent' });
  });
  test('with pronouns in brackets, and two dashes where no headline was written', () => {
    expect(facts((html) => html.replace('>She/Her<', '>(She/Her)<')).pronouns).toBe('She/Her');
    const blank = readingOf({ page: 'profile', person: { ...anaInSpring, headline: '--' } });
    expect(blank.facts).not.toHaveProperty('headline');
    expect(blank.problems).toEqual([]);
  });
  test('in Swedish says the same as in English', () => {
    expect(readingOf({ page: 'profile', person: anaInSpring, language: 'sv' }).facts).toEqual({
      ...facts(),
      degree: '1:a',
    });
    expect(facts().degree).toBe('1st');
  });
  test('with a new headline and the same company', () => {
    expect(readingOf({ page: 'profile', person: anaInAutumn }).facts).toMatchObject({
      headline: 'Head of Operations at Volta',
      companies: [{ name: 'Volta' }],
    });
  });
});

describe('what could be taken for something else', () => {
  test('a headline that reads like the line of badges', () => {
    const person = { ...anaInSpring, headline: 'Volta', companies: ['Volta'], schools: [] };
    expect(readingOf({ page: 'profile', person }).facts.headline).toBe('Volta');
  });
  test('a missing headline is not filled with the badges', () => {
    const read = readingOf({ page: 'profile', person: anaInSpring }, (html) =>
      html.replace(/<p class="headline">.*?<\/p>/, ''),
    );
    expect(read.facts.headline).toBeUndefined();
    expect(read.problems).toEqual([{ kind: 'layout-changed', part: 'headline' }]);
    expect(read.sections.topCard).toBe('partial');
  });
  test('nor with a line that names some of the badges alone', () => {
    const read = readingOf({ page: 'profile', person: anaInSpring }, (html) =>
      html.replace(/<p class="headline">.*?<\/p>/, '').replace('Volta · Chalmers tekniska högskola', 'Volta'),
    );
    expect(read.facts.headline).toBeUndefined();
    expect(read.problems).toEqual([{ kind: 'layout-changed', part: 'headline' }]);
  });
  test('a heading that stands before the name and leads nowhere', () => {
    const read = readingOf({ page: 'profile', person: anaInSpring }, (html) =>
      html.replace(/(<section componentkey="[^"]*Topcard"[^>]*>)/, '$1<h2>0 notifications</h2>'),
    );
    expect(read.facts.name).toBe('Ana Lindqvist');
  });
  test('nobody’s place is the headline or the badges', () => {
    const person = { ...anaInSpring };
    const { location: _, ...homeless } = person;
    expect(readingOf({ page: 'profile', person: homeless }).facts.location).toBeUndefined();
    expect(readingOf({ page: 'profile', person: homeless }).facts.headline).toBe('Operations Manager at Volta');
  });
  test('nor where the middle dot before the contact link has stayed', () => {
    const gone = (html: string) => html.replace(/(<div class="place">)<p class="quiet">[^·<]*<\/p>/, '$1');
    for (const badges of [{}, { companies: [], schools: [] }]) {
      const read = readingOf({ page: 'profile', person: { ...anaInSpring, ...badges } }, gone);
      expect(read.facts).not.toHaveProperty('location');
      expect(read.facts.headline).toBe('Operations Manager at Volta');
    }
  });
  describe('a card without rows, degrees and badges', () => {
    const flat = (html: string) =>
      html
        .replace(/<div class="place">(.*?)<p class="quiet">·<\/p>(.*?)<\/div>/, '$1$2')
        .replace(/<p class="quiet(?: away)?">· \d\w\w<\/p>/g, '');
    const { pronouns: _, ...person } = { ...anaInSpring, companies: [], schools: [] };

    test('has the headline that the bar at the top says', () => {
      const read = readingOf({ page: 'profile', person }, flat);
      expect(read.facts.headline).toBe('Operations Manager at Volta');
      expect(read.facts).not.toHaveProperty('location');
    });
    test('has none where the bar says nothing, or speaks of somebody else; that is told', () => {
      for (const bar of [/<div role="toolbar">.*?<\/a><\/div><\/div>/, /(?<=<div role="toolbar">.*?<p>)Ana/]) {
        const read = readingOf({ page: 'profile', person }, (html) => flat(html.replace(bar, '')));
        expect(read.facts).not.toHaveProperty('headline');
        expect(read.problems).toContainEqual({ kind: 'layout-changed', part: 'headline' });
      }
    });
  });
  test('without the contact link the place is not guessed, and said to be missing', () => {
    const read = readingOf({ page: 'profile', person: anaInSpring }, (html) =>
      html.replace(/<p><a href="[^"]*\/overlay\/contact-info\/">.*?<\/p>/, ''),
    );
    expect(read.facts.location).toBeUndefined();
    expect(read.facts.headline).toBe('Operations Manager at Volta');
    expect(read.problems).toEqual([{ kind: 'layout-changed', part: 'location' }]);
  });
  test('a headline with a middle dot, or with the word hiring', () => {
    const person = { ...anaInSpring, headline: 'Hiring! · Operations at Volta' };
    expect(readingOf({ page: 'profile', person }).facts).toMatchObject({
      headline: 'Hiring! · Operations at Volta',
      photoFrame: 'none',
    });
  });
  test('blocks put around everything', () => {
    expect(
      facts((html) =>
        html.replace(/<p class="(headline|quiet)">(.*?)<\/p>/g, '<div><div><p class="$1">$2</p></div></div>'),
      ),
    ).toEqual(facts());
  });
  test('no company badge is no news about companies', () => {
    const read = readingOf({ page: 'profile', person: { ...anaInSpring, companies: [] } });
    expect('companies' in read.facts).toBe(false);
    expect(read.facts.headline).toBe('Operations Manager at Volta');
  });
});

test('the name for the annotation is the top card’s, not the page’s first heading', () => {
  const name = linkedin.nameElement(documentOf(linkedinPage({ page: 'profile', person: anaInSpring })));
  expect(name?.tagName).toBe('H2');
  expect(name?.textContent).toBe('Ana Lindqvist');
  expect(linkedin.nameElement(documentOf(linkedinPage({ page: 'feed', person: anaInSpring })))).toBeNull();
});
