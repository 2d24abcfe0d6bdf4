import type { Settings } from '@/lib/settings/settings';

/** `light-dark()` follows the element's colour scheme; without an attribute it is the system's. */
export function applyAppearance(
  root: Pick<HTMLElement, 'setAttribute' | 'removeAttribute'>,
  appearance: Settings['appearance'],
): void {
  if (appearance === 'system') root.removeAttribute('data-appearance');
  else root.setAttribute('data-appearance', appearance);
}
