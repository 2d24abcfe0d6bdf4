import type { Instant } from './reading';

/** Time is an argument: the moment, and the zone that the user's wall clock shows. */
export type Now = { readonly at: Instant; readonly zone: string };
