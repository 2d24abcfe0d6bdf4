import { describe, expect, it } from 'vitest';
import { parseDebrief } from './debrief-text';

const ana = { personId: 'p-ana', name: 'Ana Example' };
const sara = { personId: 'p-sara', name: 'Sara Lind' };

describe('the box of a debrief', () => {
  it('takes my promise and theirs by their first word, in English and Swedish', () => {
    const { lines, notes } = parseDebrief(
      'me: intro Sara\nher: checklist\njag: mejla länken\nhon: ring Jonas\nhen: boka',
      [ana],
    );
    expect(lines).toEqual([
      { kind: 'mine', text: 'intro Sara', what: 'introduction', at: 0 },
      { kind: 'theirs', text: 'checklist', what: 'other', personId: 'p-ana', at: 1 },
      { kind: 'mine', text: 'mejla länken', what: 'link', at: 2 },
      { kind: 'theirs', text: 'ring Jonas', what: 'other', personId: 'p-ana', at: 3 },
      { kind: 'theirs', text: 'boka', what: 'other', personId: 'p-ana', at: 4 },
    ]);
    expect(notes).toBe('');
  });

  it('takes the name of somebody who was there, in any case and with a bullet before it', () => {
    const { lines } = parseDebrief('- Ana: send the list\nsara lind: read it', [ana, sara]);
    expect(lines).toMatchObject([
      { kind: 'theirs', personId: 'p-ana', text: 'send the list' },
      { kind: 'theirs', personId: 'p-sara', text: 'read it' },
    ]);
  });

  it('does not guess whose promise it is where several were there', () => {
    expect(parseDebrief('her: checklist', [ana, sara]).lines).toMatchObject([{ kind: 'theirs', personId: null }]);
  });

  it.each([
    ['book: Range by David Epstein', 'Range', 'David Epstein'],
    ['bok: Range av David Epstein', 'Range', 'David Epstein'],
    ['Book: Range, David Epstein', 'Range', 'David Epstein'],
    ['book: “Stand by Me” Stephen King', 'Stand by Me', 'Stephen King'],
    ['book: Range', 'Range', ''],
  ])('takes title and author: %s', (text, title, author) => {
    expect(parseDebrief(text, [ana]).lines).toEqual([
      { kind: 'mentioned', item: { kind: 'book', title, author, url: '' }, at: 0 },
    ]);
  });

  it('takes a link with its address, and the next step', () => {
    const { lines } = parseDebrief('link: https://example.com/a\nnext: lunch in May\nnästa steg: lunch i maj', [ana]);
    expect(lines).toMatchObject([
      { kind: 'mentioned', item: { kind: 'link', title: 'https://example.com/a', url: 'https://example.com/a' } },
      { kind: 'next-step', text: 'lunch in May' },
      { kind: 'next-step', text: 'lunch i maj' },
    ]);
  });

  it('keeps all else as notes, times and addresses among them', () => {
    const text = 'We met at 10:30: late\nhttps://example.com: good\nNote: nothing\nShe runs it alone.';
    expect(parseDebrief(text, [ana])).toEqual({ lines: [], notes: text });
  });

  it('hears names that came up, but not those who were there, nor addresses', () => {
    const { lines, notes } = parseDebrief('Ask @Sara Lind and @Jonas_Berg, not @Ana; ana@Example.com', [ana]);
    expect(lines).toEqual([
      { kind: 'name', name: 'Sara Lind', at: 0 },
      { kind: 'name', name: 'Jonas Berg', at: 0 },
    ]);
    expect(notes).toContain('@Sara Lind');
  });
});
