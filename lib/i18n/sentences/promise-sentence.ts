import type { PromiseLine } from '@/lib/domain/brief-records.types';
import { plainDay, type Told } from './dates';
import { cutWords } from './words';

const thingWords = 8;

/** "You promised: intro to Sara", "Ana offered: supplier checklist"; without a name "Offered to you: …". */
export function promisedThing({ t }: Told, { by, text }: Pick<PromiseLine, 'by' | 'text'>, name = ''): string {
  const { promises } = t.brief;
  const thing = cutWords(text, thingWords);
  if (by === 'mine') return promises.mine(thing);
  return name === '' ? promises.theirs(thing) : promises.offered(cutWords(name, 1), thing);
}

/** Minutes before a coffee a promise is a sentence to say. */
export function promiseToSay({ t }: Told, { text }: Pick<PromiseLine, 'text'>): string {
  return t.brief.promises.sentence(cutWords(text, thingWords).replace(/[.!]+$/, ''));
}

/** "9 days late", "today", or "by 26 Nov": of promises, and of every other next step of mine. */
export function whenDue(told: Told, { due, daysLate }: Pick<PromiseLine, 'due' | 'daysLate'>): string {
  const { promises, days } = told.t.brief;
  const day = plainDay(due, told);
  return daysLate > 0 ? promises.late(daysLate) : day === days.today ? day : promises.by(day);
}
