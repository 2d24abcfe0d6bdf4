import { dayOf, daysFrom, todayOf } from '@/lib/domain/due-dates';
import { isSoonAgain, type FollowUp } from '@/lib/domain/follow-up';
import { useEventsText } from '../events/events-text';
import { useNow } from '../use-now';

/** Said quietly; whoever writes all the same may. */
export function SoonAgain({ followUp }: { readonly followUp: FollowUp }) {
  const { followUp: t } = useEventsText();
  const now = useNow();
  const last = followUp.steps.findLast(({ kind }) => kind === 'mailed' || kind === 'called');
  if (!last || !isSoonAgain(followUp, now)) return null;
  return <p className="notice small">{t.soon(daysFrom(dayOf(last.at, now), todayOf(now)))}</p>;
}
