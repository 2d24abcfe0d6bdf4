import type { Facts, Organisation, PhotoFrame } from '@/lib/domain/reading';
import { lineOf, textLimits } from '../text';
import { all, attribute, follows, given, has } from './dom';
import { linesOf, type Line, type Notes } from './lines';
import { select } from './selectors';

/** The facts of the top card by order and shape; no word of any language is looked at. `null`: there is no name. */
export function readTopCard(card: Element, notes: Notes): Facts | null {
  // The name links to the profile itself; a heading beside it does not.
  const headings = all(card, select.name);
  const heading = headings.find((each) => each.closest(select.profileLink)) ?? headings[0] ?? null;
  const name = notes.text(lineOf(heading), 'name');
  if (!heading || !name) return null;

  const lines = linesOf(card, notes, 'topCard', { after: heading });
  const contactAt = lines.findIndex((line) => has(line.element, select.contactLink));
  if (contactAt < 0) notes.changed('location');
  const location = locationBefore(lines, contactAt);
  const buttons = all(card, select.badge);
  const companies = badges(buttons, select.companyIcon, notes);
  const schools = badges(buttons, select.schoolIcon, notes);
  const around = contactAt < 0 ? lines : lines.slice(0, location ? lines.indexOf(location) : contactAt);
  const shown = [...companies, ...schools].map((each) => each.name);
  const { headline, pronouns, degree } = readIntroduction(around, shown, contactAt >= 0);
  if (!headline) notes.changed('headline');

  return given<Facts>({
    name,
    pronouns,
    headline,
    location: location?.text,
    website: websiteOf(card),
    degree,
    photoFrame: photoFrame(card, heading),
    // No badge means that the person shows no company there, which is no news about the job: then nothing is said.
    companies: companies.length > 0 ? companies : undefined,
    schools: schools.length > 0 ? schools : undefined,
    verified: has(card, select.verifiedIcon) || undefined,
  });
}

/** A middle dot stands between place and contact link; without one the place is the paragraph right beside the link. */
function locationBefore(lines: readonly Line[], contactAt: number): Line | undefined {
  const contact = lines[contactAt];
  if (!contact) return undefined;
  const before = lines[contactAt - 1];
  if (before && isDot(before)) {
    const place = lines[contactAt - 2];
    return place && !place.text.startsWith('·') ? place : undefined;
  }
  return before && before.element === contact.element.previousElementSibling ? before : undefined;
}

type Introduction = {
  readonly headline?: string | undefined;
  readonly pronouns?: string | null | undefined;
  readonly degree?: string | undefined;
};

/**
 * Between name and place: pronouns, one or two degrees ("· 2nd"), the headline, and where badges are shown a line
 * with their names.
 */
function readIntroduction(lines: readonly Line[], shown: readonly string[], bounded: boolean): Introduction {
  const degrees = lines.filter((line) => line.text.startsWith('·') && !isDot(line));
  const last = degrees.at(-1);
  if (!last) {
    const at = shown.length > 0 ? lines.length - 2 : lines.length - 1;
    return { headline: bounded ? lines[at]?.text : undefined };
  }
  const rest = lines.slice(lines.indexOf(last) + 1);
  const headline = rest[0]?.text;
  // With a single line left it may be the line of the badges (of some of them), above which a headline is missing.
  const isBadges = bounded && rest.length === 1 && headline?.split(' · ').every((each) => shown.includes(each));
  const first = lines.indexOf(degrees[0] ?? last);
  return {
    headline: isBadges ? undefined : headline,
    pronouns: first > 1 ? undefined : first === 1 ? lines[0]?.text : null,
    // Pages of first and second degree hold both lines, and which one is seen only the style sheet knows.
    degree: degrees.length === 1 ? last.text.replace(/^·\s*/, '') : undefined,
  };
}

function badges(buttons: readonly Element[], icon: string, notes: Notes): Organisation[] {
  const found: Organisation[] = [];
  for (const badge of buttons) {
    if (found.length === 10) break;
    if (!has(badge, icon)) continue;
    const name = notes.text(lineOf(badge.querySelector('p')), 'companies');
    if (name && !found.some((other) => other.name === name)) found.push({ name });
  }
  return found;
}

/** The person's picture stands before the name; later ones are of mutual contacts. */
function photoFrame(card: Element, heading: Element): PhotoFrame | undefined {
  const photo = all(card, 'img').find((image) => select.photoPath.test(attribute(image, 'src')));
  if (!photo || follows(photo, heading)) return undefined;
  return attribute(photo, 'src').includes(select.framedPhoto) ? 'framed' : 'none';
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
