import { inHeader, type Header } from './header-parts';
import { selectors } from './selectors';
import { NoReading } from './states';

/**
 * X's numeric id of the person: from the header's follow button and the banner's address, which must agree; else from
 * the structured data if it is this person's (a former person's stays behind after navigation).
 */
export function siteId(header: Header, handle: string, buttons: readonly IdButton[]): string | null {
  // Its label names whom it follows, in every language.
  const own = buttons.filter(({ named }) => named === undefined || named === handle);
  const ids = new Set([...own.map(({ id }) => id), ...bannerIds(header)]);
  if (ids.size > 1) throw new NoReading('layout-unknown', 'id');
  return [...ids][0] ?? schemaId(header.column.ownerDocument, handle);
}

export type IdButton = { readonly id: string; readonly isUnblock: boolean; readonly named: string | undefined };

export function idButtons(header: Header): readonly IdButton[] {
  return inHeader(header, selectors.idButtons).flatMap((button) => {
    const match = /^(\d{1,20})-(?:(?:un)?follow|cancel|(un)?block)$/.exec(button.getAttribute('data-testid') ?? '');
    const named = /@(\w{1,20})/.exec(button.getAttribute('aria-label') ?? '')?.[1]?.toLowerCase();
    return match?.[1] ? [{ id: match[1], isUnblock: match[2] !== undefined, named }] : [];
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
