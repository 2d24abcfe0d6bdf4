import { expect, test } from 'vitest';
import { bioMeaning } from './bio-meaning';

/** Invented bios, in the manner of real ones, that look like a new job and are none. */
const job = (before: string, after: string) => {
  const { kind } = bioMeaning(before, after, { handle: 'analindqvist', name: 'Ana Lindqvist' });
  return kind === 'bio' || kind === 'none' || kind === 'left-unclear' ? 'no job' : kind;
};

test.each([
  'Candidate for Senate @nordparty',
  'Democratic candidate for Governor, Nordland',
  'Running for Mayor of Kaj | @nordparty',
  'Standing for Governor @nordparty',
  'Vote Ana for Mayor @nordparty',
  'Riksdagskandidat @nordpartiet',
  'Spitzenkandidatin @nordpartei',
  'Candidato a diputado por @nordpartido',
  'Pré-candidata a deputada @nordpartido',
  'Kandydatka na radną @nordpartia',
  'Board candidate @kajplads',
  'Applying to be CEO @kajplads',
])('whoever stands for a seat does not hold it: %s', (bio) => {
  expect(job('Lawyer. Dad', `${bio}. Dad`)).toBe('no job');
  expect(job(`${bio}. Dad`, 'Mayor of Kaj | Director @kajhamn')).toBe('new-job');
});

test('a campaign is no house by the name of the seat', () => {
  const { after } = bioMeaning('Boats', 'Senior advisor, Ana for Senate');
  expect(after?.company).not.toBe('Senate');
});

test.each([
  ['@acmelabs', '@getacmelabshq'],
  ['@getkajplads', '@kajplads_io'],
  ['@teamkajplads', '@kajpladsapp'],
  ['@kajplads', '@kajpladsnordics'],
  ['@kaj', '@kajplads'],
])('a longer or another handle of one house is the same house: %s, %s', (one, other) => {
  for (const [before, after] of [
    [one, other],
    [other, one],
  ])
    expect(job(`Engineer ${before}. Dad`, `Engineer ${after}. Dad`)).toBe('no job');
});
test('two houses whose handles share what all houses add are two', () => {
  for (const [before, after] of [
    ['@getkajplads', '@gethavnedata'],
    ['@kajplads_hq', '@havnedata_hq'],
    ['@kajnews', '@havnnews'],
  ])
    expect(job(`Engineer ${before}. Dad`, `Engineer ${after}. Dad`)).toBe('new-job');
});

test('a show’s station and a book’s publisher employ nobody that the bio tells of', () => {
  for (const bio of ['Host of Morning Ports | @havnefm', 'Author of THE PORT | @kajforlag', 'Contributor\n@kajbladet'])
    expect(job('Boats', `${bio}\nBoats`)).toBe('no job');
  expect(job('Host of Morning Ports | @kajradio', 'Host of Morning Ports | @havnefm')).toBe('no job');
});

test.each([
  'Shadow Minister for Ports',
  'Spokesperson for Harbours & Bread',
  'My boss is CEO @kajplads',
  'Parody of CEO @kajplads',
  'Soon: engineer @havnedata',
  'Shareholder @kajplads',
  'Client work @kajplads, @havnedata',
  'Booking: Kaj Agency Inc',
])('what is a field, of others, to come, or no work at all names no employer: %s', (bio) => {
  expect(job('Designer', `Designer. ${bio}`)).toBe('no job');
});
