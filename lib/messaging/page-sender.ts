import type { SiteIdentity, SourceName } from '@/lib/domain/reading';

/** A profile as an address names it. */
export type ShownProfile = { readonly source: SourceName; readonly handle: string; readonly url: string };
export type ProfileAt = (url: string) => ShownProfile | null;

/** Who speaks: a tab's top frame, with the profile that the tab shows (`null`: a page of the site that is none). */
export type PageSender = { readonly tabId: number; readonly url: string; readonly profile: ShownProfile | null };

type Sender = {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
};

/**
 * `null` for whoever is no content script in a top frame. The tab's address counts: `sender.url` still names the former
 * person after a navigation inside the page.
 */
export function pageSender(sender: unknown, ownId: string, profileAt: ProfileAt): PageSender | null {
  const { id, frameId, tab, url } = (sender ?? {}) as Sender;
  if (id !== ownId || frameId !== 0 || tab?.id === undefined || typeof tab.url !== 'string') return null;
  if (!/^https?:/.test(tab.url) || !/^https?:/.test(url ?? '')) return null;
  return { tabId: tab.id, url: tab.url, profile: profileAt(tab.url) };
}

/** Whether what was read is the profile that the tab shows: by handle, or by id where the address holds the id. */
export function showsIdentity(profile: ShownProfile | null, source: SourceName, identity: SiteIdentity): boolean {
  if (!profile || profile.source !== source) return false;
  const shown = plain(profile.handle);
  if (source === 'linkedin' && identity.id !== undefined && /^acoa[\w-]{20,}$/.test(shown))
    return plain(identity.id) === shown;
  return identity.handle !== undefined && plain(identity.handle) === shown;
}

export function sameProfile(a: ShownProfile | null, b: ShownProfile | null): boolean {
  return a !== null && b !== null && a.source === b.source && a.handle === b.handle;
}

function plain(handle: string): string {
  return handle.normalize('NFC').toLowerCase();
}
