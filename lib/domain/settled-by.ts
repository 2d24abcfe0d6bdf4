import { presentText } from './bio-clauses';
import { mentions } from './bio-organisations';
import type { Change, ChangeValue } from './change';
import { fieldOf } from './date-by-edits';
import { isSignedIn, readPositions } from './list-state';
import { ms } from './moments';
import { employerOf, sameOrganisation } from './position-key';
import type { Facts, Position, Reading } from './reading';
import { sameWords } from './text-normal';

/**
 * A stored change that was held, and a reading that makes it over: the jobs that were not read are, or what was gone is
 * there again.
 */
export function isSettledBy(held: Change, reading: Reading): boolean {
  if (!isSignedIn(reading)) return false;
  const isLate = ms(reading.readAt) < ms(held.between[1]);
  // A list of before that has the new employer already says what the top card meant, too.
  if (held.kind === 'company-unclear')
    return readPositions(reading.facts).some((role) => !isLate || (role.current && isAt(role, held.after)));
  if (isLate) return false;
  const field = fieldOf(held) as keyof Facts | null;
  const text = field === null ? null : reading.facts[field];
  if (held.after !== null || held.before === null || typeof text !== 'string') return false;
  return field === held.kind
    ? sameWords(text, held.before.text)
    : mentions(presentText(text), held.before.company ?? '');
}

function isAt(role: Position, company: ChangeValue): boolean {
  const id = company?.companyId;
  return (
    company !== null &&
    sameOrganisation(employerOf(role), { name: company.company ?? company.text, ...(id ? { id } : {}) })
  );
}
