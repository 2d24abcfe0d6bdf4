import type { ReadingWriter } from '@/lib/db/write';

const kept = 64;

/** A page that was not told "recorded" sends the same reading again. */
export async function isRecorded(writer: ReadingWriter, key: string): Promise<boolean> {
  return (await writer.recentKeys()).includes(key);
}

export async function markRecorded(writer: ReadingWriter, key: string): Promise<void> {
  writer.keepKeys([...(await writer.recentKeys()), key].slice(-kept));
}

export function forgetKeys(writer: ReadingWriter): void {
  writer.keepKeys([]);
}
