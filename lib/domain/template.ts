import type { Instant } from './reading';

/** What a draft is for. Each has words in English and Swedish that the user may change. */
export const templateKinds = [
  'invitation',
  'agenda',
  'thank-you',
  'recap',
  'book',
  'link',
  'reminder',
  'decline',
  'ask-before-introducing',
  'introduction',
  'reintroduction',
  'report-to-introducer',
  'after-event',
  'light-touch',
] as const;
export type TemplateKind = (typeof templateKinds)[number];
export type DraftLanguage = 'en' | 'sv';

/** The user's own words for one kind of draft, with places in braces: `{name}`, `{topic}`. */
export type Template = {
  /** `KIND:LANGUAGE`. */
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly updatedAt: Instant;
};

/** A draft to be opened in the user's own mail program, or copied. Nothing is ever sent. */
export type Draft = {
  /** Addresses of the people of that meeting or introduction alone; may be empty. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** The part to be filled in first, selected when the draft opens; `null`: nothing is missing. */
  readonly blank: string | null;
};

/** Fills in what is known; a place that is not known stays as `[place]`, so that nobody sends an empty one unseen. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, place: string) => {
    const value = Object.hasOwn(values, place) ? values[place]?.trim() : undefined;
    return value === undefined || value === '' ? `[${place}]` : value;
  });
}

/** `mailto:` as RFC 6068 has it: the body's lines are parted by CRLF, and everything is percent-encoded. */
export function mailtoUrl({ to, subject, body }: Draft): string {
  const lines = body.replaceAll(/\r?\n/g, '\r\n');
  const addresses = to.map((each) => encodeURIComponent(each).replaceAll('%40', '@')).join(',');
  return `mailto:${addresses}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
