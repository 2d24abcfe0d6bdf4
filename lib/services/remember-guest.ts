import { write } from '@/lib/db/write';
import { cutLine, maxName } from '@/lib/domain/cut-text';
import type { Attendee } from '@/lib/domain/invitation';
import type { Person } from '@/lib/domain/person';
import type { ServiceDeps } from './deps';
import { newPerson } from './new-person';

/** Somebody named in an invitation, remembered because the user chose to; a profile may be joined later. */
export async function rememberGuest(deps: ServiceDeps, { name, email }: Attendee): Promise<Person> {
  const shown = cutLine(name.trim() || email, maxName);
  const person = newPerson(deps, shown, cutLine(email, maxName));
  await write(deps.db, ['people'], (writer) => writer.add('people', person));
  return person;
}
