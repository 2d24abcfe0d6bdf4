import { linkedinAddress, profileUrl } from './address';
import { slugOfTestId } from './cards';
import { select } from './selectors';

/** Whose profile a saved page shows, for pages that were saved without their address. Not for pages in a browser. */
export function savedLinkedinAddress(document: Document): string | null {
  const stated = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  for (const url of stated) if (url && linkedinAddress(url)) return url;
  const slug = slugOfTestId(document.documentElement);
  const contact = document.querySelector(select.contactLink)?.getAttribute('href');
  if (contact) {
    const url = new URL(contact, 'https://www.linkedin.com').href;
    if (linkedinAddress(url)) return url;
  }
  return slug ? `${profileUrl(slug)}details/experience/` : null;
}
