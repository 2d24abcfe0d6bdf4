import type { Facts, Reading, ReadResult, SectionState } from '@/lib/domain/reading';
import { paragraphOf } from '@/lib/sources/text';
import type { PageInput, ProfileAddress } from '@/lib/sources/source';
import { profileUrl } from '../address';
import { all, given, has } from '../dom';
import { languageOf, none, nowOf } from '../frame';
import type { LayoutReader } from '../layout-reader';
import { takeNotes, type Notes } from '../lines';
import { findEmberPage, listOnPage, type EmberPage } from './page';
import { readJob } from './read-experience';
import { readCard, readWholeList } from './read-list';
import { readCertificate, readSchool } from './read-studies';
import { readTopCard } from './read-top-card';
import { emberSelect } from './selectors';

/** The signed-in page since 2021, still served to some: the profile, and the pages with a whole list. */
export const ember: LayoutReader = {
  read: readEmber,
  nameElement: (document) => document.querySelector(emberSelect.name),
};

type Found = Pick<Reading, 'facts' | 'sections'>;

function readEmber(input: PageInput, address: ProfileAddress): ReadResult {
  if (address.page === 'other-part') return none('not-a-profile');
  const page = findEmberPage(input.document);
  // Another person's page is still there, or two persons' are: it is nobody's profile until that is over.
  if (page === 'mixed' || (page && !isAddressed(page, address))) return none('not-a-profile', 'identity');
  if (!page) return isNotice(input.document) ? none('unavailable') : none('layout-unknown', 'topCard');
  if (page.own) return none('own-profile');
  const notes = takeNotes();
  const found = address.page === 'profile' ? profile(input, page, notes) : details(input, address.page, notes);
  if (!found) return none('layout-unknown', address.page === 'profile' ? 'name' : address.page);
  return { ok: true, reading: { ...frame(input, page, address), ...found, posts: [], problems: notes.problems } };
}

function profile(input: PageInput, page: EmberPage, notes: Notes): Found | null {
  const now = nowOf(input);
  const jobs = readCard(page, { card: 'experience', part: 'experience' }, (item) => readJob(item, now), notes);
  const schools = readCard(page, { card: 'education', part: 'education' }, (item) => one(readSchool(item, now)), notes);
  const certificates = readCard(
    page,
    { card: 'licenses_and_certifications', part: 'certifications' },
    (item) => one(readCertificate(item, now)),
    notes,
  );
  const about = readAbout(page, notes);
  const known = {
    companies: (jobs.entries ?? []).flatMap((job) => job.company ?? []),
    schools: (schools.entries ?? []).map(({ school }) => school),
  };
  const before = notes.problems.length;
  const topCard = readTopCard(input.document, known, notes);
  if (!topCard) return null;
  return {
    facts: given<Facts>({
      ...topCard,
      bio: about.bio,
      positions: jobs.entries,
      education: schools.entries,
      certifications: certificates.entries,
    }),
    sections: {
      topCard: notes.problems.slice(before).some(({ kind }) => kind === 'layout-changed') ? 'partial' : 'complete',
      about: about.state,
      experience: jobs.state,
      education: schools.state,
      certifications: certificates.state,
      // Its posts are told from what the person reposted or liked by words alone.
      activity: 'not-loaded',
    },
  };
}

function details(input: PageInput, part: Exclude<ProfileAddress['page'], 'profile' | 'other-part'>, notes: Notes) {
  const main = input.document.querySelector(emberSelect.main);
  // The profile itself still stands under the list's address: its schools would be taken for jobs.
  if (!main || has(main, `${emberSelect.card} ${emberSelect.anchor}`)) return null;
  // So may another list.
  if ((listOnPage(input.document) ?? part) !== part) return null;
  const now = nowOf(input);
  const list = {
    experience: () => readWholeList(main, part, (item) => readJob(item, now), notes),
    education: () => readWholeList(main, part, (item) => one(readSchool(item, now)), notes),
    certifications: () => readWholeList(main, part, (item) => one(readCertificate(item, now)), notes),
  }[part]();
  if (list.state === 'not-loaded') return null;
  const fact = part === 'experience' ? 'positions' : part;
  const unread = {
    topCard: 'not-loaded',
    about: 'not-loaded',
    experience: 'not-loaded',
    education: 'not-loaded',
  } as const;
  return {
    facts: given<Facts>({ [fact]: list.entries }),
    sections: { ...unread, certifications: 'not-loaded', activity: 'not-loaded', [part]: list.state },
  } satisfies Found;
}

/** "This page doesn’t exist", in any language: every profile has cards, or leads to parts of itself. */
function isNotice(document: Document): boolean {
  const main = document.querySelector(emberSelect.main);
  return main !== null && has(main, 'h1') && !has(main, `${emberSelect.personLink}, ${emberSelect.card}`);
}

function readAbout(page: EmberPage, notes: Notes): { readonly bio?: string; readonly state: SectionState } {
  const card = page.card('about');
  if (!card) return { state: page.lacks('about') ? 'absent' : 'not-loaded' };
  // The heading is written twice as well.
  const box = all(card, emberSelect.seen).find((each) => !each.closest('h2'));
  const bio = notes.text(paragraphOf(box ?? null), 'about');
  if (bio) return { bio, state: 'complete' };
  notes.changed('about');
  return { state: 'unreadable' };
}

function frame(input: PageInput, page: EmberPage, address: ProfileAddress) {
  return {
    source: 'linkedin',
    layout: 'ember',
    url: profileUrl(page.identity.handle ?? page.identity.id ?? address.handle),
    readAt: input.at,
    uiLanguage: languageOf(input.document),
    viewer: 'signed-in',
    identity: page.identity,
  } as const;
}

/** A whole list may tell the id alone, which speaks for no slug: it is a reading of that id, and of nobody by name. */
function isAddressed({ identity: { id, handle } }: EmberPage, address: ProfileAddress): boolean {
  if (address.handle === handle || address.handle === id?.toLowerCase()) return true;
  return handle === undefined && address.page !== 'profile' && !address.handle.startsWith('acoa');
}

function one<T>(entry: T | null): readonly T[] | null {
  return entry && [entry];
}
