import type { Facts, Organisation, PhotoFrame } from '@/lib/domain/reading';
import { lineOf } from '@/lib/sources/text';
import { all, attribute, follows, given, has } from '../dom';
import type { Notes } from '../lines';
import { emberSelect, frameMarks } from './selectors';

/** Names that stand in the lists below; a badge alone does not say whether it is a company or a school. */
export type Known = { readonly companies: readonly string[]; readonly schools: readonly string[] };

/** The facts of the top card. `null`: there is no name. */
export function readTopCard(document: Document, known: Known, notes: Notes): Facts | null {
  const heading = document.querySelector(emberSelect.name);
  const name = notes.text(lineOf(heading), 'name');
  const card = heading?.closest('section');
  if (!heading || !card || !name) return null;
  const text = (selector: string, part: string) =>
    notes.text(lineOf(all(card, selector).find((each) => follows(each, heading)) ?? null), part) || undefined;
  const headline = text(emberSelect.headline, 'headline');
  const contact = card.querySelector(emberSelect.contactLink);
  const location = text(emberSelect.location, 'location') ?? placeBefore(contact, notes);
  // A heading with nothing of a person below it is that of a notice ("This page doesn’t exist", in any language).
  if (!headline && !location && !contact) return null;
  if (!headline) notes.changed('headline');
  if (!location) notes.changed('location');
  return given<Facts>({
    name,
    pronouns: pronouns(card, heading),
    // What the site shows where nothing was written.
    headline: headline === '--' ? undefined : headline,
    location,
    degree: text(emberSelect.degree, 'topCard')?.replace(/^·\s*/, ''),
    photoFrame: photoFrame(card, heading, name),
    ...badges(card, known, notes),
  });
}

/** The place stands right before the link to the contact info, whatever it is made of. */
function placeBefore(contact: Element | null, notes: Notes): string | undefined {
  const before = contact?.closest('span')?.previousElementSibling;
  return before?.localName === 'span' ? notes.text(lineOf(before), 'location') || undefined : undefined;
}

function pronouns(card: Element, heading: Element): string | undefined {
  const beside = all(card, emberSelect.besideName).find(
    (each) => follows(each, heading) && !each.closest(emberSelect.degreeBadge) && !has(each, emberSelect.degree),
  );
  const text = lineOf(beside ?? null).text.replace(/^\((.*)\)$/, '$1');
  return text && text.length <= 40 && !text.startsWith('·') ? text : undefined;
}

/** With two badges the company is first; one alone is what a list below calls by the same name, or is left out. */
function badges(card: Element, known: Known, notes: Notes): Pick<Facts, 'companies' | 'schools'> {
  const panel = all(card, emberSelect.badges);
  const names = (panel.length > 0 ? panel : all(card, emberSelect.badgeText))
    .slice(0, 3)
    .map((badge) => notes.text(lineOf(badge), 'companies'))
    .filter(Boolean);
  const [first, second] = names;
  if (!first || names.length > 2) return {};
  const one = (name: string): readonly Organisation[] => [{ name }];
  if (second) return { companies: one(first), schools: one(second) };
  const isCompany = known.companies.includes(first);
  if (isCompany === known.schools.includes(first)) return {};
  return isCompany ? { companies: one(first) } : { schools: one(first) };
}

/** The person's picture stands before the name. */
function photoFrame(card: Element, heading: Element, name: string): PhotoFrame | undefined {
  const photo = all(card, emberSelect.image).find(
    (image) => emberSelect.photoPath.test(attribute(image, 'src')) && follows(heading, image),
  );
  if (!photo) return undefined;
  if (!attribute(photo, 'src').includes(emberSelect.framedPhoto)) return 'none';
  // The name itself may hold such a mark.
  const beside = `${attribute(photo, 'title')} ${attribute(photo, 'alt')}`.replaceAll(name, '');
  for (const [mark, frame] of Object.entries(frameMarks)) if (beside.includes(mark)) return frame;
  return 'framed';
}
