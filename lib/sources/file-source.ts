import type { Now } from '@/lib/domain/clock';

/**
 * A file source turns the text of one file into what it says. It never throws: a file that cannot be read is a
 * result too. How to add one: a folder beside this file, and a line in `file-sources.ts`.
 */
export type FileSource<Result> = {
  readonly name: string;
  /** As a file picker takes them. */
  readonly extensions: readonly string[];
  readonly read: (text: string, now: Now) => Promise<Result>;
};
