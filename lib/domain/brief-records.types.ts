import type { Introduction, IntroductionStage } from './introduction';
import type { NextStep } from './introduction-next';
import type { Mention } from './mention';
import type { Promised, PromiseTask } from './promise';
import type { Instant, PlainDate } from './reading';
import type { RecordRef } from './record';
import type { Touch, TouchKind } from './touch';

/** What the user keeps about one person beside meetings and notes; nothing of it lies in the trash. */
export type BriefRecords = {
  readonly promises: readonly Promised[];
  readonly introductions: readonly Introduction[];
  readonly touches: readonly Touch[];
  readonly mentions: readonly Mention[];
};

/** An open promise, the thing first and never a count. */
export type PromiseLine = {
  readonly promiseId: string;
  readonly by: Promised['by'];
  readonly kind: Promised['kind'];
  readonly text: string;
  readonly due: PlainDate;
  readonly daysLate: number;
  /** What I can do about it now; `null`: nothing yet. */
  readonly task: PromiseTask['kind'] | null;
  readonly from: RecordRef;
};

export type IntroductionLine = {
  readonly introductionId: string;
  readonly direction: Introduction['direction'];
  /** Of the others in it: this person's own name is left out. */
  readonly names: readonly string[];
  readonly stage: IntroductionStage;
  /** My next step, the soonest; `null` where it is closed and nothing is left. */
  readonly next: NextStep | null;
  readonly daysLate: number;
  /** Whom that step concerns; empty where it is both. */
  readonly whom: string;
  /** What was learnt when one with this person went badly. */
  readonly lesson: string;
  readonly from: RecordRef;
};

export type CreditLine = {
  readonly direction: Introduction['direction'];
  readonly names: readonly string[];
  readonly at: Instant;
  readonly from: RecordRef;
};

export type MentionLine = {
  readonly mentionId: string;
  readonly kind: Mention['kind'];
  readonly title: string;
  readonly author: string;
  readonly sent: boolean;
  readonly from: RecordRef;
};

/** What a person's brief says of promises, introductions and contacts. */
export type RecordsBrief = {
  /** Late ones first. */
  readonly promised: readonly PromiseLine[];
  readonly offered: readonly PromiseLine[];
  readonly introductions: readonly IntroductionLine[];
  /** Introductions that went well: who brought them together is remembered. */
  readonly credits: readonly CreditLine[];
  readonly mentioned: readonly MentionLine[];
  /** What I kept, newest first; no rate, no score. */
  readonly kept: readonly { readonly text: string; readonly from: RecordRef }[];
  readonly lastTouch: { readonly at: Instant; readonly kind: TouchKind } | null;
  /** Days of silence before a meeting that is planned, where it comes out of the blue; else `null`. */
  readonly silentDays: number | null;
};
