import type { DailyState } from '@/lib/domain/daily-file';

/** A folder of the user's, as far as the daily file needs it. */
export type DailyFolder = {
  readonly name: string;
  /** `ask`: in the turn of a click, where the browser may ask the user. */
  readonly mayWrite: (ask: boolean) => Promise<boolean>;
  /** All of it, or nothing: until the last byte is written the file is as it was. */
  readonly write: (name: string, text: string) => Promise<void>;
  readonly names: () => Promise<readonly string[]>;
  readonly remove: (name: string) => Promise<void>;
};

export type DailyPlace = {
  /** Whether this browser lets a folder be chosen here. */
  readonly canChoose: () => boolean;
  /** `null`: the user chose none. Must be called in the turn of a click. */
  readonly choose: () => Promise<DailyFolder | null>;
  /** The folder in use; `null`: none. */
  readonly folder: () => Promise<DailyFolder | null>;
  readonly downloads: {
    /** `ask`: in the turn of a click. */
    readonly allowed: (ask: boolean) => Promise<boolean>;
    /** Into the folder of this product among the downloads. False: this context cannot, a page of ours can. */
    readonly write: (name: string, text: string) => Promise<boolean>;
  };
  readonly state: () => Promise<DailyState>;
  readonly setState: (state: DailyState) => Promise<void>;
  readonly onState: (listener: (state: DailyState) => void) => () => void;
  /** One at a time among worker and pages; `null`: another one is at it. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T | null>;
};
