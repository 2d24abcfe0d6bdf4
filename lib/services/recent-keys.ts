import type { Writer } from '@/lib/db/write';

const kept = 64;

/** A page that was not told "recorded" sends the same reading again. */
export async function isRecorded(writer: Writer, key: string): Promise<boolean> {
  return (await writer.recentKeys()).includes(key);
}

export async function markRecorded(writer: Writer, key: string): Promise<void> {
  writer.keepKeys([...(await writer.recentKeys()), key].slice(-kept));
}

export function forgetKeys(writer: Writer): void {
  writer.keepKeys([]);
}
