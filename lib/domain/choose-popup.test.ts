import { describe, expect, it } from 'vitest';
import { choosePopup } from './choose-popup';
import type { PopupInput } from './choose-popup';
import { firstMeeting, meeting, now } from './fixtures/kit';
import type { Reading } from './reading';

const names = new Map([
  ['ana', 'Ana Lindqvist'],
  ['sara', 'Sara Ek'],
]);
const reading: Reading = {
  source: 'linkedin',
  layout: 'sdui',
  url: 'https://www.linkedin.com/in/leo-example/',
  readAt: now.at,
  uiLanguage: 'en',
  viewer: 'signed-in',
  identity: { handle: 'leo-example' },
  facts: { name: 'Leo Quist', headline: 'Plant software' },
  sections: {},
  posts: [],
  problems: [],
};
const unknown: PopupInput['tab'] = { kind: 'unknown', url: reading.url, reading, sameAs: [] };
const saraTab: PopupInput['tab'] = { kind: 'person', personId: 'sara' };
const tomorrow = meeting({ start: '2026-11-27T13:00:00Z' });

const choose = (patch: Partial<PopupInput>) =>
  choosePopup({ now, chosen: true, tab: { kind: 'none' }, meetings: [], names, todayHolds: false, ...patch });

describe('whom the popup shows', () => {
  it('asks for the first-run choice before anything else', () => {
    expect(choose({ chosen: false, meetings: [meeting()], tab: saraTab })).toEqual({ kind: 'first-run' });
  });

  it('shows a meeting within 60 minutes, and the tab’s person one line below', () => {
    expect(choose({ meetings: [meeting()], tab: saraTab })).toEqual({
      kind: 'meeting',
      meetingId: 'second',
      personIds: ['ana'],
      otherwise: { kind: 'person', personId: 'sara', name: 'Sara Ek' },
    });
  });

  it('shows a meeting under way until its end', () => {
    const at = (time: string) =>
      choose({ meetings: [meeting()], tab: saraTab, now: { at: time, zone: now.zone } }).kind;
    expect(at('2026-11-26T13:44:00Z')).toBe('meeting');
    expect(at('2026-11-26T13:45:00Z')).toBe('person');
    expect(at('2026-11-26T12:00:00Z')).toBe('meeting');
    expect(at('2026-11-26T11:59:00Z')).toBe('person');
  });

  it('puts nothing below when the meeting is with the tab’s person', () => {
    expect(choose({ meetings: [meeting({ personIds: ['ana', 'sara'] })], tab: saraTab })).toMatchObject({
      otherwise: null,
    });
  });

  it('names somebody unknown on the tab below a close meeting', () => {
    expect(choose({ meetings: [meeting()], tab: unknown })).toMatchObject({
      kind: 'meeting',
      otherwise: { kind: 'unknown', name: 'Leo Quist' },
    });
  });

  it('goes over to a meeting that begins in five minutes', () => {
    const next = meeting({ id: 'next', start: '2026-11-26T13:45:00Z' });
    const shown = (time: string) => choose({ meetings: [next, meeting()], now: { at: time, zone: now.zone } });
    expect(shown('2026-11-26T13:35:00Z')).toMatchObject({ meetingId: 'second', otherwise: { meetingId: 'next' } });
    expect(shown('2026-11-26T13:40:00Z')).toMatchObject({ meetingId: 'next', otherwise: { meetingId: 'second' } });
  });

  it('shows the tab’s person with the meeting planned with them, and the next one with others below', () => {
    const withSara = meeting({ id: 'sara-1', personIds: ['sara'], start: '2026-12-01T09:00:00Z' });
    expect(choose({ tab: saraTab, meetings: [withSara, tomorrow] })).toEqual({
      kind: 'person',
      personId: 'sara',
      meetingId: 'sara-1',
      otherwise: { kind: 'meeting', meetingId: 'second', start: tomorrow.start, names: ['Ana Lindqvist'] },
    });
  });

  it('shows the tab’s person with no meeting planned', () => {
    expect(choose({ tab: saraTab, meetings: [firstMeeting()] })).toEqual({
      kind: 'person',
      personId: 'sara',
      meetingId: null,
      otherwise: null,
    });
  });

  it('offers to remember somebody unknown, with whom they may be the same as', () => {
    const sameAs = [{ personId: 'ana', name: 'Ana Lindqvist' }];
    expect(choose({ tab: { ...unknown, sameAs }, meetings: [tomorrow] })).toEqual({
      kind: 'unknown',
      url: reading.url,
      reading,
      sameAs,
      otherwise: { kind: 'meeting', meetingId: 'second', start: tomorrow.start, names: ['Ana Lindqvist'] },
    });
  });

  it('offers it also while nobody is remembered at all', () => {
    expect(choose({ tab: unknown, names: new Map() })).toMatchObject({ kind: 'unknown', otherwise: null });
  });

  it('shows the next meeting when the tab shows nobody, and Today below if it holds something', () => {
    expect(choose({ meetings: [tomorrow], todayHolds: true })).toMatchObject({
      kind: 'meeting',
      meetingId: 'second',
      otherwise: { kind: 'today' },
    });
    expect(choose({ meetings: [tomorrow] })).toMatchObject({ otherwise: null });
  });

  it('shows Today when nothing is planned', () => {
    expect(choose({ meetings: [firstMeeting()] })).toEqual({ kind: 'today' });
  });

  it('says what will be here when nobody is remembered', () => {
    expect(choose({ names: new Map() })).toEqual({ kind: 'nobody' });
  });

  it('passes by a cancelled meeting', () => {
    expect(choose({ meetings: [meeting({ cancelledAt: now.at })] })).toEqual({ kind: 'today' });
  });
});
