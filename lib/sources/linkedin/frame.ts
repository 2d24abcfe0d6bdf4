import type { NoReadingKind, ReadResult } from '@/lib/domain/reading';
import type { PageInput } from '../source';
import { attribute } from './dom';
import type { Now } from './role-blocks';

/** What every layout needs to know of a page, and says of it in the same way. */
export function nowOf(page: PageInput): Now {
  const year = Number(page.at.slice(0, 4));
  return { language: languageOf(page.document), year: year > 2000 ? year : 2100 };
}

/** The language of the interface, which `<html lang>` tells in every layout; not the one that the person writes in. */
export function languageOf(document: Document): string {
  const language = attribute(document.documentElement, 'lang').replace('_', '-').trim();
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : 'und';
}

/** Nothing was read, and why. */
export function none(kind: NoReadingKind, part?: string): ReadResult {
  return { ok: false, problem: part ? { kind, part } : { kind } };
}
