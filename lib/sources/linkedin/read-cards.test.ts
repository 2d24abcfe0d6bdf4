import { describe, expect, test } from 'vitest';
import { anaInAutumn, anaInSpring, jonas, sara } from './fixtures/people';
import { readingOf } from './fixtures/read-page';
import { momentOfActivity } from './read-activity';

test('cards that are known by an id of the same wording, alone or beside a key, are read as ever', () => {
  const spec = { page: 'profile', person: anaInAutumn, experience: 'complete' } as const;
  const byKey = readingOf(spec);
  expect(readingOf({ ...spec, keys: 'id' })).toEqual(byKey);
  const both = (html: string) => html.replace(/componentkey="(com\.linkedin\.[^"]*)"/g, 'id="$1" componentkey="$1"');
  expect(readingOf(spec, both)).toEqual(byKey);
  const some = (html: string) => html.replace(/componentkey="(com\.linkedin\.[^"]*(?:About|Activity))"/g, 'id="$1"');
  expect(readingOf(spec, some)).toEqual(byKey);
});

describe('About', () => {
  test('keeps the lines as written, without the button for more', () => {
    const person = { ...anaInSpring, about: `${'Calm. '.repeat(40)}\n\nAnd sourdough.` };
    const { facts, sections } = readingOf({ page: 'profile', person });
    expect(facts.bio).toBe(`${'Calm. '.repeat(40).trim()}\n\nAnd sourdough.`);
    expect(sections.about).toBe('complete');
  });
  test('that the person does not have is an empty shell: absent, and no fact', () => {
    const { facts, sections } = readingOf({ page: 'profile', person: jonas });
    expect(sections.about).toBe('absent');
    expect('bio' in facts).toBe(false);
  });
  test('that is not on the page is not loaded; one that is not understood is said to be', () => {
    const gone = readingOf({ page: 'profile', person: anaInSpring }, (html) =>
      html.replaceAll(`${anaInSpring.id}About`, `${anaInSpring.id}Else`),
    );
    expect(gone.sections.about).toBe('not-loaded');
    const changed = readingOf({ page: 'profile', person: anaInSpring }, (html) =>
      html.replaceAll('expandable-text-box', 'other-box'),
    );
    expect(changed.sections.about).toBe('unreadable');
    expect(changed.problems).toContainEqual({ kind: 'layout-changed', part: 'about' });
    expect('bio' in changed.facts).toBe(false);
  });
});

test('posts that name nobody are nobody’s, and that is said', () => {
  const { posts, sections } = readingOf({ page: 'profile', person: anaInAutumn }, (html) =>
    html.replace(/(<div class="author"><a href=")[^"]*("><figure.*?<a href=")[^"]*/g, '$1#$2#'),
  );
  expect(posts).toEqual([]);
  expect(sections.activity).toBe('unreadable');
});

describe('activity', () => {
  test('tells the own posts and their moments, of the latest few', () => {
    const { posts, sections } = readingOf({ page: 'profile', person: anaInAutumn });
    expect(posts.map((post) => [post.at, post.kind, post.text.slice(0, 18)])).toEqual([
      ['2026-11-10T07:30:00Z', 'post', 'Looking for two pe'],
      ['2026-03-02T08:15:00Z', 'post', 'We just finished o'],
    ]);
    expect(posts[0]?.url).toBe(`https://www.linkedin.com/feed/update/urn:li:activity:${posts[0]?.id}/`);
    expect(sections.activity).toBe('partial');
  });
  test('leaves out reposts, and what others wrote in a quoted post', () => {
    for (const language of ['en', 'sv'] as const) {
      const { posts } = readingOf({ page: 'profile', person: sara, language });
      expect(posts.map((post) => [post.kind, post.text])).toEqual([['quote', 'Worth an hour of your day.']]);
    }
  });
  test('a quote without a text of one’s own has none', () => {
    const person = { ...sara, posts: sara.posts.map((post) => ({ ...post, text: '' })) };
    const { posts } = readingOf({ page: 'profile', person }, (html) =>
      html.replace(/<p><span tabindex="-1" data-testid="expandable-text-box"><\/span><\/p>/g, ''),
    );
    expect(posts.map((post) => post.text)).toEqual(['']);
  });
  test('the moment stands in the id', () => {
    expect(momentOfActivity('7434149245747200000')).toBe(Date.parse('2026-03-02T08:15:00Z'));
  });
});

test('other people on the page are never read', () => {
  const text = JSON.stringify([
    readingOf({ page: 'profile', person: sara, experience: 'complete' }),
    readingOf({ page: 'experience', person: sara }),
  ]);
  for (const stranger of ['Nils', 'Vera', 'Nordkaj', 'Jonas', 'notifications', '1,204'])
    expect(text).not.toContain(stranger);
});
