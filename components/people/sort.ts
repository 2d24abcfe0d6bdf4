import type { PersonRow } from '@/lib/services/list-people';

export type PeopleOrder = 'name' | 'met' | 'unread';
export const peopleOrders: readonly PeopleOrder[] = ['name', 'met', 'unread'];

/** met: latest first, never met last · unread: longest unread first, never read before all. The rows come by name. */
export function sorted(rows: readonly PersonRow[], order: PeopleOrder): readonly PersonRow[] {
  if (order === 'name') return rows;
  if (order === 'met') return rows.toSorted((a, b) => compare(b.lastMet ?? '', a.lastMet ?? ''));
  return rows.toSorted((a, b) => compare(a.lastReadAt ?? '', b.lastReadAt ?? ''));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
