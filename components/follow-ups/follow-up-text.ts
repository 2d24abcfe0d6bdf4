import { dayOf, daysLater } from '@/lib/domain/due-dates';
import { againDays, closesAfterDays } from '@/lib/domain/follow-up';
import type { EventsText } from '@/lib/i18n/load-events';
import { plainDay, shortDate, type Told } from '@/lib/i18n/sentences/dates';
import type { FollowUpView } from '@/lib/services/load-follow-ups';

/** Where a follow-up stands, with the dates that follow from it. */
export function followUpText(
  told: Told,
  { state: texts }: EventsText['followUp'],
  { followUp, state }: Pick<FollowUpView, 'followUp' | 'state'>,
): string {
  const mailed = followUp.steps.findLast(({ kind }) => kind === 'mailed');
  const sent = mailed ? shortDate(mailed.at, told) : '';
  const after = (days: number) => (mailed ? plainDay(daysLater(dayOf(mailed.at, told.now), days), told) : '');
  switch (state) {
    case 'waiting':
      return texts.waiting(sent, after(againDays));
    case 'again':
      return texts.again(sent);
    case 'last-wait':
      return texts['last-wait'](sent, after(closesAfterDays));
    case 'to-write':
    case 'answered':
    case 'planned':
    case 'said-no':
    case 'moved-on':
      return texts[state];
  }
}
