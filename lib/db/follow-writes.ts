import { badge } from '@/lib/platform/badge';
import { refreshPages } from '@/lib/platform/tabs';
import type { Database, TableName } from './database';
import { hasUnseenChanges } from './queries-people';
import { afterWrites } from './start';

const onTheBadge: readonly TableName[] = ['changes', 'people'];
const inPages: readonly TableName[] = ['changes', 'people', 'identities', 'meetings'];

/** Whoever writes, worker or page: the dot on the button and the annotation in open pages follow. */
export function followWrites(db: Database): void {
  afterWrites(db, (tables) => {
    const touches = (those: readonly TableName[]) => those.some((table) => tables.includes(table));
    // A tab or a window that is just closing is no failure of the write.
    if (touches(onTheBadge))
      void hasUnseenChanges(db)
        .then(badge.showDot)
        .catch(() => undefined);
    if (touches(inPages)) void refreshPages().catch(() => undefined);
  });
}
