import { countRows as count } from '@/lib/db/canary';
import type { Rows } from '@/lib/db/rows';
import type { ServiceDeps } from './deps';

/** How many rows each table holds, the trash among them: what "What is stored" tells. */
export async function countRows(
  deps: Pick<ServiceDeps, 'db'>,
): Promise<Readonly<Record<Exclude<keyof Rows, 'meta'>, number>>> {
  const none = {
    people: 0,
    identities: 0,
    pictures: 0,
    freshness: 0,
    edits: 0,
    posts: 0,
    changes: 0,
    meetings: 0,
    notes: 0,
    ownFacts: 0,
    promises: 0,
    introductions: 0,
    touches: 0,
    followUps: 0,
    mentions: 0,
    namesCameUp: 0,
    reviews: 0,
    books: 0,
    templates: 0,
    occasions: 0,
    drafts: 0,
    joins: 0,
  };
  return { ...none, ...(await count(deps.db)) };
}
