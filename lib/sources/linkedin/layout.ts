import type { Layout, NoReadingKind } from '@/lib/domain/reading';
import { all, attribute, has } from './dom';
import { layoutMark } from './layout-selectors';

/** A layout to read, or why there is nothing to read. */
export type FoundLayout = Exclude<Layout, 'profile'> | NoReadingKind;

/** Which parser a document needs. Walls and missing profiles come first, since they dress up as profiles. */
export function findLayout(document: Document, href: string): FoundLayout {
  const pageKey = attribute(document.head?.querySelector(layoutMark.pageKey), 'content');
  const path = pathOf(href);
  if (/^(?:auth_wall|d_homepage-guest-home|uas-|d_checkpoint)/.test(pageKey)) return 'signed-out';
  if (/^\/(?:authwall|checkpoint|login|uas|signup)(?:\/|$)/i.test(path)) return 'signed-out';
  if (/^Profile Not Found \| LinkedIn$/.test(document.title.trim()) || /^\/(?:404|in\/unavailable)(?:\/|$)/.test(path))
    return 'unavailable';

  // The page for telephones shares names with the others, and means something else by them. There is no reader for it.
  if (pageKey.startsWith('p_mwlite')) return 'layout-unknown';
  if (pageKey.startsWith('public_profile_v3')) {
    // The page of a missing profile, in any language: the frame of the public page with nobody in it.
    const isSomebody = has(document, `${layoutMark.publicTopCard}, ${layoutMark.sharedPerson}`);
    return isSomebody || holdsPublicPerson(document) ? 'public' : 'unavailable';
  }
  if (has(document, layoutMark.sduiScreen) || has(document, layoutMark.sduiCard)) return 'sdui';
  if (holdsPublicPerson(document) && !has(document, `${layoutMark.sduiAny}, ${layoutMark.globalNav}`)) return 'public';
  if (has(document, layoutMark.emberProfile)) return 'ember';
  // Its pages with a whole list have neither cards nor the name.
  if (/^\/in\/[^/]+\/details\//i.test(path) && has(document, layoutMark.emberList)) return 'ember';
  // What a refused request (status 999) leaves: a body of scripts alone.
  if (!document.body || !has(document.body, '*:not(script):not(style):not(noscript)')) return 'unavailable';
  if (has(document, layoutMark.missing)) return 'unavailable';
  // Any page of somebody signed out asks to sign in; where a profile should be, that is all there is.
  return /^(?:$|\/in\/)/i.test(path) && has(document, layoutMark.wall) ? 'signed-out' : 'layout-unknown';
}

function holdsPublicPerson(document: Document): boolean {
  return all(document, layoutMark.publicData).some((script) =>
    /"@type"\s*:\s*"Person"/.test((script.textContent ?? '').slice(0, 200_000)),
  );
}

function pathOf(href: string): string {
  return URL.parse(href)?.pathname ?? '';
}
