import { cutLine } from '@/lib/domain/cut-text';
import { todayOf } from '@/lib/domain/due-dates';
import type { FollowUp, FollowUpStep } from '@/lib/domain/follow-up';
import type { TouchKind } from '@/lib/domain/touch';
import type { ServiceDeps } from './deps';
import { addRow, changeRow } from './keep-row';
import { takeBackSteps, tellWithContact } from './steps-with-contacts';
import { setDeleted } from './trash';

export type FollowUpInput = Pick<FollowUp, 'personId'> &
  Partial<Pick<FollowUp, 'meetingId' | 'topic' | 'subject' | 'body'>>;

/** What a row can hold. */
const max = { subject: 5_000, body: 50_000 } as const;

/**
 * Nobody is followed up twice for one event: the one that is there is given back, out of the trash if need be, since it
 * knows which mails were sent.
 */
export async function startFollowUp(deps: ServiceDeps, input: FollowUpInput): Promise<FollowUp> {
  const { personId, meetingId = null, topic = '', subject = '', body = '' } = input;
  const own = await deps.db.followUps.where('personId').equals(personId).toArray();
  const same = own.filter((each) => meetingId !== null && each.meetingId === meetingId);
  const known = same.find((each) => each.deletedAt === null) ?? same[0];
  if (known?.deletedAt === null) return known;
  if (known) {
    await restoreFollowUp(deps, known.id);
    return { ...known, deletedAt: null };
  }
  const startedOn = todayOf(deps.clock.now());
  return addRow(deps, 'followUps', { personId, meetingId, ...cut({ topic, subject, body }), startedOn, steps: [] });
}

export function editFollowUp(
  deps: ServiceDeps,
  id: string,
  patch: Partial<Pick<FollowUp, 'topic' | 'subject' | 'body'>>,
): Promise<FollowUp | null> {
  return changeRow(deps, 'followUps', id, (row) => ({ ...row, ...cut({ ...row, ...patch }) }));
}

export type Sent = Pick<FollowUp, 'subject' | 'body'> & {
  /** How it went out; a mail unless told otherwise. */
  readonly as?: Extract<TouchKind, 'mail' | 'message'>;
};

/**
 * Something happened. The words of the first mail are kept as they were sent, so that the second has the same, byte
 * for byte. What I did is a contact too, noted in the same transaction.
 */
export function tellFollowUp(
  deps: ServiceDeps,
  id: string,
  kind: FollowUpStep['kind'],
  sent?: Sent,
): Promise<FollowUp | null> {
  const { at } = deps.clock.now();
  const contact: TouchKind | null = kind === 'mailed' ? (sent?.as ?? 'mail') : kind === 'called' ? 'call' : null;
  const change = (row: FollowUp): FollowUp => {
    const isFirst = !row.steps.some((step) => step.kind === 'mailed');
    const words = kind === 'mailed' && isFirst && sent ? wordsOf(sent) : {};
    return { ...row, ...words, steps: [...row.steps, { kind, at }] };
  };
  return tellWithContact(
    deps,
    'followUps',
    id,
    change,
    ({ personId }) => contact && { kind: contact, personIds: [personId] },
  );
}

/** The last thing told did not happen, nor the contact that came with it. Answers with the way back. */
export function takeBackFollowUpStep(deps: ServiceDeps, id: string): Promise<(() => Promise<void>) | null> {
  return takeBackSteps(deps, 'followUps', id);
}

export function deleteFollowUp(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'followUps', id, true);
}

export function restoreFollowUp(deps: ServiceDeps, id: string): Promise<boolean> {
  return setDeleted(deps, 'followUps', id, false);
}

function wordsOf({ subject, body }: Sent): Pick<FollowUp, 'subject' | 'body'> {
  return { subject: subject.slice(0, max.subject), body: body.slice(0, max.body) };
}

function cut({ topic, subject, body }: Pick<FollowUp, 'topic' | 'subject' | 'body'>) {
  return { topic: cutLine(topic), ...wordsOf({ subject, body }) };
}
