import type { Protocol } from './protocol';

type Client = {
  readonly sendMessage: (message: unknown) => Promise<{ readonly res?: unknown; readonly err?: unknown } | undefined>;
};

declare const chrome: { readonly runtime: Client };

/**
 * The page's side of @webext-core/messaging, as it goes over the wire: its own client would be the half of what a page
 * has to load. Types alone come from us, so that a content script bundles no schema.
 */
export async function send<Name extends keyof Protocol>(
  type: Name,
  data: Parameters<Protocol[Name]>[0],
): Promise<ReturnType<Protocol[Name]>> {
  const answer = await chrome.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  if (answer?.res === undefined) throw new Error('Not answered');
  return answer.res as ReturnType<Protocol[Name]>;
}
