import { expect, test } from 'vitest';
import { keptView, reviveView } from './view';

const left = '2026-11-22T12:00:00Z';

test('a popup that closed a moment ago opens where one was typing', () => {
  const kept = keptView({ kind: 'debrief', meetingId: 'm' }, left);
  expect(reviveView(kept, '2026-11-22T12:05:00Z')).toEqual({ kind: 'debrief', meetingId: 'm' });
});

test('later it opens on whom the clock and the tab say', () => {
  const kept = keptView({ kind: 'debrief', meetingId: 'm' }, left);
  expect(reviveView(kept, '2026-11-22T12:30:00Z')).toEqual({ kind: 'choice' });
});

test.each([null, '', '{', '{"kind":"plan"}', '{"view":{"kind":"edit"},"at":"x"}'])('%j opens nothing odd', (kept) => {
  expect(reviveView(kept, left)).toEqual({ kind: 'choice' });
});

test('where nothing is typed is not kept', () => {
  expect(keptView({ kind: 'search' }, left)).toBe('');
});
