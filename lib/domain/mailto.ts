import type { Draft } from './template';

/** Windows hands no longer address to a program, and Chromium asks the same of all (2,048 with room to spare). */
export const maxMailtoLength = 2_000;

/** A draft as an address for the user's own mail program; without its text where that would be too long. */
export type Mailto = { readonly url: string; readonly whole: boolean };

export function mailto(draft: Pick<Draft, 'to' | 'subject' | 'body'>): Mailto {
  const whole = mailtoUrl(draft);
  if (whole.length <= maxMailtoLength) return { url: whole, whole: true };
  const withoutText = mailtoUrl({ ...draft, body: '' });
  const url = withoutText.length <= maxMailtoLength ? withoutText : mailtoUrl({ ...draft, subject: '', body: '' });
  return { url, whole: false };
}

/** RFC 6068: the body's lines are parted by CRLF, and everything is percent-encoded. */
export function mailtoUrl({ to, subject, body }: Pick<Draft, 'to' | 'subject' | 'body'>): string {
  const addresses = [...new Set(to.map((each) => each.trim()))].filter(isAddress);
  const lines = cleaned(body.replaceAll(/\r\n?|\n/g, '\n')).replaceAll('\n', '\r\n');
  const fields = [
    ['subject', cleaned(subject.replaceAll(/\s+/g, ' ').trim())],
    ['body', lines],
  ].filter(([, value]) => value !== '');
  const query = fields.map(([name, value]) => `${name}=${encoded(value ?? '')}`).join('&');
  return `mailto:${addresses.map(address).join(',')}${query === '' ? '' : `?${query}`}`;
}

export function isAddress(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;"]+$/u.test(text) || /^"[^"\\\p{Cc}]+"@[^\s@<>,;"]+$/u.test(text);
}

function address(text: string): string {
  const at = text.lastIndexOf('@');
  return `${encoded(text.slice(0, at))}@${encoded(text.slice(at + 1))}`;
}

/** Half a sign cannot be encoded, and control signs are no text. */
function cleaned(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, '');
}

/** Marks that `encodeURIComponent` leaves, and that some programs take for the end of an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
