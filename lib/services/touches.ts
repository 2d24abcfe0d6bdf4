import { touchedAt, touchProblem, type Touch, type TouchKind, type TouchProblem } from '@/lib/domain/touch';
import { todayOf } from '@/lib/domain/due-dates';
import { ms } from '@/lib/domain/moments';
import type { Instant, PlainDate } from '@/lib/domain/reading';
import type { ServiceDeps } from './deps';
import { addRow } from './keep-row';
import { setDeleted } from './trash';

const maxTouchNote = 500;

/** One click: a contact of this kind, now unless told otherwise. */
export function addTouch(
  deps: ServiceDeps,
  input: { readonly personId: string; readonly kind: TouchKind; readonly at?: Instant; readonly note?: string },
): Promise<Touch> {
  const { personId, kind, at = deps.clock.now().at, note = '' } = input;
  return addRow(deps, 'touches', { personId, kind, at, note: note.trim().slice(0, maxTouchNote) });
}

export type LoggedTouch =
  { readonly ok: true; readonly touch: Touch } | { readonly ok: false; readonly problem: TouchProblem };

/** A contact of an earlier day, as one remembers it. */
export async function logTouch(
  deps: ServiceDeps,
  input: { readonly personId: string; readonly kind: TouchKind; readonly day?: PlainDate; readonly note?: string },
): Promise<LoggedTouch> {
  const now = deps.clock.now();
  const { day = todayOf(now), ...rest } = input;
  const problem = touchProblem(day, now);
  if (problem) return { ok: false, problem };
  return { ok: true, touch: await addTouch(deps, { ...rest, at: touchedAt(day, now) }) };
}

/** Every contact noted with somebody, the latest first. */
export async function touchesWith({ db }: Pick<ServiceDeps, 'db'>, personId: string): Promise<readonly Touch[]> {
  const rows = await db.touches.where('personId').equals(personId).toArray();
  return rows.filter((row) => row.deletedAt === null).toSorted((a, b) => ms(b.at) - ms(a.at));
}

export function deleteTouch(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'touches', id, true);
}

export function restoreTouch(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'touches', id, false);
}
