import type { ProfileAddress } from '@/lib/sources/source';

/** What an address of X shows; `null` where it is no profile. The parts of a profile all show its header. */
export function xAddress(url: string): ProfileAddress | null {
  const route = profileRoute(url);
  if (!route) return null;
  return { source: 'x', handle: route.handle, page: 'profile', url: `https://x.com/${route.handle}` };
}

/** The handle, lower case, and which tab of the profile; `posts` is the first. */
export function profileRoute(url: string): { readonly handle: string; readonly tab: string } | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || !/^(www\.|mobile\.)?(x|twitter)\.com$/.test(parsed.hostname))
    return null;
  const match = /^\/(\w{1,20})(?:\/(affiliates|with_replies|superfollows|highlights|articles|media|likes))?\/?$/.exec(
    parsed.pathname,
  );
  const handle = match?.[1]?.toLowerCase();
  return handle && !reserved.has(handle) ? { handle, tab: match?.[2] ?? 'posts' } : null;
}

/** X's own routes. Accounts named like a lesser one (`@support`, `@grok`) are told by the header's handle anyway. */
const reserved = new Set(
  (
    'home explore notifications messages i search settings compose login logout signup tos privacy about account ' +
    'bookmarks lists communities jobs intent share download hashtag who_to_follow follower_requests connect_people ' +
    'oauth status invite personalization keyboard_shortcuts topics moments sessions logged_out widgets'
  ).split(' '),
);
