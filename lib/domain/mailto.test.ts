import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailto, mailtoUrl, maxMailtoLength } from './mailto';

/** What a mail program makes of the address, as RFC 6068 has it. */
function read(url: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)(?:\?(.*))?$/.exec(url) ?? [];
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return {
    to: to.split(',').filter(Boolean).map(decodeURIComponent),
    subject: fields.find(([name]) => name === 'subject')?.[1] ?? '',
    body: fields.find(([name]) => name === 'body')?.[1] ?? '',
  };
}

describe('a draft as an address for the mail program', () => {
  it('keeps every sign of subject and text, with lines parted by CRLF', () => {
    const url = mailtoUrl({
      to: ['ana@volta.example'],
      subject: 'Fika & co? 50 % #1',
      body: 'Hej Åsa!\n\n“1+1=2” 🙂\r\nVi ses; kanske\rimorgon',
    });
    expect(url).toMatch(/^mailto:ana@volta\.example\?subject=Fika%20%26%20co/);
    expect(read(url)).toEqual({
      to: ['ana@volta.example'],
      subject: 'Fika & co? 50 % #1',
      body: 'Hej Åsa!\r\n\r\n“1+1=2” 🙂\r\nVi ses; kanske\r\nimorgon',
    });
  });

  it('takes a comma or a question mark within an address for no end of it', () => {
    const to = ['"ek, sara"@plant.example', 'leo+x?y@nova.example'];
    const url = mailtoUrl({ to, subject: '', body: '' });
    expect(url).toBe('mailto:%22ek%2C%20sara%22@plant.example,leo%2Bx%3Fy@nova.example');
    expect(read(url).to).toEqual(to);
  });

  it('leaves out what is no address, and names nobody twice', () => {
    const to = ['Ek, Sara', 'a@b.example,evil@c.example', '', ' a@b.example ', 'a@b.example', 'x y@z.example'];
    expect(mailtoUrl({ to, subject: '', body: '' })).toBe('mailto:a@b.example');
  });

  it('lets no line break of a subject begin a field of its own', () => {
    const url = mailtoUrl({ to: [], subject: 'Hi\r\nBcc: evil@c.example', body: '' });
    expect(read(url).subject).toBe('Hi Bcc: evil@c.example');
  });

  it('hands over a text that is too long without it, never cut', () => {
    const draft = { to: ['ana@volta.example'], subject: 'Hej', body: 'å'.repeat(400) };
    expect(mailto(draft)).toEqual({ url: 'mailto:ana@volta.example?subject=Hej', whole: false });
    expect(mailto({ ...draft, body: 'kort' }).whole).toBe(true);
    expect(mailto({ ...draft, subject: 'x'.repeat(3_000) }).url).toBe('mailto:ana@volta.example');
  });

  it('is a plain address of bounded length for any text, half signs and control signs among them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), fc.string({ unit: 'binary' }), (body, subject) => {
        const { url, whole } = mailto({ to: ['ana@volta.example'], subject, body });
        expect(url).toMatch(/^mailto:ana@volta\.example(?:\?[A-Za-z0-9%=&._~-]*)?$/);
        expect(url.length).toBeLessThanOrEqual(maxMailtoLength);
        const line = (text: string) =>
          text
            .replaceAll(/\r\n?/g, '\n')
            .replaceAll(/[^\P{Cc}\n\t]/gu, '')
            .toWellFormed();
        if (whole) expect(read(url).body.replaceAll('\r\n', '\n')).toBe(line(body));
      }),
      { numRuns: 100 },
    );
  });
});
