import type { Layout, NoReadingKind } from '@/lib/domain/reading';
import { all, attribute, has } from './dom';
import { select } from './selectors';

export type FoundLayout =
  | { readonly layout: Exclude<Layout, 'profile'> }
  | { readonly layout: null; readonly problem: NoReadingKind };

/** Which parser a document needs. Walls and missing profiles come first, since they dress up as profiles. */
export function findLayout(document: Document, href: string): FoundLayout {
  const pageKey = attribute(document.head?.querySelector(select.pageKey), 'content');
  const path = pathOf(href);
  if (/^(?:auth_wall|d_homepage-guest-home|uas-|d_checkpoint)/.test(pageKey)) return nothing('signed-out');
  if (/^\/(?:authwall|checkpoint|login|uas|signup)(?:\/|$)/i.test(path)) return nothing('signed-out');
  if (/^Profile Not Found \| LinkedIn$/.test(document.title.trim()) || /^\/404(?:\/|$)/.test(path)) return nothing('unavailable');

  if (pageKey.startsWith('public_profile_v3')) {
    // The page of a missing profile in other languages: the frame of the public page with nobody in it.
    return has(document, 'h1') ? { layout: 'public' } : nothing('unavailable');
  }
  if (has(document, select.sduiProfile) || has(document, select.card)) return { layout: 'sdui' };
  if (holdsPublicPerson(document) && !has(document, `${select.sduiAny}, ${select.globalNav}`)) return { layout: 'public' };
  if (has(document, select.emberCard)) return { layout: 'ember' };
  // What a refused request (status 999) leaves: a body of scripts alone.
  if (!document.body || !has(document.body, '*:not(script):not(style):not(noscript)')) return nothing('unavailable');
  return nothing('layout-unknown');
}

function nothing(problem: NoReadingKind): FoundLayout {
  return { layout: null, problem };
}

function holdsPublicPerson(document: Document): boolean {
  return all(document, select.publicPerson).some((script) => /"@type"\s*:\s*"Person"/.test((script.textContent ?? '').slice(0, 200_000)));
}

function pathOf(href: string): string {
  return URL.canParse(href) ? new URL(href).pathname : '';
}
