import MiniSearch from 'minisearch';
import type { PersonRow } from './list-people';

/** Who is searched for, and what their page says of them. */
export type SoughtPerson = Pick<PersonRow, 'person' | 'headline'>;

/**
 * For a screen that has the rows already and filters as one types: the best match first, every word of the query in
 * name, headline, tags or where you met, by its beginning. A slip of the finger is forgiven where nothing else
 * fits. An empty query leaves the rows as they are.
 */
export function peopleMatching<Row extends SoughtPerson>(rows: readonly Row[], query: string): readonly Row[] {
  if (query.trim() === '') return rows;
  const index = indexOf(rows);
  const options = { prefix: true, combineWith: 'AND', boost: { name: 3 } } as const;
  const exact = index.search(query, options);
  const found = exact.length > 0 ? exact : index.search(query, { ...options, fuzzy: 0.2 });
  return found.flatMap(({ id }) => rows[id as number] ?? []);
}

/** Made once for the rows of one answer: with ten thousand people it is the dear part. */
const indices = new WeakMap<readonly SoughtPerson[], MiniSearch>();

function indexOf(rows: readonly SoughtPerson[]): MiniSearch {
  const known = indices.get(rows);
  if (known) return known;
  const index = new MiniSearch({ fields: ['name', 'headline', 'metWhere', 'tags'], processTerm: folded });
  index.addAll(
    rows.map(({ person, headline }, id) => ({
      id,
      name: person.name,
      headline: headline ?? '',
      metWhere: person.metWhere,
      tags: person.tags.join(' '),
    })),
  );
  indices.set(rows, index);
  return index;
}

/** Without case and accents: "bjorn" finds Björn. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
