import { expect, it } from 'vitest';
import { locationMeaning } from './location-meaning';

it.each([
  ['Malmö', 'Stockholm, Sweden'],
  ['Virum', 'New York, NY'],
  ['London, Malmö, Tartu', 'New Haven, London, Malmö'],
  [null, 'Göteborg'],
  ['岐阜', '東京'],
])('another place is a change: %s → %s', (before, after) => {
  expect(locationMeaning(before, after)).toEqual({ kind: 'location' });
});

it.each([
  ['Malmö', 'Malmö, Sweden'],
  ['Sweden', 'Malmö, Sweden'],
  ['Malmö, Sweden', 'Malmö | Oslo'],
  ['the couch', 'the other couch'],
  ['Malmö', 'somewhere nice'],
  ['Malmö', '🟩🟩⬜ ~24k MRR'],
  ['Malmö', '@ana.bsky.social'],
  ['Malmö', 'he/him'],
  ['Malmö', null],
])('jokes, rewordings and what is gone are low: %s → %s', (before, after) => {
  expect(locationMeaning(before, after)).toEqual({ kind: 'location', low: true });
});

it.each([
  ['Malmö, Sweden', 'malmö · sweden 🌊'],
  [null, ''],
])('the same words are none: %s → %s', (before, after) => {
  expect(locationMeaning(before, after)).toEqual({ kind: 'none' });
});
