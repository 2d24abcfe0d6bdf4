import { describe, expect, it } from 'vitest';
import { introducedName, promisedBook, promisedLink } from './promise-about';

describe('what a promise is about', () => {
  it.each([
    ['intro to Sara Ek', 'Sara Ek'],
    ['an introduction to Sara Ek.', 'Sara Ek'],
    ['introduce her to Sara', 'Sara'],
    ['intro Sara', 'Sara'],
    ['introducera henne för Åsa Öst', 'Åsa Öst'],
    ['introduktion till Sara', 'Sara'],
    ['koppla ihop med Leo', 'Leo'],
    ['intro', 'intro'],
  ])('%j: whom to introduce is %j', (text, name) => expect(introducedName(text)).toBe(name));

  it.each([
    ['the book Range by David Epstein', 'Range', 'David Epstein'],
    ['send her the book Range, David Epstein', 'Range', 'David Epstein'],
    ['boken Range av David Epstein', 'Range', 'David Epstein'],
    ['skicka boken Range', 'Range', ''],
    ['a book', '', ''],
  ])('[P25] %j: title %j and author %j, empty where it was not said', (text, title, author) => {
    expect(promisedBook(text)).toMatchObject({ kind: 'book', title, author });
  });

  it('a link is its address and what is said of it', () => {
    expect(promisedLink('send the link to the report https://example.org/r')).toMatchObject({
      title: 'the report',
      url: 'https://example.org/r',
    });
    expect(promisedLink('the article')).toMatchObject({ title: '', url: '' });
  });
});
