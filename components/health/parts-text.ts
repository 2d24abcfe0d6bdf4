import type { HealthPart } from '@/lib/domain/source-health';
import type { Catalogue } from '@/lib/i18n/catalogue';

/** "headline, place"; each word once. */
export function partsText(text: Catalogue, parts: readonly HealthPart[]): string {
  return [...new Set(parts.map((part) => text.health.parts[part]))].join(', ');
}
