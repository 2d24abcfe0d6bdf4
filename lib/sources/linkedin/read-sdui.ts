import type { Facts, Reading, ReadResult } from '@/lib/domain/reading';
import type { PageInput, ProfileAddress } from '../source';
import { profileUrl } from './address';
import { findCards, isShell, type Cards } from './cards';
import { all, given, has, slugIn } from './dom';
import { languageOf, none, nowOf } from './frame';
import { takeNotes, type Notes } from './lines';
import type { ReadLists } from './lists';
import { readAbout } from './read-about';
import { readActivity } from './read-activity';
import { readTopCard } from './read-top-card';
import { select, type ListName } from './selectors';

/** The signed-in page of today: the profile, and the pages with the whole of a list. */
export function readSdui(page: PageInput, address: ProfileAddress, readLists: ReadLists): ReadResult {
  const only = address.page === 'profile' || address.page === 'other-part' ? null : address.page;
  const cards = findCards(page.document, only);
  // Another person's page is still there, or two persons' are: it is nobody's profile until that is over.
  if (cards === 'mixed') return none('not-a-profile', 'identity');
  if (!cards) return none(address.page === 'other-part' ? 'not-a-profile' : 'layout-unknown', only ?? 'topCard');
  if (isOwn(cards, only)) return none('own-profile');
  if (!isAddressed(cards, address)) return none('not-a-profile', 'identity');
  const notes = takeNotes();
  const top = only ? null : profile(page, cards, notes);
  if (!only && !top) return none('layout-unknown', 'name');
  // One's own top card tells no degree; its pencil may then stand anywhere.
  if (top && top.facts.pronouns === undefined && has(page.document, select.ownIntro)) return none('own-profile');
  const lists = readLists(cards, nowOf(page), notes, only);
  return {
    ok: true,
    reading: {
      ...frame(page, cards, address),
      facts: { ...top?.facts, ...lists.facts },
      sections: {
        topCard: 'not-loaded',
        about: 'not-loaded',
        activity: 'not-loaded',
        ...top?.sections,
        ...lists.sections,
      },
      posts: top?.posts ?? [],
      problems: notes.problems,
    },
  };
}

type Found = Pick<Reading, 'facts' | 'sections' | 'posts'>;

function profile(page: PageInput, cards: Cards, notes: Notes): Found | null {
  const card = cards.card('topCard');
  const top = card && !isShell(card) ? readTopCard(card, notes) : null;
  if (!top) return null;
  const topCard = notes.problems.some((problem) => problem.kind === 'layout-changed') ? 'partial' : 'complete';
  const about = readAbout(cards.card('about'), notes);
  const { handle } = cards.identity;
  const activity = readActivity(cards.card('activity'), { name: top.facts.name, handle, at: page.at }, notes);
  const degree = top.degrees.find((each) => top.degrees.length === 1 || each === activity.degree);
  return {
    facts: given<Facts>({ ...top.facts, degree, bio: about.bio }),
    sections: { topCard, about: about.state, activity: activity.state },
    posts: activity.posts,
  };
}

type Frame = Omit<Reading, keyof Found | 'problems'>;

function frame(page: PageInput, { identity }: Cards, address: ProfileAddress): Frame {
  return {
    source: 'linkedin',
    layout: 'sdui',
    url: profileUrl(identity.handle ?? identity.id ?? address.handle),
    readAt: page.at,
    uiLanguage: languageOf(page.document),
    viewer: 'signed-in',
    identity,
  };
}

/** The pencils of one's own profile lead to forms; the own lists may name the viewer as "me". */
function isOwn(cards: Cards, only: ListName | null): boolean {
  const part = only ? cards.list(only) : cards.card('topCard');
  if (!part || !only) return part !== null && has(part, select.ownIntro);
  const me = ['me', cards.identity.handle];
  return me[1] === 'me' || all(part, select.ownForms).some((link) => me.includes(slugIn(link)));
}

/** The slug of the page, or its id, is the one in the address. A page that tells its id alone speaks for no slug. */
function isAddressed({ identity: { id, handle } }: Cards, address: ProfileAddress): boolean {
  if (address.handle === handle || address.handle === id?.toLowerCase()) return true;
  return handle === undefined && !address.handle.startsWith('acoa');
}
