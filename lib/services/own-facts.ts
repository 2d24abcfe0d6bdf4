import { write, type Writer } from '@/lib/db/write';
import { maxOwnFact, type OwnFact } from '@/lib/domain/own-fact';
import type { SourceName } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';
import { made, touched } from './stamps';

export type OwnFactInput = Pick<OwnFact, 'field' | 'text'> &
  Partial<Pick<OwnFact, 'company' | 'since'>> & {
    /** The page on which it was marked; left out: it was typed. */
    readonly marked?: { readonly source: SourceName; readonly url: string };
  };

/** What the user gave, beside what pages say. On the disk before this answers; nothing is kept of an empty text. */
export function addOwnFacts(
  deps: ServiceDeps,
  personId: string,
  inputs: readonly OwnFactInput[],
): Promise<readonly OwnFact[]> {
  return write(
    deps.db,
    ['people', 'ownFacts'],
    async (writer) => {
      const person = await writer.db.people.get(personId);
      if (!person) return [];
      const facts = inputs
        .map((input) => ownFact(deps, personId, input, person.name))
        .filter((fact) => fact.text !== '' || fact.company !== '');
      await writer.add('ownFacts', ...facts);
      const name = facts.findLast((fact) => fact.field === 'name')?.text;
      if (name !== undefined) await writer.replace('people', { ...person, name, ...touched(deps) });
      return facts;
    },
    { durability: 'strict' },
  );
}

/** Taken back: what counted before it counts again, and a person is called as before. */
export function removeOwnFacts(deps: ServiceDeps, ids: readonly string[]): Promise<void> {
  return setGone(deps, ids, true);
}

export function restoreOwnFacts(deps: ServiceDeps, ids: readonly string[]): Promise<void> {
  return setGone(deps, ids, false);
}

async function setGone(deps: ServiceDeps, ids: readonly string[], gone: boolean): Promise<void> {
  await write(deps.db, ['people', 'ownFacts'], async (writer) => {
    const rows = (await writer.db.ownFacts.bulkGet([...ids])).filter((row) => row !== undefined);
    const stamp = touched(deps);
    await writer.replace(
      'ownFacts',
      ...rows.map((row) => ({ ...row, ...stamp, deletedAt: gone ? stamp.updatedAt : null })),
    );
    for (const row of rows.filter(({ field }) => field === 'name')) await rename(writer, deps, row, gone);
  });
}

/** Only where nobody has given them another name since. */
async function rename(writer: Writer, deps: ServiceDeps, fact: OwnFact, back: boolean): Promise<void> {
  const person = await writer.db.people.get(fact.personId);
  const [from, to] = back ? [fact.text, fact.before] : [fact.before, fact.text];
  if (person && person.name === from && to !== '')
    await writer.replace('people', { ...person, name: to, ...touched(deps) });
}

function ownFact(deps: ServiceDeps, personId: string, input: OwnFactInput, name: string): OwnFact {
  const { field, text, company = '', since = null, marked } = input;
  return {
    ...made(deps),
    personId,
    field,
    text: cut(text),
    company: cut(company),
    since,
    origin: marked ? 'marked' : 'typed',
    source: marked?.source ?? null,
    url: marked?.url ?? '',
    before: field === 'name' ? name : '',
  };
}

function cut(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, maxOwnFact);
}
