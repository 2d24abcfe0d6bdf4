import { describe, expect, it } from 'vitest';
import type { DraftWords, Place } from './template';
import { placesOf } from './template';
import { fillIn, unknownPlaces } from './template-fill';

const places = Object.fromEntries(
  Object.values(placesOf).flatMap((all) => all.map((place) => [place, `the ${place}`])),
);
const words = { places, blanks: places } as unknown as DraftWords;
const fill = (body: string, values: Partial<Record<Place, string | null>> = {}, subject = '') =>
  fillIn({ subject, body }, 'thank-you', values, words);

describe('filling in a template', () => {
  it('knows a place by its own name and by that of the language, in any case', () => {
    expect(fill('{name} { The  NAME } {the about}', { name: 'Ana', about: 'ports' }).body).toBe('Ana Ana ports');
  });

  it('never fills in again what was filled in, nor what it does not know', () => {
    expect(fill('{name} {who} {} { {about}', { name: '{about}', about: '$& {name}' }).body).toBe(
      '{about} {who} {} { $& {name}',
    );
  });

  it('marks what is not known with a blank, and selects the first of the text before that of the subject', () => {
    expect(fill('\n  Hi {name}, {about}', { name: ' ' }, '{about}')).toEqual({
      subject: '[the about]',
      body: 'Hi [the name], [the about]',
      blank: { field: 'body', start: 3, end: 13 },
    });
    expect(fill('Hi', {}, 'On {about}').blank).toEqual({ field: 'subject', start: 3, end: 14 });
  });

  it('leaves out a paragraph that there is nothing to say for, and keeps the others as they were parted', () => {
    const body = 'one\r\n\r\n\r\ntwo {about}\nhalf\n \nthree';
    expect(fill(body, { about: null }).body).toBe('one\n \nthree');
    expect(fill(`{about}\n\n${body}`, { about: null }).body).toBe('one\n \nthree');
    expect(fill('{about}', { about: null }).body).toBe('');
  });

  it('keeps a subject in one line', () => {
    expect(fill('', { about: 'a\nb' }, '{about}').subject).toBe('a b');
  });

  it('names the places that a kind of draft knows nothing of, each once', () => {
    const text = { subject: '{nmae}', body: '{name} {who} {the about} {nmae} {' };
    expect(unknownPlaces(text, 'thank-you', words)).toEqual(['nmae', 'who']);
    expect(unknownPlaces(text, 'ask-favour', words)).toEqual(['nmae', 'the about']);
  });
});
