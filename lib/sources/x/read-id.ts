import { inHeader, type Header } from './header-parts';
import { selectors } from './selectors';
import { NoReading } from './states';

/**
 * X's numeric id of the person: from the header's follow button and the banner's address, which must agree; else from
 * the structured data if it is this person's (a former person's stays behind after navigation).
 */
export function siteId(header: Header, handle: string): string | null {
  const ids = new Set([...buttonIds(header, handle), ...bannerIds(header)]);
  if (ids.size > 1) throw new NoReading('layout-unknown', 'id');
  return [...ids][0] ?? schemaId(header.column.ownerDocument, handle);
}

function buttonIds(header: Header, handle: string): readonly string[] {
  return inHeader(header, selectors.idButtons).flatMap((button) => {
    const id = /^(\d{1,20})-(?:un)?(?:follow|block|cancel)$/.exec(button.getAttribute('data-testid') ?? '')?.[1];
    // Its label names whom it follows, in every language.
    const named = /@(\w{1,20})/.exec(button.getAttribute('aria-label') ?? '')?.[1];
    return id && (!named || named.toLowerCase() === handle) ? [id] : [];
  });
}

function bannerIds(header: Header): readonly string[] {
  return inHeader(header, selectors.banner).flatMap(
    (image) => /\/profile_banners\/(\d{1,20})\//.exec(image.getAttribute('src') ?? '')?.[1] ?? [],
  );
}

function schemaId(document: Document, handle: string): string | null {
  for (const script of document.querySelectorAll(selectors.schema)) {
    const text = script.textContent ?? '';
    const entity = text.length < 100_000 ? entityOf(text) : null;
    if (String(entity?.['additionalName']).toLowerCase() !== handle) continue;
    const id = String(entity?.['identifier']);
    if (/^\d{1,20}$/.test(id)) return id;
  }
  return null;
}

function entityOf(json: string): Record<string, unknown> | null {
  try {
    return (JSON.parse(json) as { mainEntity?: Record<string, unknown> } | null)?.mainEntity ?? null;
  } catch {
    return null;
  }
}
