import type { ProfileAddress } from '../source';

/** `null` for every page that is nobody's profile. Country hosts, any case, percent-encoded slugs, overlays. */
export function linkedinAddress(url: string): ProfileAddress | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^(?:[a-z0-9-]+\.)?linkedin\.com$/.test(parsed.hostname) || !/^https?:$/.test(parsed.protocol))
    return null;
  // The page for telephones has an address of its own, too.
  const [, root, slug, ...rest] = parsed.pathname.replace(/^\/mwlite(?=\/)/i, '').split('/');
  if (root?.toLowerCase() !== 'in' || !slug) return null;
  const decoded = decodeSlug(slug);
  if (!decoded || /[\s/?#<>"]/.test(decoded)) return null;
  return { source: 'linkedin', handle: decoded.toLowerCase(), page: pageOf(rest), url: profileUrl(decoded) };
}

/** Profile ids keep their case, since two of them may differ in it alone; slugs are the same in any case. */
export function profileUrl(handleOrId: string): string {
  const last = isProfileId(handleOrId) ? handleOrId : handleOrId.toLowerCase();
  return `https://www.linkedin.com/in/${encodeURIComponent(last)}/`;
}

/** `/in/ACoA…/` opens a profile by its id. */
export function isProfileId(text: string): boolean {
  return /^ACoA[\w-]{20,}$/.test(text);
}

export function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC');
  } catch {
    return '';
  }
}

const readable = ['experience', 'education', 'certifications'] as const;

function pageOf(rest: readonly string[]): ProfileAddress['page'] {
  const parts = rest.map((part) => part.toLowerCase()).filter(Boolean);
  // An overlay lies over the profile, which stays as it was; `/en/` and the like choose a profile's language.
  if (parts.length === 0 || parts[0] === 'overlay' || /^[a-z]{2}(-[a-z]{2})?$/.test(parts[0] ?? '')) return 'profile';
  if (parts[0] !== 'details' || parts.length > 2) return 'other-part';
  return readable.find((part) => part === parts[1]) ?? 'other-part';
}
