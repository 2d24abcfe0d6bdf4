import type { Language } from '@/lib/domain/language';
import type { SourceName } from '@/lib/domain/reading';

/** open: a profile that I open is read, and dropped unless I remember that person · press: only when I press. */
export type ReadingMode = 'open' | 'press';
export type AnnotationChoice = 'annotate' | 'leave-untouched';

export type Settings = {
  /** When the first-run choice was made; `null`: nothing is read yet. */
  readonly chosenAt: string | null;
  readonly readingMode: ReadingMode;
  /** Per site; `null`: not chosen. */
  readonly annotation: Readonly<Record<SourceName, AnnotationChoice | null>>;
  /** `null`: as the browser. */
  readonly language: Language | null;
  readonly appearance: 'system' | 'light' | 'dark';
  readonly lastMeeting: { readonly kind: string; readonly minutes: number; readonly place: string } | null;
  /** When a backup was last written; kept outside the database, whose loss it is there for. */
  readonly lastBackupAt: string | null;
  /** The user's own addresses, which no invitation offers to remember; `null`: not asked yet. */
  readonly ownEmails: readonly string[] | null;
};

export const defaultSettings: Settings = {
  chosenAt: null,
  readingMode: 'open',
  annotation: { linkedin: null, x: null },
  language: null,
  appearance: 'system',
  lastMeeting: null,
  lastBackupAt: null,
  ownEmails: null,
};
