import { presentText } from './bio-clauses';
import { mentions } from './bio-organisations';
import type { Change } from './change';
import { fieldOf } from './date-by-edits';
import { isSignedIn, readPositions } from './list-state';
import { ms } from './moments';
import type { Facts, Reading } from './reading';
import { sameWords } from './text-normal';

/**
 * A stored change that was held, and a reading that makes it over: the jobs that were not read are, or what was gone is
 * there again.
 */
export function isSettledBy(held: Change, reading: Reading): boolean {
  if (!isSignedIn(reading) || ms(reading.readAt) < ms(held.between[1])) return false;
  if (held.kind === 'company-unclear') return readPositions(reading.facts).length > 0;
  const field = fieldOf(held) as keyof Facts | null;
  const text = field === null ? null : reading.facts[field];
  if (held.after !== null || held.before === null || typeof text !== 'string') return false;
  return field === held.kind
    ? sameWords(text, held.before.text)
    : mentions(presentText(text), held.before.company ?? '');
}
