import type { Meeting } from '@/lib/domain/meeting';
import type { MeetingPreset } from '@/lib/domain/meeting-presets';
import type { ServiceDeps } from '@/lib/services/deps';
import { saveMeeting } from '@/lib/services/save-meeting';

type CoffeeInput = { readonly personIds: readonly string[]; readonly preset: MeetingPreset };

/** A meeting that has just been; its debrief is open. */
export async function hadCoffee(deps: ServiceDeps, { personIds, preset }: CoffeeInput): Promise<Meeting> {
  const { kind, start, zone, minutes, place } = preset;
  const saved = await saveMeeting(deps, { personIds, kind, start, zone, minutes, place });
  if (!saved.ok)
    throw new Error(`A preset that is no meeting: ${saved.problems.map((problem) => problem.kind).join(', ')}`);
  return saved.meeting;
}
