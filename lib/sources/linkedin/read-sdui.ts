import type { Facts, Reading, ReadResult, SectionState } from '@/lib/domain/reading';
import type { PageInput, ProfileAddress } from '../source';
import { profileUrl } from './address';
import { findAnchors, type Anchors } from './anchors';
import { findCards, isShell, type Cards } from './cards';
import { readExperience } from './experience-section';
import { attribute, given, slugIn } from './dom';
import { languageOf, none, nowOf } from './frame';
import { takeNotes, type Notes } from './lines';
import { readAbout } from './read-about';
import { readActivity } from './read-activity';
import { readTopCard } from './read-top-card';
import { select } from './selectors';

/** The signed-in page of today: the profile, and the page with the whole job list. */
export function readSdui(page: PageInput, address: ProfileAddress): ReadResult {
  if (address.page === 'education' || address.page === 'certifications') return none('not-a-profile');
  const anchors = findAnchors(page.document);
  const leadsTo = (path: string) => anchors.ownLinks.filter((link) => attribute(link, 'href').includes(path));
  if (leadsTo(select.ownIntro).length > 0) return none('own-profile');
  const cards = findCards(anchors);
  // Another person's page is still there, or two persons' are: it is nobody's profile until that is over.
  if (cards === 'mixed' || (cards && !isAddressed(cards, address))) return none('not-a-profile', 'identity');
  if (cards && leadsTo(select.ownForms).some((link) => slugIn(link) === cards.identity.handle))
    return none('own-profile');
  if (!cards) return none(address.page === 'other-part' ? 'not-a-profile' : 'layout-unknown', 'topCard');
  const notes = takeNotes();
  const found =
    address.page === 'experience' ? details(page, anchors, cards, notes) : profile(page, anchors, cards, notes);
  if (!found) return none('layout-unknown', address.page === 'experience' ? 'experience' : 'name');
  return { ok: true, reading: { ...frame(page, cards), ...found, problems: notes.problems } };
}

type Found = Pick<Reading, 'facts' | 'sections' | 'posts'>;

function profile(page: PageInput, anchors: Anchors, cards: Cards, notes: Notes): Found | null {
  const topCard = cards.get('topCard');
  const facts = topCard && !isShell(topCard) ? readTopCard(topCard, notes) : null;
  if (!facts?.name) return null;
  const state: SectionState = notes.problems.some((problem) => problem.kind === 'layout-changed')
    ? 'partial'
    : 'complete';
  const about = readAbout(cards.get('about'), notes);
  const experience = readExperience('experience', anchors, cards, nowOf(page), notes);
  const { handle } = cards.identity;
  const activity = readActivity(cards.get('activity'), { name: facts.name, handle, at: page.at }, notes);
  return {
    facts: given<Facts>({ ...facts, bio: about.bio, positions: experience.positions }),
    sections: sections({ topCard: state, about: about.state, experience: experience.state, activity: activity.state }),
    posts: activity.posts,
  };
}

function details(page: PageInput, anchors: Anchors, cards: Cards, notes: Notes): Found | null {
  const experience = readExperience('experienceDetails', anchors, cards, nowOf(page), notes);
  if (experience.state === 'not-loaded') return null;
  return {
    facts: given<Facts>({ positions: experience.positions }),
    sections: sections({ experience: experience.state }),
    posts: [],
  };
}

function sections(seen: Reading['sections']): Reading['sections'] {
  const names = ['topCard', 'about', 'experience', 'education', 'certifications', 'activity'] as const;
  return Object.fromEntries(names.map((name) => [name, seen[name] ?? 'not-loaded']));
}

function frame(page: PageInput, cards: Cards): Omit<Reading, keyof Found | 'problems'> {
  return {
    source: 'linkedin',
    layout: 'sdui',
    url: profileUrl(cards.identity.handle),
    readAt: page.at,
    uiLanguage: languageOf(page.document),
    viewer: 'signed-in',
    identity: cards.identity,
  };
}

/** The slug of the page, or its id, is the one in the address. */
function isAddressed(cards: Cards, address: ProfileAddress): boolean {
  const { id, handle } = cards.identity;
  return address.handle === handle || address.handle === id?.toLowerCase();
}
