import type { Meeting } from '@/lib/domain/meeting';
import type { PlainDate } from '@/lib/domain/reading';
import type { TouchKind } from '@/lib/domain/touch';
import type { ServiceDeps } from './deps';
import { changeRow } from './keep-row';
import { addTouch, deleteTouch } from './touches';

/** What is done about a task that follows from a meeting or a person. Each answers with the way back. */
type WayBack = () => Promise<void>;

/** Thanked: that is a contact with each who was there. */
export async function thanked(deps: ServiceDeps, meetingId: string, contact: TouchKind): Promise<WayBack> {
  const { at } = deps.clock.now();
  const undo = await patchMeeting(deps, meetingId, { thanks: { wanted: true, saidAt: at } });
  const meeting = await deps.db.meetings.get(meetingId);
  const undoTouches = await inTouch(deps, meeting?.personIds ?? [], contact);
  return async () => {
    await undo();
    await undoTouches();
  };
}

/** No thank-you after all. */
export function noThanks(deps: ServiceDeps, meetingId: string): Promise<WayBack> {
  return patchMeeting(deps, meetingId, { thanks: { wanted: false, saidAt: null } });
}

/** The step that was agreed was taken, or is taken on another day; its words stay with the meeting. */
export function moveNextStep(deps: ServiceDeps, meetingId: string, due: PlainDate | null): Promise<WayBack> {
  return patchMeeting(deps, meetingId, { nextStepDue: due });
}

export function moveMeetAgain(deps: ServiceDeps, meetingId: string, on: PlainDate | null): Promise<WayBack> {
  return patchMeeting(deps, meetingId, { meetAgainOn: on });
}

/** They heard from the user. */
export async function inTouch(deps: ServiceDeps, personIds: readonly string[], kind: TouchKind): Promise<WayBack> {
  const touches = await Promise.all(personIds.map((personId) => addTouch(deps, { personId, kind })));
  return async () => void (await Promise.all(touches.map(({ id }) => deleteTouch(deps, id))));
}

async function patchMeeting(
  deps: ServiceDeps,
  id: string,
  patch: Pick<Meeting, 'thanks' | 'nextStepDue' | 'meetAgainOn'>,
): Promise<WayBack> {
  const before = await deps.db.meetings.get(id);
  await changeRow(deps, 'meetings', id, (meeting) => ({ ...meeting, ...patch }));
  return async () => {
    await changeRow(deps, 'meetings', id, ({ ...meeting }) => {
      if (!before) return meeting;
      const fields = Object.keys(patch) as (keyof typeof patch)[];
      const was = Object.fromEntries(fields.flatMap((field) => (field in before ? [[field, before[field]]] : [])));
      const kept = Object.fromEntries(Object.entries(meeting).filter(([field]) => !(field in patch))) as Meeting;
      return { ...kept, ...was };
    });
  };
}
