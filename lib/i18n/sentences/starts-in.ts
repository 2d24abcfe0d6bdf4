import type { BriefMeeting } from '@/lib/domain/brief.types';
import type { Catalogue } from '../catalogue';

/** "in 35 min", "now"; empty while it is hours away. */
export function startsInText(t: Catalogue, meeting: Pick<BriefMeeting, 'phase' | 'startsIn'>): string {
  if (meeting.phase === 'under-way') return t.meeting.now;
  if (meeting.phase === 'over') return t.meeting.over;
  return meeting.phase === 'soon' || meeting.phase === 'five-minutes' ? t.meeting.inMinutes(meeting.startsIn) : '';
}
