import type { Kept } from './record';

/** Somebody the user chose to remember. Nobody is stored before that choice. */
export type Person = Kept & {
  /** As the user wants it; filled from the first reading. */
  readonly name: string;
  /** Where you met; empty until told. */
  readonly metWhere: string;
  readonly metVia: string;
  /** A line that stays on top: "on parental leave until May". */
  readonly pinned: string;
  readonly starred: boolean;
  /** Language of drafts to this person; `null`: that of the interface. */
  readonly language: 'en' | 'sv' | null;
  readonly email: string;
  readonly tags: readonly string[];
  /** How often the user wants to hear of them, in months; `rest`: no reminder at all. Left out: nothing is tracked. */
  readonly cadence?: 'rest' | number;
};
