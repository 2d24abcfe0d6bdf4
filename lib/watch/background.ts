import type { Protocol } from '@/lib/messaging/protocol';

/** The background as a page sees it: each request of the protocol, answered later or not at all. */
export type Background = {
  readonly [Name in keyof Protocol]: (request: Parameters<Protocol[Name]>[0]) => Promise<ReturnType<Protocol[Name]>>;
};
