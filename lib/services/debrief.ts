import { write, type Writer } from '@/lib/db/write';
import type { MentionedItem } from '@/lib/domain/debrief-text';
import { cutLine } from '@/lib/domain/cut-text';
import { isDueDate } from '@/lib/domain/due-dates';
import type { IntroductionMode, Party } from '@/lib/domain/introduction';
import type { Meeting } from '@/lib/domain/meeting';
import { maxMeetingText } from '@/lib/domain/meeting-rules';
import { maxNoteLength } from '@/lib/domain/note';
import { usualDue, type Promised } from '@/lib/domain/promise';
import type { PlainDate } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';
import { lastMode, partyIds } from './introductions';
import { changeRow } from './keep-row';
import { promiseProblem, type PromiseProblem } from './promises';
import { made, touched } from './stamps';

/** What one says after a meeting, all of it at once: it is there whole, or not at all. */
export type DebriefInput = {
  readonly meetingId: string;
  readonly notes?: string;
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
  readonly introductions?: readonly {
    readonly direction: 'given' | 'received';
    readonly a: Party;
    readonly b: Party;
    readonly by?: Party | null;
  }[];
  readonly nextStep?: string;
  readonly nextStepDue?: PlainDate | null;
  readonly meetAgainOn?: PlainDate | null;
  readonly thanks?: boolean;
  /** Of the box and its chips: they are saved by this. */
  readonly drafts?: readonly string[];
};

/** The thank-you was said, or was not after all. */
export function tellThanks(deps: ServiceDeps, meetingId: string, said: boolean): Promise<Meeting | null> {
  const saidAt = said ? deps.clock.now().at : null;
  return changeRow(deps, 'meetings', meetingId, (meeting) => ({ ...meeting, thanks: { wanted: true, saidAt } }));
}

/** What was made, by table, and the meeting as it was: all that `undoSaveDebrief` needs. */
export type DebriefDone = { readonly meeting: Meeting; readonly made: Readonly<Record<MadeTable, readonly string[]>> };

export type SavedDebrief =
  { readonly ok: true; readonly done: DebriefDone } | { readonly ok: false; readonly problem: DebriefProblem };

/** `of`: the words of the promise that it is about. */
export type DebriefProblem =
  (PromiseProblem & { readonly of: string }) | { readonly kind: 'no-such-meeting'; readonly of: '' };

const madeTables = ['notes', 'promises', 'mentions', 'namesCameUp', 'introductions'] as const;
type MadeTable = (typeof madeTables)[number];

/** Saves the debrief and closes the meeting; what was typed is on the disk before this answers. */
export async function saveDebrief(deps: ServiceDeps, input: DebriefInput): Promise<SavedDebrief> {
  const problem = firstProblem(deps, input);
  if (problem) return { ok: false, problem };
  const mode = await lastMode(deps);
  return write(
    deps.db,
    ['meetings', ...madeTables, 'drafts'],
    async (writer): Promise<SavedDebrief> => {
      const meeting = await writer.db.meetings.get(input.meetingId);
      if (!meeting) return { ok: false, problem: { kind: 'no-such-meeting', of: '' } };
      await writer.replace('meetings', closed(deps, meeting, input));
      const rows = rowsOf(deps, meeting, input, mode);
      for (const table of madeTables) await addAll(writer, table, rows[table]);
      await writer.remove('drafts', input.drafts ?? []);
      const ids = {} as Record<MadeTable, readonly string[]>;
      for (const table of madeTables) ids[table] = rows[table].map((row) => row.id);
      return { ok: true, done: { meeting, made: ids } };
    },
    { durability: 'strict' },
  );
}

/**
 * As if it had not been saved: the meeting is open again, what was made with it is gone, and what was typed is a draft
 * again, so that the box opens with it.
 */
export async function undoSaveDebrief(
  deps: ServiceDeps,
  { meeting, made: ids }: DebriefDone,
  typed: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { updatedAt } = touched(deps);
  await write(
    deps.db,
    ['meetings', ...madeTables, 'drafts'],
    async (writer) => {
      for (const table of madeTables) await writer.remove(table, ids[table]);
      const now = await writer.db.meetings.get(meeting.id);
      if (now) await writer.replace('meetings', { ...meeting, updatedAt });
      for (const [key, text] of Object.entries(typed))
        if (text !== '') await writer.put('drafts', { key, text, updatedAt });
    },
    { durability: 'strict' },
  );
}

function firstProblem(deps: ServiceDeps, { promises = [] }: DebriefInput): DebriefProblem | null {
  const now = deps.clock.now();
  for (const promise of promises) {
    const problem = promiseProblem(deps, { text: promise.text, due: promise.due ?? usualDue(promise.by, now) });
    if (problem) return { ...problem, of: promise.text };
  }
  return null;
}

function closed(deps: ServiceDeps, meeting: Meeting, input: DebriefInput): Meeting {
  const now = deps.clock.now();
  const { nextStep, nextStepDue, meetAgainOn, thanks } = input;
  return {
    ...meeting,
    debriefedAt: now.at,
    ...(nextStep !== undefined && { nextStep: nextStep.trim().slice(0, maxMeetingText.nextStep) }),
    ...(nextStepDue !== undefined && { nextStepDue: within(nextStepDue) }),
    ...(meetAgainOn !== undefined && { meetAgainOn: within(meetAgainOn) }),
    ...(thanks !== undefined && { thanks: { wanted: thanks, saidAt: null } }),
    ...touched(deps),
  };

  function within(date: PlainDate | null): PlainDate | null {
    return date !== null && isDueDate(date, now) ? date : null;
  }
}

/** Longer ones are no names and no titles. */
const maxName = 300;

function rowsOf(deps: ServiceDeps, meeting: Meeting, input: DebriefInput, mode: IntroductionMode) {
  const now = deps.clock.now();
  const meetingId = meeting.id;
  const text = (input.notes ?? '').trim().slice(0, maxNoteLength);
  return {
    notes: text === '' ? [] : meeting.personIds.map((personId) => ({ ...made(deps), personId, meetingId, text })),
    promises: (input.promises ?? []).map(({ by, personId, text: words, kind, due, aboutIds = [] }) => ({
      ...made(deps),
      by,
      personId,
      meetingId,
      kind,
      text: words.trim(),
      aboutIds,
      madeAt: now.at,
      due: due ?? usualDue(by, now),
      steps: [],
    })),
    mentions: (input.mentions ?? []).map(({ copy, ...item }) => ({
      ...made(deps),
      ...item,
      title: item.title.slice(0, maxName),
      author: item.author.slice(0, maxName),
      url: cutLine(item.url),
      meetingId,
      steps: copy === true ? [{ kind: 'copy-wanted' as const, at: now.at }] : [],
    })),
    namesCameUp: (input.names ?? []).map(({ name, saidById, personId = null }) => ({
      ...made(deps),
      name: name.trim().slice(0, maxName),
      saidById,
      personId,
      meetingId,
      settledAt: null,
    })),
    introductions: (input.introductions ?? []).map(({ direction, a, b, by = null }) => ({
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
  return { ...party, name: party.name.slice(0, maxName), why: cutLine(party.why) };
}

function addAll<K extends MadeTable>(writer: Writer, table: K, rows: ReturnType<typeof rowsOf>[K]): Promise<void> {
  return writer.add(table, ...(rows as never[]));
}
