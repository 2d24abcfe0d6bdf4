import type { Facts, Organisation, PhotoFrame } from '@/lib/domain/reading';
import { lineOf, textLimits } from '../text';
import { all, around, attribute, follows, given, has } from './dom';
import { linesOf, onlyText, type Line, type Notes } from './lines';
import { select } from './selectors';

export type TopCard = {
  readonly facts: Facts & { readonly name: string };
  /** "1st", "2nd": pages of first and second degree hold both, and which one is seen only the style sheet knows. */
  readonly degrees: readonly string[];
};

/** The facts of the top card by order and shape; no word of any language is looked at. `null`: there is no name. */
export function readTopCard(card: Element, notes: Notes): TopCard | null {
  const heading = nameHeading(card);
  const name = heading && notes.text(lineOf(onlyText(heading)), 'name');
  if (!name) return null;

  const link = card.querySelector(select.contactLink);
  const lines = linesOf(card, notes, 'topCard', { after: heading, until: link });
  if (!link) notes.changed('location');
  const before = link ? lines.filter(({ element }) => !element.contains(link) && !link.contains(element)) : lines;
  const { companies, schools } = readBadges(card, heading, notes);
  const shown = [...companies, ...schools].map((each) => each.name);
  const location = link ? locationBefore(before, link, heading) : undefined;
  if (companies.length === 0 && countBadges(card) > schools.length) notes.changed('companies');
  const introduced = location ? before.slice(0, before.indexOf(location)) : before.filter((line) => !isDot(line));
  const end = location ? 'place' : link ? 'link' : 'none';
  const { headline, pronouns, degrees } = readIntroduction(introduced, shown, end, () => saidAbove(card, name));
  if (!headline) notes.changed('headline');

  const facts = given<TopCard['facts']>({
    name,
    pronouns: pronouns?.replace(/^\((.*)\)$/, '$1') ?? pronouns,
    // What the site shows where nothing was written.
    headline: headline === '--' ? undefined : headline,
    location: location?.text,
    website: websiteOf(card),
    degree: degrees.length === 1 ? degrees[0] : undefined,
    photoFrame: photoFrame(card, heading),
    // No badge means that the person shows no company there, which is no news about the job: then nothing is said.
    companies: companies.length > 0 ? companies : undefined,
    schools: schools.length > 0 ? schools : undefined,
    verified: has(card, select.verifiedIcon) || undefined,
  });
  return { facts, degrees };
}

/** The name links to the profile itself; a heading beside it does not. */
export function nameHeading(card: Element): Element | null {
  const headings = all(card, select.name);
  return headings.find((each) => each.closest(select.profileLink)) ?? headings[0] ?? null;
}

/**
 * A middle dot may stand between place and contact link, in one row with both. The paragraph before them is no place
 * where the name is as near to the link as that paragraph is: then it is the headline, or the line of the badges.
 */
function locationBefore(lines: readonly Line[], link: Element, heading: Element): Line | undefined {
  const last = lines.at(-1);
  const dot = last && isDot(last) ? last : undefined;
  const place = dot ? lines.at(-2) : last;
  if (!place || place.text.startsWith('·')) return undefined;
  const isInRow = dot && around(link, (box) => box.contains(dot.element))?.contains(place.element);
  return isInRow || !around(link, (box) => box.contains(place.element))?.contains(heading) ? place : undefined;
}

/** The bar that slides in on scrolling shows name and headline once more. */
function saidAbove(card: Element, name: string): string | undefined {
  const bar = card.ownerDocument.querySelector(select.toolbar);
  const [first, second] = bar ? all(bar, 'p').slice(0, 2) : [];
  return lineOf(first ?? null).text === name ? lineOf(second ?? null).text || undefined : undefined;
}

type Introduction = {
  readonly headline?: string | undefined;
  readonly pronouns?: string | null | undefined;
  readonly degrees: readonly string[];
};

/**
 * Between name and place: pronouns, one or two degrees ("· 2nd"), the headline, and where badges are shown a line
 * with their names.
 */
function readIntroduction(
  lines: readonly Line[],
  shown: readonly string[],
  end: End,
  said: () => string | undefined,
): Introduction {
  const texts = lines.map((line) => line.text);
  const first = texts.findIndex((text) => /^·./.test(text));
  if (first < 0) return { headline: headlineAlone(texts, shown, end, said()), degrees: [] };
  const behind = texts[first + 1]?.startsWith('·') ? first + 2 : first + 1;
  const [headline, ...rest] = texts.slice(behind);
  // With a single line left it may be the line of the badges (of some of them), above which a headline is missing.
  const isBadges = end !== 'none' && rest.length === 0 && headline !== undefined && namesOnly(headline, shown);
  return {
    headline: isBadges ? undefined : headline,
    pronouns: first > 1 ? undefined : first === 1 ? texts[0] : null,
    degrees: texts.slice(first, behind).map((text) => text.replace(/^·\s*/, '')),
  };
}

/** What the paragraphs end with: a place that is known, the contact link alone, or neither. */
type End = 'place' | 'link' | 'none';

/** Without a degree nothing says where the headline begins, but what the page says of it elsewhere. */
function headlineAlone(texts: readonly string[], shown: readonly string[], end: End, said: string | undefined) {
  if (said !== undefined && texts.includes(said)) return said;
  if (end === 'place') return texts.at(shown.length > 0 ? -2 : -1);
  // The last may be a place as well.
  if (end === 'none' || texts.length === 0) return undefined;
  const isClosed = shown.length > 0 ? namesOnly(texts.at(-1) ?? '', shown) : texts.length === 1;
  return isClosed ? texts.at(shown.length > 0 ? -2 : -1) : undefined;
}

function namesOnly(line: string, shown: readonly string[]): boolean {
  return line.split(' · ').every((each) => shown.includes(each));
}

type Badges = { readonly companies: Organisation[]; readonly schools: Organisation[] };

function readBadges(card: Element, heading: Element, notes: Notes): Badges {
  const found: Badges = { companies: [], schools: [] };
  for (const svg of all(card, select.badgeIcon).slice(0, 20)) {
    const kind = svg.id.startsWith(select.companyIcon) ? 'companies' : 'schools';
    if (kind === 'schools' && !svg.id.startsWith(select.schoolIcon)) continue;
    const box = svg.closest(select.badge) ?? around(svg, (each) => has(each, 'p'));
    if (!box || box.contains(heading)) continue;
    const name = notes.text(lineOf(box.querySelector('p')), 'companies');
    if (name && !found[kind].some((other) => other.name === name)) found[kind].push({ name });
  }
  return found;
}

function countBadges(card: Element): number {
  return all(card, select.badge).filter((badge) => has(badge, select.logo) && has(badge, 'p')).length;
}

/** The person's picture stands before the name; later ones are of mutual contacts. */
function photoFrame(card: Element, heading: Element): PhotoFrame | undefined {
  const photo = all(card, 'img').find((image) => select.photoPath.test(attribute(image, 'src')));
  if (!photo || follows(photo, heading)) return undefined;
  if (!attribute(photo, 'src').includes(select.framedPhoto)) return 'none';
  // Words are localised, and may say anything; the two hashtags in the frame are the site's own in every language.
  const said = [photo, photo.closest('[aria-label]')].map(
    (each) => `${attribute(each, 'alt')} ${attribute(each, 'aria-label')}`,
  );
  const [, tag] = /#(OPEN_?TO_?WORK|HIRING)(?!\w)/i.exec(said.join(' ')) ?? [];
  return tag ? (/^h/i.test(tag) ? 'hiring' : 'open-to-work') : 'framed';
}

function websiteOf(card: Element): string | undefined {
  const href = attribute(card.querySelector(select.websiteLink), 'href');
  if (!href) return undefined;
  const target = URL.parse(new URLSearchParams(href.slice(href.indexOf('?'))).get('url') ?? '');
  return target && /^https?:$/.test(target.protocol) && target.href.length <= textLimits.line * 2
    ? target.href
    : undefined;
}

function isDot(line: Line): boolean {
  return line.text === '·';
}
