import type { Layout, NoReadingKind } from '@/lib/domain/reading';
import { select } from './selectors';

export type FoundLayout =
  | { readonly layout: Exclude<Layout, 'profile'> }
  | { readonly layout: null; readonly problem: NoReadingKind };

/** Which parser a document needs. Walls and missing profiles come first, since they dress up as profiles. */
export function findLayout(document: Document, href: string): FoundLayout {
  const pageKey = document.head?.querySelector(select.pageKey)?.getAttribute('content') ?? '';
  const path = pathOf(href);
  if (/^(?:auth_wall|d_homepage-guest-home|uas-|d_checkpoint)/.test(pageKey)) return nothing('signed-out');
  if (/^\/(?:authwall|checkpoint|login|uas|signup)(?:\/|$)/i.test(path)) return nothing('signed-out');
  if (/^Profile Not Found \| LinkedIn$/.test(document.title.trim()) || /^\/404(?:\/|$)/.test(path)) return nothing('unavailable');

  if (pageKey.startsWith('public_profile_v3')) {
    // The page of a missing profile in other languages: the frame of the public page with nobody in it.
    return document.querySelector('h1') ? { layout: 'public' } : nothing('unavailable');
  }
  if (document.querySelector(select.sduiProfile) || document.querySelector(select.card)) return { layout: 'sdui' };
  if (holdsPublicPerson(document) && !document.querySelector(`${select.sduiAny}, ${select.globalNav}`)) return { layout: 'public' };
  if (document.querySelector(select.emberCard)) return { layout: 'ember' };
  // What a refused request (status 999) leaves: a body of scripts alone.
  if (!document.body?.querySelector('*:not(script):not(style):not(noscript)')) return nothing('unavailable');
  return nothing('layout-unknown');
}

function nothing(problem: NoReadingKind): FoundLayout {
  return { layout: null, problem };
}

function holdsPublicPerson(document: Document): boolean {
  for (const script of document.querySelectorAll(select.publicPerson)) {
    if (/"@type"\s*:\s*"Person"/.test((script.textContent ?? '').slice(0, 200_000))) return true;
  }
  return false;
}

function pathOf(href: string): string {
  try {
    return new URL(href).pathname;
  } catch {
    return '';
  }
}
