import type { Ids } from './platform';

export const randomIds: Ids = { next: () => crypto.randomUUID() };
