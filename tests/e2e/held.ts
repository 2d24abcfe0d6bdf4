import type { Reading } from '@/lib/domain/reading';
import type { Extension } from './harness';

declare const chrome: { readonly storage: { readonly session: { readonly get: (keys: null) => Promise<Record<string, unknown>> } } };

export type Held = { readonly key: string; readonly reading: Reading };

/** What session memory holds of people who are not remembered. */
export async function heldReadings(extension: Extension): Promise<readonly Held[]> {
  const rows = await (await extension.worker()).evaluate(() => chrome.storage.session.get(null));
  return Object.entries(rows)
    .filter(([key]) => key.startsWith('held:'))
    .map(([key, reading]) => ({ key, reading: reading as Reading }));
}
