import { linkedinAddress, profileUrl } from './address';
import { findCards } from './cards';
import { findEmberPage, listOnPage } from './ember/page';
import { listNames, select, type ListName } from './selectors';

/** Whose profile a saved page shows, for pages that were saved without their address. Not for pages in a browser. */
export function savedLinkedinAddress(document: Document): string | null {
  const stated = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  for (const url of stated) if (url && linkedinAddress(url)) return url;
  for (const list of [null, ...(Object.keys(listNames) as ListName[])]) {
    const cards = findCards(document, list);
    const key = cards && cards !== 'mixed' && (cards.identity.handle ?? cards.identity.id);
    if (key) return list ? `${profileUrl(key)}details/${list}/` : profileUrl(key);
  }
  return olderAddress(document) ?? contactAddress(document);
}

/** The older page with a whole list names it, and the profile, in the ids of the items. */
function olderAddress(document: Document): string | null {
  const list = listOnPage(document);
  if (!list || list === 'other') return null;
  const page = findEmberPage(document);
  const key = page && page !== 'mixed' && (page.identity.handle ?? page.identity.id);
  return key ? `${profileUrl(key)}details/${list}/` : null;
}

function contactAddress(document: Document): string | null {
  const contact = document.querySelector(select.contactLink)?.getAttribute('href');
  const url = contact && new URL(contact, 'https://www.linkedin.com').href;
  return url && linkedinAddress(url) ? url : null;
}
