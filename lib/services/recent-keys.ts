import type { Writer } from '@/lib/db/write';

/** Keys of the latest readings: a page that was not told "recorded" sends the same reading again. */
const metaKey = 'recentKeys';
const kept = 64;

export async function isRecorded(writer: Writer, key: string): Promise<boolean> {
  return (await recentKeys(writer)).includes(key);
}

export async function markRecorded(writer: Writer, key: string): Promise<void> {
  await writer.put('meta', { key: metaKey, value: [...(await recentKeys(writer)), key].slice(-kept) });
}

export async function forgetKeys(writer: Writer): Promise<void> {
  await writer.remove('meta', [metaKey]);
}

async function recentKeys(writer: Writer): Promise<readonly string[]> {
  return ((await writer.db.meta.get(metaKey))?.value as readonly string[] | undefined) ?? [];
}
