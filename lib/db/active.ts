import { databasePointer } from '@/lib/platform/active-database';
import { canaryStore } from '@/lib/platform/canary-store';
import { attachCanary } from './canary';
import { openDatabase, type Database } from './database';
import { followWrites } from './follow-writes';

let current: Promise<Database> | null = null;

/**
 * The database in use, opened once per page or worker. After a restore another one is in use: a page reloads, a worker
 * opens it with its next request.
 */
export function activeDatabase(): Promise<Database> {
  if (current) return current;
  const opening = open();
  current = opening;
  opening.catch(() => {
    current = null;
  });
  return opening;
}

async function open(): Promise<Database> {
  const name = await databasePointer.get();
  const db = openDatabase(name, { onReplaced: leave });
  attachCanary(db, canaryStore);
  followWrites(db);
  // One that does not open now may do so later: whoever asks next tries anew.
  db.open().catch(() => {
    current = null;
  });
  db.on('close', () => {
    current = null;
  });
  const stop = databasePointer.onChange((next) => {
    if (next === name) return;
    stop();
    db.close();
    leave();
  });
  return db;
}

/** The connection is closed: whatever comes next begins with a fresh one. */
function leave(): void {
  current = null;
  if (typeof document !== 'undefined') location.reload();
}
