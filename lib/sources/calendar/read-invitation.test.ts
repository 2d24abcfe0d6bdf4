import { describe, expect, it } from 'vitest';
import { calendar, coffee, notices, now, problem, read, starting, without } from './fixtures/invented';
import { readInvitation } from './read-invitation';

describe('one invitation', () => {
  it('fills in the meeting', () => {
    expect(readInvitation(calendar(coffee), now)).toEqual({
      ok: true,
      meeting: {
        kind: 'coffee',
        start: '2026-11-26T13:00:00Z',
        zone: 'Europe/Stockholm',
        minutes: 45,
        title: 'Coffee with Ana',
        place: 'Café Pascal',
        link: '',
        attendees: [],
        uid: 'fika-1@calendar.example',
        cancelled: false,
      },
      notices: [],
    });
  });

  it('is found within an e-mail, without a frame, folded, and with odd lines in between', () => {
    const mail = `Hi, see you there!\n\n${calendar(coffee)}\nBest, Ana`;
    expect(read(mail).meeting.title).toBe('Coffee with Ana');
    expect(read(`BEGIN:VEVENT\n${coffee.join('\n')}\nEND:VEVENT`).meeting.title).toBe('Coffee with Ana');
    const folded = calendar(without(coffee, 'SUMMARY').concat('SUMMARY:Coffee wi', '\tth An', ' a'));
    expect(read(folded).meeting.title).toBe('Coffee with Ana');
    expect(read(calendar([...coffee, 'no property at all', 'X-BROKEN;="":', ''])).meeting.title).toBe(
      'Coffee with Ana',
    );
  });

  it('takes 45 minutes where no length is told, and the length where one is', () => {
    expect(read(calendar(without(coffee, 'DTEND'))).meeting.minutes).toBe(45);
    expect(starting('DTSTART;TZID=Europe/Stockholm:20261126T140000').meeting.minutes).toBe(45);
    expect(read(calendar([...without(coffee, 'DTEND'), 'DURATION:PT1H30M'])).meeting.minutes).toBe(90);
  });

  it('has no title where there is none', () => {
    expect(read(calendar(without(coffee, 'SUMMARY'))).meeting.title).toBe('');
  });

  it('says when it is cancelled, by status or by method', () => {
    expect(read(calendar([...coffee, 'STATUS:CANCELLED']))).toMatchObject({
      meeting: { cancelled: true },
      notices: [{ kind: 'cancelled' }],
    });
    expect(read(calendar(coffee, ['METHOD:CANCEL'])).meeting.cancelled).toBe(true);
  });

  it('asks for the hour of a whole day', () => {
    const day = starting('DTSTART;VALUE=DATE:20261126');
    expect(day).toMatchObject({
      meeting: { start: '2026-11-26T08:00:00Z', minutes: 45 },
      notices: [{ kind: 'whole-day' }],
    });
  });
});

describe('the time', () => {
  const start = (dtstart: string, before?: readonly string[]) => {
    const result = starting(dtstart, before);
    return [result.meeting.start, result.meeting.zone, ...notices(result)];
  };
  const zone = (name: string, ...lines: string[]) => ['BEGIN:VTIMEZONE', `TZID:${name}`, ...lines, 'END:VTIMEZONE'];
  const plusFive = [
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0530',
    'TZOFFSETTO:+0530',
    'END:STANDARD',
  ];

  it('in UTC is told in the user’s own zone', () => {
    expect(start('DTSTART:20261126T130000Z')).toEqual(['2026-11-26T13:00:00Z', 'Europe/Stockholm']);
  });

  it('keeps the zone that it names, also after the change of summer time', () => {
    expect(start('DTSTART;TZID=America/New_York:20261126T140000')).toEqual([
      '2026-11-26T19:00:00Z',
      'America/New_York',
    ]);
    expect(start('DTSTART;TZID=America/New_York:20260726T140000')).toEqual([
      '2026-07-26T18:00:00Z',
      'America/New_York',
    ]);
  });

  it('knows zones by Windows’ names, in quotes, with a prefix, with quotes closed too late', () => {
    const expected = ['2026-11-26T13:00:00Z', 'Europe/Berlin'];
    expect(start('DTSTART;TZID=W. Europe Standard Time:20261126T140000')).toEqual(expected);
    expect(start('DTSTART;TZID="Europe/Berlin":20261126T140000')).toEqual(expected);
    expect(start('DTSTART;TZID=/calendar.example/20260101_1/Europe/Berlin:20261126T140000')).toEqual(expected);
    expect(start('DTSTART;TZID="W. Europe Standard Time:20261126T140000"')).toEqual(expected);
  });

  it('takes the place that a definition names, else reckons by the definition', () => {
    expect(
      start('DTSTART;TZID=Home:20261126T140000', zone('Home', 'X-LIC-LOCATION:Europe/Berlin', ...plusFive)),
    ).toEqual(['2026-11-26T13:00:00Z', 'Europe/Berlin']);
    expect(start('DTSTART;TZID=Custom Time:20261126T140000', zone('Custom Time', ...plusFive))).toEqual([
      '2026-11-26T08:30:00Z',
      'Europe/Stockholm',
    ]);
  });

  it('reports a zone that nobody knows, and one that is missing, and takes the user’s', () => {
    expect(start('DTSTART;TZID=Moon/Base:20261126T140000')).toEqual([
      '2026-11-26T13:00:00Z',
      'Europe/Stockholm',
      'zone-unknown',
    ]);
    expect(start('DTSTART:20261126T140000')).toEqual(['2026-11-26T13:00:00Z', 'Europe/Stockholm', 'zone-missing']);
    expect(start('DTSTART;TZID=:20261126T140000')).toEqual([
      '2026-11-26T13:00:00Z',
      'Europe/Stockholm',
      'zone-missing',
    ]);
    expect(start('DTSTART:20261126T140000', ['X-WR-TIMEZONE:America/New_York'])).toEqual([
      '2026-11-26T19:00:00Z',
      'America/New_York',
    ]);
  });

  it('that cannot be leaves title and place to fill in by hand', () => {
    const result = readInvitation(calendar([...without(coffee, 'DTSTART'), 'DTSTART:20261341T990000']), now);
    expect(result).toMatchObject({
      ok: false,
      problem: { kind: 'no-time' },
      found: { title: 'Coffee with Ana', place: 'Café Pascal' },
    });
  });
});

describe('the people', () => {
  const people = (...lines: string[]) => read(calendar([...coffee, ...lines])).meeting.attendees;

  it('are the organiser and whoever is asked, each once, in any case', () => {
    expect(
      people(
        'ORGANIZER;CN=Ana Lindqvist:mailto:ana@volta.example',
        'ATTENDEE;CN=Sara Ek;PARTSTAT=ACCEPTED:MAILTO:Sara@Plant.example',
        'ATTENDEE:mailto:ana@volta.example',
      ),
    ).toEqual([
      { name: 'Ana Lindqvist', email: 'ana@volta.example' },
      { name: 'Sara Ek', email: 'sara@plant.example' },
    ]);
  });

  it('have no name where it only repeats the address, and one without quotes, commas and brackets', () => {
    expect(
      people(
        'ATTENDEE;CN=leo@quist.example:mailto:leo@quist.example',
        'ATTENDEE;CN="Holm, Maja":mailto:maja@holm.example',
        'ATTENDEE;CN="\'Omar Rahimi\'":mailto:omar@rahimi.example',
        'ATTENDEE;CN="Inês Prado <ines@prado.example>":mailto:ines@prado.example',
        'ATTENDEE;CN="/O=VOLTA/OU=EXCHANGE/CN=TOMAS":mailto:tomas@volta.example',
      ).map((each) => each.name),
    ).toEqual(['', 'Maja Holm', 'Omar Rahimi', 'Inês Prado', '']);
  });

  it('are found by Apple’s own parameter', () => {
    expect(people('ATTENDEE;CN=Sara Ek;EMAIL=sara@plant.example:/123/principal/')).toEqual([
      { name: 'Sara Ek', email: 'sara@plant.example' },
    ]);
  });

  it('are no rooms, no shared calendars, and nobody whom only an alarm tells', () => {
    expect(
      people(
        'ATTENDEE;CUTYPE=RESOURCE;CN=Room 4:mailto:room4@volta.example',
        'ATTENDEE;CUTYPE=ROOM:mailto:room5@volta.example',
        'ATTENDEE:mailto:abc@group.calendar.google.com',
        'ATTENDEE:mailto:team@virtual',
        'ORGANIZER:mailto:unknownorganizer@calendar.google.com',
        'BEGIN:VALARM',
        'ACTION:EMAIL',
        'ATTENDEE:mailto:me@self.example',
        'TRIGGER:-PT30M',
        'END:VALARM',
      ),
    ).toEqual([]);
  });
});

describe('where it is', () => {
  const at = (...lines: string[]) => {
    const { kind, place, link } = read(
      calendar([...without(without(coffee, 'LOCATION'), 'SUMMARY'), 'SUMMARY:Catching up', ...lines]),
    ).meeting;
    return { kind, place, link };
  };

  it('is a video call where there is only a link', () => {
    const link = 'https://meet.google.com/abc-defg-hij';
    expect(at(`X-GOOGLE-CONFERENCE:${link}`)).toEqual({ kind: 'video', place: '', link });
    expect(at(`LOCATION:${link}`)).toEqual({ kind: 'video', place: '', link });
    expect(at(`DESCRIPTION:See https://volta.example\\, join at ${link}.`)).toEqual({ kind: 'video', place: '', link });
  });

  it('is the place where there is one, with the link beside it', () => {
    expect(at('LOCATION:Room Plant 2', 'URL:https://volta.example/visit')).toEqual({
      kind: 'coffee',
      place: 'Room Plant 2',
      link: 'https://volta.example/visit',
    });
    expect(at('LOCATION:+46 70 123 45 67').kind).toBe('call');
    expect(at('URL:javascript:alert(1)').link).toBe('');
  });
});

describe('what is no invitation', () => {
  it('is said to be none', () => {
    expect(problem('  \n')).toBe('empty');
    expect(problem('BEGIN:VCALENDAR\nEND:VCALENDAR')).toBe('no-event');
    expect(problem('BEGIN:VEVENT\nSUMMARY:cut off')).toBe('no-event');
    expect(problem(`${calendar(coffee)}${'x'.repeat(600_000)}`)).toBe('too-big');
    expect(problem('{"json": 1}')).toBe('no-time');
  });

  it('but a pasted e-mail gives title, place and link, and says that the time is not found', () => {
    const mail = [
      'From: Ana Lindqvist',
      'Subject: Re: Invitation: Coffee on plant two @ Thu Nov 26, 2026 2pm - 2:45pm (CET)',
      'Where: Café Pascal',
      'Join: https://meet.google.com/abc-defg-hij',
    ].join('\n');
    expect(readInvitation(mail, now)).toEqual({
      ok: false,
      problem: { kind: 'no-time' },
      found: { title: 'Coffee on plant two', place: 'Café Pascal', link: 'https://meet.google.com/abc-defg-hij' },
    });
  });
});
