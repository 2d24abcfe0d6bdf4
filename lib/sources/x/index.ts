import type { ReadResult } from '@/lib/domain/reading';
import { xMatches } from '@/lib/sources/matches';
import type { PageInput, PageSource } from '@/lib/sources/source';
import { profileRoute, xAddress } from './address';
import { nameIn, readHeader } from './read-header';
import { headerOf, one } from './header-parts';
import { readPosts } from './read-posts';
import { selectors } from './selectors';
import { isOwnAddress, isTranslatedPage, mayBeProtected, NoReading, profileColumn } from './states';

export const x: PageSource = {
  name: 'x',
  matches: xMatches,
  address: xAddress,
  read: (page) => {
    try {
      return readPage(page);
    } catch (error) {
      if (!(error instanceof NoReading)) return { ok: false, problem: { kind: 'layout-unknown' } };
      return { ok: false, problem: { kind: error.kind, ...(error.part ? { part: error.part } : {}) } };
    }
  },
  nameElement: (document) => {
    const userName = document.querySelector(`${selectors.column} ${selectors.userName}`);
    return userName && nameIn(userName);
  },
  settleMs: 1_000,
};

function readPage({ document, location, at }: PageInput): ReadResult {
  const route = profileRoute(location.href);
  if (!route) throw new NoReading('not-a-profile');
  const { handle, tab } = route;
  const column = profileColumn(document);
  const parts = headerOf(column);
  if (isOwnAddress(document, handle) || selectors.editProfile.some((selector) => one(parts, selector)))
    throw new NoReading('own-profile');
  const translated = isTranslatedPage(column);
  const header = readHeader(parts, handle, translated);
  const list = readPosts({ column, handle, tab, translated, hidden: mayBeProtected(header.userName) });
  return {
    ok: true,
    reading: {
      source: 'x',
      layout: 'profile',
      url: `https://x.com/${handle}`,
      readAt: at,
      uiLanguage: document.documentElement.lang || 'und',
      viewer: 'signed-in',
      identity: header.identity,
      facts: header.facts,
      sections: { header: header.state, posts: list.state },
      posts: list.posts,
      problems: [...header.problems, ...list.problems],
    },
  };
}
