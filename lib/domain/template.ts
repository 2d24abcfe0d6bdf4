import type { Language } from './language';
import type { MeetingKind } from './meeting';
import type { Instant } from './reading';

/** What a draft is for. Each has words in English and Swedish that the user may change. */
export const templateKinds = [
  'invitation',
  'agenda',
  'thank-you',
  'recap',
  'book',
  'link',
  'promised',
  'reminder',
  'decline',
  'ask-before-introducing',
  'ask-favour',
  'introduction',
  'check-introduction',
  'reintroduction',
  'report-to-introducer',
  'after-event',
  'light-touch',
] as const;
export type TemplateKind = (typeof templateKinds)[number];
export type DraftLanguage = Language;

/** What is filled in; which of them a kind of draft knows stands in `placesOf`. */
export type Place =
  | 'name'
  | 'aMeeting'
  | 'theMeeting'
  | 'purpose'
  | 'when'
  | 'where'
  | 'questions'
  | 'about'
  | 'promises'
  | 'title'
  | 'author'
  | 'link'
  | 'thing'
  | 'people'
  | 'other'
  | 'who'
  | 'why'
  | 'a'
  | 'b'
  | 'firstA'
  | 'firstB'
  | 'whoA'
  | 'whoB'
  | 'whyA'
  | 'whyB'
  | 'how'
  | 'topic'
  | 'event';

const asking = ['name', 'other', 'who', 'why'] as const;

/** The places that each kind of draft can fill. Nothing private is among them. */
export const placesOf: Readonly<Record<TemplateKind, readonly Place[]>> = {
  invitation: ['name', 'aMeeting', 'purpose', 'when', 'where'],
  agenda: ['name', 'aMeeting', 'theMeeting', 'when', 'where', 'purpose', 'questions'],
  'thank-you': ['name', 'theMeeting', 'about'],
  recap: ['name', 'theMeeting', 'promises'],
  book: ['name', 'title', 'author'],
  link: ['name', 'title', 'link'],
  promised: ['name', 'thing'],
  reminder: ['name', 'thing', 'people'],
  decline: ['name', 'thing'],
  'ask-before-introducing': asking,
  'ask-favour': asking,
  introduction: ['a', 'b', 'firstA', 'firstB', 'whoA', 'whoB', 'whyA', 'whyB'],
  'check-introduction': ['name', 'other'],
  reintroduction: ['name', 'other'],
  'report-to-introducer': ['name', 'other', 'how'],
  'after-event': ['name', 'topic', 'event'],
  'light-touch': ['name', 'about'],
};

export type TemplateText = { readonly subject: string; readonly body: string };

/** The user's own words for one kind of draft, with places in braces: `{name}`, `{topic}`. */
export type Template = TemplateText & {
  /** `KIND:LANGUAGE`. */
  readonly id: string;
  readonly updatedAt: Instant;
};

/** What a language brings to a draft: the words that come with the product, and its ways of saying names and times. */
export type DraftWords = {
  readonly language: DraftLanguage;
  readonly templates: Readonly<Record<TemplateKind, TemplateText>>;
  /** How a place is called in this language, between the braces. */
  readonly places: Readonly<Record<Place, string>>;
  /** What stands in square brackets where something is not known. */
  readonly blanks: Readonly<Record<Place, string>>;
  readonly meetings: Readonly<
    Record<MeetingKind, { readonly a: string; readonly the: string; readonly title: string }>
  >;
  readonly fromMe: string;
  readonly from: (name: string) => string;
  readonly names: (names: readonly string[]) => string;
  /** For whoever sits elsewhere the zone is named. */
  readonly when: (start: Instant, zone: string, elsewhere: boolean) => string;
};

/** Where something is to be filled in first. */
export type DraftBlank = { readonly field: 'subject' | 'body'; readonly start: number; readonly end: number };

/** A draft to be opened in the user's own mail program, or copied. Nothing is ever sent. */
export type Draft = TemplateText & {
  /** Addresses of the people of that meeting or introduction alone; may be empty. */
  readonly to: readonly string[];
  /** Selected when the draft opens; `null`: nothing is missing. */
  readonly blank: DraftBlank | null;
};
