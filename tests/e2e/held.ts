import type { Reading } from '@/lib/domain/reading';
import type { Extension } from './harness';

type Changes = Record<string, { readonly newValue?: unknown }>;
type Session = {
  readonly get: (keys: null) => Promise<Record<string, unknown>>;
  readonly onChanged: { readonly addListener: (listener: (changes: Changes) => void) => void };
};
declare const chrome: { readonly storage: { readonly session: Session } };

export type Held = { readonly key: string; readonly reading: Reading };

/** What session memory holds of people who are not remembered. */
export async function heldReadings(extension: Extension): Promise<readonly Held[]> {
  const rows = await (await extension.worker()).evaluate(() => chrome.storage.session.get(null));
  return Object.entries(rows)
    .filter(([key]) => key.startsWith('held:'))
    .map(([key, reading]) => ({ key, reading: reading as Reading }));
}

/** Keeps every reading that session memory ever held from now on; asked at the end. */
export async function watchHeld(extension: Extension): Promise<() => Promise<readonly Held[]>> {
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const kept: { key: string; reading: unknown }[] = [];
    (globalThis as unknown as { kept: typeof kept }).kept = kept;
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith('held:') && newValue) kept.push({ key, reading: newValue });
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { kept: Held[] }).kept);
}
