import type { Writer } from '@/lib/db/write';
import { cutLine } from '@/lib/domain/cut-text';
import type { MentionedItem } from '@/lib/domain/debrief-text';
import type { Introduction, IntroductionMode, Party } from '@/lib/domain/introduction';
import type { Meeting } from '@/lib/domain/meeting';
import { usualDue, type Promised } from '@/lib/domain/promise';
import type { PlainDate } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';
import { partyIds } from './introductions';
import { promiseProblem, type PromiseProblem } from './promises';
import { made } from './stamps';

/** What was promised, mentioned and begun in a meeting, told in its debrief or with the meeting itself. */
export type Said = {
  readonly promises?: readonly (Pick<Promised, 'by' | 'personId' | 'text' | 'kind'> & {
    readonly due?: PlainDate;
    readonly aboutIds?: readonly string[];
  })[];
  readonly mentions?: readonly (MentionedItem & { readonly personId: string; readonly copy?: boolean })[];
  /** Names that came up, and who said them. */
  readonly names?: readonly {
    readonly name: string;
    readonly saidById: string;
    readonly personId?: string | null;
  }[];
  /** Introductions to begin: those I give, and those they offered. */
  readonly introductions?: readonly (Pick<Introduction, 'direction' | 'a' | 'b'> & { readonly by?: Party | null })[];
};

/** `of`: the words that it is about. */
export type SaidProblem = PromiseProblem & { readonly of: string };

export const saidTables = ['promises', 'mentions', 'namesCameUp', 'introductions'] as const;
export type SaidIds = Readonly<Record<(typeof saidTables)[number], readonly string[]>>;
export const nothingSaid: SaidIds = { promises: [], mentions: [], namesCameUp: [], introductions: [] };

/** Longer ones are no titles. */
const maxTitle = 300;

export function saidProblem(deps: ServiceDeps, { promises = [], mentions = [] }: Said): SaidProblem | null {
  const now = deps.clock.now();
  for (const { text, by, due = usualDue(by, now) } of promises) {
    const problem = promiseProblem(deps, { text, due });
    if (problem) return { ...problem, of: text };
  }
  const long = mentions.find(({ title, author }) => title.length > maxTitle || author.length > maxTitle);
  return long ? { kind: 'text-too-long', max: maxTitle, of: long.title } : null;
}

/** Adds the rows of a meeting, within the transaction that keeps the meeting; answers with what was made. */
export async function addSaid(
  writer: Writer,
  deps: ServiceDeps,
  meeting: Pick<Meeting, 'id'>,
  said: Said,
  mode: IntroductionMode,
): Promise<SaidIds> {
  const rows = rowsOf(deps, meeting.id, said, mode);
  await Promise.all([
    writer.add('promises', ...rows.promises),
    writer.add('mentions', ...rows.mentions),
    writer.add('namesCameUp', ...rows.namesCameUp),
    writer.add('introductions', ...rows.introductions),
  ]);
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  return {
    promises: ids(rows.promises),
    mentions: ids(rows.mentions),
    namesCameUp: ids(rows.namesCameUp),
    introductions: ids(rows.introductions),
  };
}

export async function removeSaid(writer: Writer, said: SaidIds): Promise<void> {
  for (const table of saidTables) await writer.remove(table, said[table]);
}

function rowsOf(deps: ServiceDeps, meetingId: string, said: Said, mode: IntroductionMode) {
  const now = deps.clock.now();
  return {
    promises: (said.promises ?? []).map(({ by, personId, text, kind, due, aboutIds = [] }) => ({
      ...made(deps),
      by,
      personId,
      meetingId,
      kind,
      text: text.trim(),
      aboutIds,
      madeAt: now.at,
      due: due ?? usualDue(by, now),
      steps: [],
    })),
    mentions: (said.mentions ?? []).map(({ copy, ...item }) => ({
      ...made(deps),
      ...item,
      url: cutLine(item.url),
      meetingId,
      steps: copy === true ? [{ kind: 'copy-wanted' as const, at: now.at }] : [],
    })),
    namesCameUp: (said.names ?? []).map(({ name, saidById, personId = null }) => ({
      ...made(deps),
      name: name.trim().slice(0, maxTitle),
      saidById,
      personId,
      meetingId,
      settledAt: null,
    })),
    introductions: (said.introductions ?? []).map(({ direction, a, b, by = null }) => ({
      ...made(deps),
      direction,
      a: cutParty(a),
      b: cutParty(b),
      by: by && cutParty(by),
      meetingId,
      favour: false,
      mode,
      next: null,
      startedOn: Temporal.Instant.from(now.at).toZonedDateTimeISO(now.zone).toPlainDate().toString(),
      steps: [],
      personIds: partyIds({ a, b, by }),
    })),
  };
}

function cutParty(party: Party): Party {
  return { ...party, name: party.name.slice(0, maxTitle), why: cutLine(party.why) };
}
