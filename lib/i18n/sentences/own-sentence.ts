import type { OwnSource } from '@/lib/domain/brief.types';
import type { OwnFact } from '@/lib/domain/own-fact';
import { monthText, numberedDate, type Told } from './dates';

/** "typed by you, 22 Nov", "marked on LinkedIn, 22 Nov": where a fact of the user's own came from. */
export function ownText(told: Told, { origin, source, at }: OwnSource): string {
  const { t } = told;
  const date = numberedDate(at, told);
  return origin === 'marked' && source !== null ? t.own.marked(t.common.source[source], date) : t.own.typed(date);
}

/** "Head of Operations, Volta, since Sep 2026"; any other fact as it was given. */
export function ownFactText({ t, language }: Told, fact: OwnFact): string {
  const { text, company, since } = fact;
  const job = text !== '' && company !== '' ? t.change.roleAt(text, company) : text || company;
  return since === null ? job : t.own.since(job, monthText(since, language));
}
