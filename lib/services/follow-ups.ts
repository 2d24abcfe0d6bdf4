import { todayOf } from '@/lib/domain/due-dates';
import type { FollowUp, FollowUpStep } from '@/lib/domain/follow-up';
import type { ServiceDeps } from './deps';
import { addRow, changeRow } from './keep-row';
import { setDeleted } from './trash';

export type FollowUpInput = Pick<FollowUp, 'personId'> &
  Partial<Pick<FollowUp, 'meetingId' | 'topic' | 'subject' | 'body'>>;

/** Nobody is followed up twice for one event: the one that is there is given back. */
export async function startFollowUp(deps: ServiceDeps, input: FollowUpInput): Promise<FollowUp> {
  const { personId, meetingId = null, topic = '', subject = '', body = '' } = input;
  const own = await deps.db.followUps.where('personId').equals(personId).toArray();
  const known = own.find((each) => each.deletedAt === null && meetingId !== null && each.meetingId === meetingId);
  if (known) return known;
  const startedOn = todayOf(deps.clock.now());
  return addRow(deps, 'followUps', { personId, meetingId, topic, subject, body, startedOn, steps: [] });
}

export function editFollowUp(
  deps: ServiceDeps,
  id: string,
  patch: Partial<Pick<FollowUp, 'topic' | 'subject' | 'body'>>,
): Promise<FollowUp | null> {
  return changeRow(deps, 'followUps', id, (row) => ({ ...row, ...patch }));
}

/**
 * Something happened. The words of the first mail are kept as they were sent, so that the second has the same, byte
 * for byte.
 */
export function tellFollowUp(
  deps: ServiceDeps,
  id: string,
  kind: FollowUpStep['kind'],
  sent?: Pick<FollowUp, 'subject' | 'body'>,
): Promise<FollowUp | null> {
  const { at } = deps.clock.now();
  return changeRow(deps, 'followUps', id, (row) => {
    const isFirst = !row.steps.some((step) => step.kind === 'mailed');
    const words = kind === 'mailed' && isFirst && sent ? sent : {};
    return { ...row, ...words, steps: [...row.steps, { kind, at }] };
  });
}

export function takeBackFollowUpStep(deps: ServiceDeps, id: string): Promise<FollowUp | null> {
  return changeRow(deps, 'followUps', id, (row) =>
    row.steps.length > 0 ? { ...row, steps: row.steps.slice(0, -1) } : row,
  );
}

export function deleteFollowUp(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'followUps', id, true);
}

export function restoreFollowUp(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'followUps', id, false);
}
