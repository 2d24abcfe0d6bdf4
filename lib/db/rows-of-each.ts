import type { WhereClause } from 'dexie';

/** The rows of each of a few keys, each row once: a bulk read per key, where `anyOf` steps from row to row. */
export async function rowsOfEach<T extends { readonly id: string }, K, I>(
  index: () => WhereClause<T, K, I>,
  keys: readonly string[],
): Promise<T[]> {
  const rows = await Promise.all([...new Set(keys)].map((key) => index().equals(key).toArray()));
  return [...new Map(rows.flat().map((row) => [row.id, row])).values()];
}
