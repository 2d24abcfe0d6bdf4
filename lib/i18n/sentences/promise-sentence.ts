import type { PromiseLine } from '@/lib/domain/brief-records.types';
import { plainDay, type Told } from './dates';
import { cutWords } from './words';

const thingWords = 8;

/** "You promised: intro to Sara · 9 days late"; as a sentence to say, minutes before a coffee. */
export function promiseText(told: Told, line: PromiseLine, toSay = false): string {
  const { promises } = told.t.brief;
  const thing = cutWords(line.text, thingWords);
  if (toSay) return promises.sentence(thing.replace(/[.!]+$/, ''));
  const said = line.by === 'mine' ? promises.mine(thing) : promises.theirs(thing);
  return `${said} · ${whenDue(told, line)}`;
}

/** "9 days late", or "by 26 Nov". */
export function whenDue(told: Told, { due, daysLate }: Pick<PromiseLine, 'due' | 'daysLate'>): string {
  const { promises } = told.t.brief;
  return daysLate > 0 ? promises.late(daysLate) : promises.by(plainDay(due, told));
}
