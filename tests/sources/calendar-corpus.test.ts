import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInvitation } from '@/lib/sources/calendar/read-invitation';

const folder = '../shared/corpus/ics';

describe.skipIf(!existsSync(folder))('calendar files as Google, Apple, Outlook and others write them', () => {
  const now = { at: '2026-11-22T09:00:00Z', zone: 'Europe/Stockholm' };
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.ics')) : [];

  it.each(files)('%s gives a meeting with a time in a zone that is known', (file) => {
    const result = readInvitation(readFileSync(`${folder}/${file}`, 'utf8'), now);
    if (!result.ok) throw new Error(result.problem.kind);
    const { meeting } = result;
    expect(meeting.title).not.toBe('');
    expect(meeting.minutes).toBeGreaterThan(0);
    expect(Temporal.Instant.from(meeting.start).toZonedDateTimeISO(meeting.zone).timeZoneId).not.toBe('');
    expect(result.notices.filter((notice) => notice.kind === 'zone-unknown' || notice.kind === 'zone-missing')).toEqual(
      [],
    );
    for (const attendee of meeting.attendees) {
      expect(attendee.email).toMatch(/^[^@\s]+@[^@\s]+$/);
      expect(attendee.email).not.toMatch(/room/);
      expect(attendee.name).not.toContain('@');
    }
  });

  it('takes one occurrence of what repeats, at the hour its wall clock says', () => {
    const result = readInvitation(readFileSync(`${folder}/icaljs-zimbra-recur-instances.ics`, 'utf8'), now);
    if (!result.ok) throw new Error(result.problem.kind);
    expect(result.meeting).toMatchObject({ start: '2026-12-01T18:00:00Z', zone: 'America/Los_Angeles', minutes: 30 });
    expect(result.meeting.attendees).toHaveLength(4);
  });
});
