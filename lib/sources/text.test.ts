import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cleanText, lineOf, lineOfString, paragraphOf } from './text';

const part = (html: string) => new JSDOM(`<body>${html}</body>`).window.document.body;

describe('one line', () => {
  test('white space of any kind is one blank', () => {
    expect(lineOf(part('<p>  Ana\n\t <b>Lind</b>qvist\u00a0 <br> Volta</p>')).text).toBe('Ana Lindqvist Volta');
  });
  test('buttons, icons, scripts and hidden twins are left out', () => {
    const html =
      'Ana<button>more</button><svg><title>Premium</title></svg><script>x</script><style>y</style><span class="visually-hidden">Ana</span><span hidden>!</span>';
    expect(lineOf(part(html)).text).toBe('Ana');
  });
  test('emoji pictures are emoji, other pictures nothing', () => {
    expect(lineOf(part('Hi <img alt="🚀"> <img alt="🇸🇪"><img alt="Photo of Ana"><img alt="1🚀x">')).text).toBe(
      'Hi 🚀 🇸🇪',
    );
  });
});

describe('several lines', () => {
  test('breaks and blocks break, and at most one line stays empty', () => {
    expect(paragraphOf(part('<p>One<br>two</p><p>three</p>\n\n<div><br><br>four</div>')).text).toBe(
      'One\ntwo\n\nthree\n\nfour',
    );
  });
  test('breaks within a text count where the site shows them', () => {
    expect(paragraphOf(part('<span>a\nb</span>'), 100, { keepNewlines: true }).text).toBe('a\nb');
    expect(paragraphOf(part('<span>a\nb</span>'), 100).text).toBe('a b');
  });
});

describe('limits', () => {
  test('a long text is cut, says so, and not through a character', () => {
    expect(lineOf(part('x'.repeat(500)), 10)).toEqual({ text: 'x'.repeat(10), cut: true });
    expect(lineOf(part('🌊'.repeat(20)), 5)).toEqual({ text: '🌊🌊', cut: true });
    expect(lineOfString('x'.repeat(5_000), 10)).toEqual({ text: 'x'.repeat(10), cut: true });
    expect(lineOf(part('short'), 10)).toEqual({ text: 'short', cut: false });
  });
  test('a part with no end is left after a while', () => {
    expect(lineOf(part('<i></i>'.repeat(20_000))).cut).toBe(true);
  });
  test('nothing is an empty text', () => {
    expect(lineOf(null)).toEqual({ text: '', cut: false });
  });
});

test('what deceives the eye is taken out; what a script needs stays', () => {
  expect(cleanText('a\u202Eb\u2066c\u200Bd\uFEFFe\u0000f')).toBe('abcdef');
  expect(cleanText(`Z${'\u0336'.repeat(30)}`)).toBe(`Z${'\u0336'.repeat(4)}`);
  expect(cleanText('می\u200cخواهم 👩\u200d🚀')).toBe('می\u200cخواهم 👩\u200d🚀');
  expect(cleanText('e\u0301')).toBe('é');
  expect(cleanText('a\ud83d')).toBe('a\ufffd');
});

test('accents of every script are piled four high at most', () => {
  for (let code = 0; code < 0x11_0000; code++) {
    const accent = code >= 0xd800 && code < 0xe000 ? '' : String.fromCodePoint(code);
    if (/^\p{M}$/u.test(accent)) expect(cleanText(`—${accent.repeat(40)}`).match(/\p{M}/gu)).toHaveLength(4);
  }
});
