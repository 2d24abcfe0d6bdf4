import type { FileSource } from '../file-source';
import type { InvitationResult } from '@/lib/domain/invitation';

/** Calendar files: one invitation, pasted or opened. The parser is loaded when it is needed, not with every popup. */
export const calendar: FileSource<InvitationResult> = {
  name: 'calendar',
  extensions: ['.ics', '.ical', '.ifb', '.icalendar'],
  read: async (text, now) => (await import('./read-invitation')).readInvitation(text, now),
};
