import type { TodayItem } from '@/lib/domain/today';

/** The same for the same thing, while it stands in the list. */
export function keyOf(item: TodayItem): string {
  if (item.kind === 'task') return item.task.id;
  return item.kind === 'changes' ? `changes:${item.personId}` : `${item.kind}:${item.meetingId}`;
}
