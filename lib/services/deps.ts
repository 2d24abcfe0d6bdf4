import type { Database } from '@/lib/db/database';
import type { Clock, Ids } from '@/lib/platform/platform';

/** What every service is given. Time and chance are arguments, so that a test can hold them still. */
export type ServiceDeps = { readonly db: Database; readonly clock: Clock; readonly ids: Ids };
