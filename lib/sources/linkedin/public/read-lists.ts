import type { Certification, Education, Position } from '@/lib/domain/reading';
import { lineOf } from '@/lib/sources/text';
import { readDate, readDateLine, type DateLine } from '../date-line';
import { all, given, has } from '../dom';
import type { Notes } from '../lines';
import type { Now } from '../role-blocks';
import { publicSelect } from './selectors';
import { unmasked, type StructuredPerson } from './structured';

const itemBudget = 200;

/** From the page's list, which has them all and their dates; where it is masked, from the structured data. */
export function readJobs(
  document: Document,
  person: StructuredPerson | null,
  now: Now,
  notes: Notes,
): readonly Position[] | undefined {
  const listed = itemsOf(document, 'experience', notes).flatMap((item) => jobOf(item, now, notes) ?? []);
  const jobs = listed.length > 0 ? listed : (person?.jobs ?? []).map((job) => ({ ...job, end: null, current: true }));
  return jobs.length > 0 ? jobs : undefined;
}

export function readSchools(document: Document, now: Now, notes: Notes): readonly Education[] | undefined {
  const found = itemsOf(document, 'education', notes).flatMap((item) => {
    const school = textOf(item, publicSelect.title, notes, 'education');
    const date = dateOf(item, now);
    const degree = degreeOf(item, notes);
    return school ? [given<Education>({ school, degree, start: date?.start, end: date?.end })] : [];
  });
  return found.length > 0 ? found : undefined;
}

export function readCertificates(document: Document, now: Now, notes: Notes): readonly Certification[] | undefined {
  const found = itemsOf(document, 'certifications', notes).flatMap((item) => {
    const name = textOf(item, publicSelect.title, notes, 'certifications');
    const issuer = textOf(item, publicSelect.subtitle, notes, 'certifications');
    const issued = readDate(lineOf(item.querySelector(publicSelect.time)).text, now.language, now.year) ?? undefined;
    return name ? [given<Certification>({ name, issuer, issued })] : [];
  });
  return found.length > 0 ? found : undefined;
}

/**
 * The roles of a group are items in an item, each with the company's name once more. Items without a title, or jobs of
 * which none has a date, are a page that has changed.
 */
function itemsOf(
  document: Document,
  list: 'experience' | 'education' | 'certifications',
  notes: Notes,
): readonly Element[] {
  const found = all(document, `${publicSelect[list]} ${publicSelect.item}`).slice(0, itemBudget);
  const items = found.filter((item) => has(item, publicSelect.title) && !has(item, publicSelect.item));
  const isOther = items.length === 0 || (list === 'experience' && !items.some((item) => has(item, publicSelect.dates)));
  if (found.length > 0 && isOther) notes.changed(list);
  return items;
}

function jobOf(item: Element, now: Now, notes: Notes): Position | null {
  const title = textOf(item, publicSelect.title, notes, 'experience');
  const company = textOf(item, publicSelect.subtitle, notes, 'experience');
  const date = dateOf(item, now);
  // Without a date it is not said whether somebody is still there.
  if (!date || (!title && !company)) return null;
  const { start, end, current } = date;
  return given<Position>({ title, company, start, end, current, place: placeOf(item, notes) });
}

/** Degree and field, each in a part of its own; a third is the grade. */
function degreeOf(item: Element, notes: Notes): string | undefined {
  const parts = all(item, publicSelect.study).slice(0, 2);
  const texts = parts.flatMap((part) => unmasked(notes.text(lineOf(part), 'education')) ?? []);
  return texts.length > 0 ? texts.join(', ') : textOf(item, publicSelect.subtitle, notes, 'education');
}

function textOf(item: Element, selector: string, notes: Notes, part: string): string | undefined {
  return unmasked(notes.text(lineOf(item.querySelector(selector)), part));
}

/** Two `time`s, or one and a word for "until now"; what is in an element of its own besides is the duration. */
function dateOf(item: Element, now: Now): DateLine | null {
  const dates = item.querySelector(publicSelect.dates);
  if (!dates) return null;
  const { text } = lineOf(dates, undefined, { inline: true, skip: (element) => !element.matches(publicSelect.time) });
  return readDateLine(text, now.language, now.year);
}

/** The paragraph behind the one with the dates; a description has a part of its own. */
function placeOf(item: Element, notes: Notes): string | undefined {
  const dated = item.querySelector(publicSelect.dates)?.closest(publicSelect.paragraph);
  const lines = all(item, publicSelect.paragraph).slice(0, 20);
  const next = dated ? lines[lines.indexOf(dated) + 1] : undefined;
  return next && !next.closest(publicSelect.description) ? unmasked(notes.text(lineOf(next), 'experience')) : undefined;
}
