import type { Facts, Organisation, Reading, ReadResult, SectionState } from '@/lib/domain/reading';
import { lineOf, lineOfString, paragraphOf } from '@/lib/sources/text';
import type { PageInput, ProfileAddress } from '@/lib/sources/source';
import { decodeSlug, profileUrl } from '../address';
import { all, attribute, given } from '../dom';
import { languageOf, none, nowOf } from '../frame';
import type { LayoutReader } from '../layout-reader';
import { takeNotes, type Notes } from '../lines';
import { readCertificates, readJobs, readSchools } from './read-lists';
import { publicSelect } from './selectors';
import { readStructured, unmasked, type StructuredPerson } from './structured';

/** The page that somebody signed out is shown. It cuts and masks: what it lacks has not ended. */
export const publicPage: LayoutReader = {
  read: readPublic,
  nameElement: (document) => document.querySelector(`${publicSelect.topCard} ${publicSelect.name}`),
};

function readPublic(input: PageInput, address: ProfileAddress): ReadResult {
  if (address.page !== 'profile') return none('not-a-profile');
  const { document } = input;
  const person = readStructured(document);
  const handle = handleOf(document, person);
  if (!handle) return none('layout-unknown', 'topCard');
  if (handle !== address.handle) return none('not-a-profile', 'identity');
  const notes = takeNotes();
  const facts = readFacts(input, person, notes);
  if (!facts.name) return none('layout-unknown', 'name');
  const memberNumber = memberNumberOf(document);
  const reading: Reading = {
    source: 'linkedin',
    layout: 'public',
    url: profileUrl(handle),
    readAt: input.at,
    uiLanguage: languageOf(document),
    viewer: 'signed-out',
    identity: { ...(memberNumber ? { memberNumber } : {}), handle },
    facts,
    sections: {
      topCard: 'partial',
      about: seen(facts.bio),
      experience: seen(facts.positions),
      education: seen(facts.education),
      certifications: seen(facts.certifications),
      activity: 'not-loaded',
    },
    posts: [],
    problems: notes.problems,
  };
  return { ok: true, reading };
}

function readFacts(input: PageInput, person: StructuredPerson | null, notes: Notes): Facts {
  const { document } = input;
  const card = document.querySelector(publicSelect.topCard);
  const text = (root: ParentNode | null, selector: string, part: string) =>
    unmasked(notes.text(lineOf(root?.querySelector(selector) ?? null), part));
  const named = person?.name ? notes.text(lineOfString(person.name), 'name') : undefined;
  const located = person?.place ? notes.text(lineOfString(person.place), 'location') : undefined;
  const place = card?.querySelector(publicSelect.contact)?.previousElementSibling ?? null;
  if (!card?.querySelector(publicSelect.headline)) notes.changed('headline');
  const bio = document.querySelector(`${publicSelect.about} ${publicSelect.paragraph}`);
  return given<Facts>({
    name: text(card, publicSelect.name, 'name') ?? named,
    headline: text(card, publicSelect.headline, 'headline'),
    location: located ?? unmasked(notes.text(lineOf(place), 'location')),
    companies: organisations(card, publicSelect.topCardCompany, notes),
    schools: organisations(card, publicSelect.topCardSchool, notes),
    bio: bio ? unmasked(notes.text(paragraphOf(bio), 'about')) : undefined,
    positions: readJobs(document, person, nowOf(input), notes),
    education: readSchools(document, nowOf(input), notes),
    certifications: readCertificates(document, nowOf(input), notes),
  });
}

function organisations(card: Element | null, selector: string, notes: Notes): readonly Organisation[] | undefined {
  const shown = card ? all(card, selector).slice(0, 10) : [];
  const names = shown.flatMap((each) => unmasked(notes.text(lineOf(each), 'companies')) ?? []);
  return names.length > 0 ? names.map((name) => ({ name })) : undefined;
}

/** Nothing that a signed-out page shows is whole. */
function seen(fact: unknown): SectionState {
  return fact === undefined ? 'not-loaded' : 'partial';
}

/** The page says whose it is twice; in a missing person's place it shows neither. */
function handleOf(document: Document, person: StructuredPerson | null): string | null {
  const said = [attribute(document.querySelector(publicSelect.canonical), 'href'), person?.url ?? ''];
  const handles = new Set(said.map(slugIn).filter(Boolean));
  return handles.size === 1 ? ([...handles][0] ?? null) : null;
}

function slugIn(url: string): string {
  const path = /^https?:\/\/(?:[a-z0-9-]+\.)*linkedin\.com\/in\/([^/?#]+)/i.exec(url.slice(0, 2_000));
  return decodeSlug(path?.[1] ?? '').toLowerCase();
}

function memberNumberOf(document: Document): string | undefined {
  const urns = all(document, `${publicSelect.topCard} ${publicSelect.member}`).map((each) =>
    attribute(each, 'data-semaphore-content-urn'),
  );
  const numbers = new Set(urns.map((urn) => /^urn:li:member:([1-9]\d{0,14})$/.exec(urn)?.[1]));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
