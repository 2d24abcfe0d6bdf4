import { bioMeaning } from './bio-meaning';
import type { BioMeaning, BioRole } from './bio-meaning.types';
import type { Change, ChangeKind } from './change';
import { changeOf, textValue } from './compared';
import type { Compared } from './compared';
import { sameWebsite } from './web-address';
import { locationMeaning } from './location-meaning';
import { nameMeaning } from './name-meaning';
import { sectionOfFact } from './reading';
import type { Facts, Reading } from './reading';
import { sameName } from './same-person';
import { isBlank, isReworded, sameWords } from './text-normal';

type TextFact = 'name' | 'headline' | 'bio' | 'location' | 'website';

/** Texts that the person wrote, held against each other in one interface language alone; the frame is no text. */
export function diffTexts(compared: Compared): Change[] {
  if (!compared.sameLanguage || isTranslated(compared.after) || isTranslated(compared.before))
    return diffFrame(compared);
  return [
    ...diffText(compared, 'name', (a, b) => (sameName(a, b) ? null : nameMeaning(a, b)), 'name'),
    ...diffText(compared, 'headline', (a, b) => (isReworded(a, b) ? null : {}), 'headline'),
    ...diffBio(compared),
    ...diffText(compared, 'location', placeMeaning(compared), 'location'),
    ...diffText(compared, 'website', (a, b) => (sameWebsite(a, b) ? null : {}), 'website'),
    ...diffFrame(compared),
  ];
}

type Meaning = { readonly kind?: string; readonly low?: boolean } | null;

function diffText(
  compared: Compared,
  fact: TextFact,
  meaning: (a: string, b: string) => Meaning,
  kind: ChangeKind,
): Change[] {
  const texts = textsOf(compared, fact);
  if (texts === null) return [];
  const [before, after] = texts;
  const meant = after === '' ? {} : meaning(before, after);
  if (meant === null || meant.kind === 'none') return [];
  return [textChange(compared, fact, kind, before, after, meant.low ?? false)];
}

/** A text that is gone is held: a page also leaves out what it hides from this viewer. */
function textChange(
  compared: Compared,
  fact: TextFact,
  kind: ChangeKind,
  before: string,
  after: string,
  low: boolean,
): Change {
  const gone = after === '';
  return changeOf(compared, kind, sectionOf(compared, fact), {
    before: textValue(before),
    after: textValue(after),
    certainty: gone ? 'maybe' : 'stated',
    low: low || gone,
  });
}

function diffBio(compared: Compared): Change[] {
  const isX = compared.after.source === 'x';
  const texts = isX ? bothTexts(compared, 'bio') : textsOf(compared, 'bio');
  if (texts === null) return [];
  const [before, after] = texts;
  if (!isX) return diffText(compared, 'bio', (a, b) => (isReworded(a, b) ? null : {}), 'bio');
  const { identity, facts } = compared.after;
  const meant = bioMeaning(before || null, after || null, { handle: identity.handle, name: facts.name });
  if (meant.kind === 'none') return [];
  const told = textChange(compared, 'bio', 'bio', before, after, meant.kind !== 'bio' || (meant.low ?? false));
  return meant.kind === 'bio' ? [told] : [bioJobChange(compared, meant, meant.kind), told];
}

/** A bio is a slogan before it is a fact: job news from it is likely at most, and never that somebody left. */
function bioJobChange(
  compared: Compared,
  meant: BioMeaning,
  kind: Exclude<BioMeaning['kind'], 'none' | 'bio'>,
): Change {
  return changeOf(compared, kind === 'left-unclear' ? 'no-longer-listed' : kind, 'header', {
    before: roleValue(meant.before),
    after: roleValue(meant.after),
    certainty: kind === 'left-unclear' || meant.certainty === 'maybe' ? 'maybe' : 'likely',
    low: meant.low ?? false,
  });
}

/** The photo's frame, where the page names it; a frame that nobody could read, or that went, is no news. */
function diffFrame(compared: Compared): Change[] {
  const [was, now] = [compared.before.facts.photoFrame, compared.after.facts.photoFrame];
  if (was === undefined || was === 'framed' || was === now || (now !== 'open-to-work' && now !== 'hiring')) return [];
  const value = { text: now === 'hiring' ? '#Hiring' : '#OpenToWork' };
  return [
    changeOf(compared, now, sectionOf(compared, 'photoFrame'), { before: null, after: value, certainty: 'stated' }),
  ];
}

/** Both texts where their words differ. */
function textsOf(compared: Compared, fact: TextFact): readonly [string, string] | null {
  const texts = bothTexts(compared, fact);
  return texts !== null && sameWords(...texts) ? null : texts;
}

/** Both texts where both readings say what stands there; '' where the page proves that nothing does. */
function bothTexts(compared: Compared, fact: TextFact): readonly [string, string] | null {
  const before = statedText(compared.before, fact);
  const after = statedText(compared.after, fact);
  return before === undefined || after === undefined ? null : [before, after];
}

function statedText(reading: Reading, fact: TextFact): string | undefined {
  const text = reading.facts[fact];
  const section = reading.sections[sectionOfFact[reading.source][fact]];
  const unread = section === 'absent' || section === 'not-loaded' || section === 'unreadable';
  if (
    text === undefined ||
    reading.problems.some((problem) => problem.kind === 'layout-changed' && problem.part === fact)
  )
    return undefined;
  if (text !== null && !isBlank(text)) return text;
  return unread || section === 'partial' || fact === 'name' ? undefined : '';
}

function placeMeaning(compared: Compared): (a: string, b: string) => Meaning {
  if (compared.after.source === 'x') return locationMeaning;
  return (a, b) => (isPartOf(a, b) || isPartOf(b, a) ? { low: true } : {});
}

/** "Stockholm" and "Stockholm, Sweden": the same place, told more exactly. */
function isPartOf(few: string, many: string): boolean {
  const parts = many.split(',').map((part) => part.trim());
  return few.split(',').every((part) => parts.some((other) => sameWords(part, other)));
}

function roleValue(role: BioRole | undefined): Change['before'] {
  const text = [role?.title, role?.company].filter((part) => part).join(' · ');
  return role === undefined || text === '' ? null : { text, ...role };
}

function isTranslated(reading: Reading): boolean {
  return reading.problems.some((problem) => problem.kind === 'translated');
}

function sectionOf(compared: Compared, fact: keyof Facts) {
  return sectionOfFact[compared.after.source][fact];
}
