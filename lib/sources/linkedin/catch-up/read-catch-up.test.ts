import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../fixtures/read-page';
import { catchUpAt } from './address';
import { catchUpPage, type FixtureOccasion } from './fixtures/page';
import { readCatchUp } from './read-catch-up';

const ana: FixtureOccasion = {
  name: 'Ana Lindqvist',
  handle: 'ana-lindqvist',
  id: 'ACoAABxAnaLindqvist0001vPq7TsW2mKd9ZrY8',
  text: 'Célébrez l’anniversaire d’Ana aujourd’hui',
  prop: 'BIRTHDAY',
};
const asa: FixtureOccasion = {
  name: '🔥 Åsa Ök',
  handle: 'åsa-ök',
  id: 'ACoAABxAsaOk000000000001vPq7TsW2mKd9ZrY8',
  text: 'Åsa har fått nytt jobb som driftchef på Volta',
  prop: 'JOB_CHANGE',
};
const at = (tab: string) => `https://www.linkedin.com/mynetwork/catch-up/${tab}/`;
const read = (html: string, tab: string) => readCatchUp(documentOf(html), at(tab));

describe('the page of occasions', () => {
  test('who, and what happened in the site’s words; the kind is the tab’s', () => {
    expect(read(catchUpPage('CatchUpBirthday', 'fr', [ana]), 'birthday')).toEqual([
      { kind: 'birthday', name: 'Ana Lindqvist', text: `${ana.text} !`, id: ana.id, handle: 'ana-lindqvist' },
    ]);
    expect(read(catchUpPage('CatchUpJobChanges', 'sv', [asa]), 'job_changes')).toEqual([
      { kind: 'job-change', name: '🔥 Åsa Ök', text: `${asa.text} !`, id: asa.id, handle: 'åsa-ök' },
    ]);
    expect(read(catchUpPage('CatchUpWorkAnniversary', 'de', [ana]), 'work_anniversaries')?.[0]?.kind).toBe(
      'work-anniversary',
    );
    expect(read(catchUpPage('CatchUpEducation', 'ja', [ana]), 'education')?.[0]?.kind).toBe('education');
  });

  test('where all are shown, the kind is what the link to write says, or nobody knows', () => {
    const other = { ...ana, handle: 'sara-ek', prop: 'SOMETHING_NEW' };
    const items = read(catchUpPage('CatchUpAll', 'en', [ana, asa, other]), 'all');
    expect(items?.map(({ kind, handle }) => [kind, handle])).toEqual([
      ['birthday', 'ana-lindqvist'],
      ['job-change', 'åsa-ök'],
    ]);
  });

  test('the former tab’s cards under the next one’s address are nobody’s', () => {
    const html = catchUpPage('CatchUpBirthday', 'fr', [ana]);
    expect(read(html, 'job_changes')).toBeNull();
    expect(readCatchUp(documentOf(html), 'https://www.linkedin.com/in/ana-lindqvist/')).toBeNull();
  });

  test('a card about several people, or about nobody in particular, is left out', () => {
    const html = catchUpPage('CatchUpBirthday', 'fr', [ana, asa]);
    const two = html.replace('<button', '<a href="/in/nils-holm/">Nils</a><button');
    expect(read(two, 'birthday')?.map((item) => item.handle)).toEqual(['åsa-ök']);
    const nobody = html.replaceAll(/ href="[^"]*(?:ana-lindqvist|AnaLindqvist)[^"]*"/g, '');
    expect(read(nobody, 'birthday')?.map((item) => item.handle)).toEqual(['åsa-ök']);
  });

  test('in builds with one kind of card around each, it is read once all the same', () => {
    const html = catchUpPage('CatchUpBirthday', 'fr', [ana]);
    expect(read(html.replace('data-view-name="nurture-card"', ''), 'birthday')).toHaveLength(1);
    expect(read(html.replace('role="listitem"', ''), 'birthday')).toHaveLength(1);
  });

  test('nothing is changed, and an endless page has an end', () => {
    const many = Array.from({ length: 2_000 }, (_, n) => ({ ...ana, handle: `ana-${n}` }));
    const document = documentOf(catchUpPage('CatchUpBirthday', 'fr', many));
    const before = document.documentElement.outerHTML;
    expect(readCatchUp(document, at('birthday'))?.length).toBeLessThanOrEqual(300);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test.each([
  [at('all'), 'all'],
  ['https://www.linkedin.com/mynetwork/catch-up/birthday?x=1', 'birthday'],
  ['https://se.linkedin.com/mynetwork/catch-up/education/', 'education'],
  ['https://www.linkedin.com/mynetwork/catch-up/', null],
  ['https://www.linkedin.com/mynetwork/catch-up/birthday/more/', null],
  ['https://www.linkedin.com/mynetwork/grow/', null],
  ['https://linkedin.com.evil.example/mynetwork/catch-up/all/', null],
  ['http://www.linkedin.com/mynetwork/catch-up/all/', null],
  ['x', null],
])('%s is %s', (url, tab) => {
  expect(catchUpAt(url)).toBe(tab);
});

/** A real page, which is not part of the project. */
const folder = '../shared/corpus/linkedin';
describe.skipIf(!existsSync(`${folder}/EXPECTED.json`))('a real page', () => {
  test('reads as expected', () => {
    const file = 'sdui-catchup-2025/2025-11-17_fr_catch-up-birthday.html';
    type Event = { readonly kind: string; readonly name: string; readonly vanity: string; readonly profileId: string };
    const expected = JSON.parse(readFileSync(`${folder}/EXPECTED.json`, 'utf8')) as Record<string, { events: Event[] }>;
    const items = readCatchUp(documentOf(readFileSync(`${folder}/${file}`, 'utf8')), at('birthday'));
    expect(items?.map(({ kind, name, id, handle }) => ({ kind, name, id, handle }))).toEqual(
      expected[file]?.events.map(({ kind, name, vanity, profileId }) => ({
        kind,
        name,
        id: profileId,
        handle: vanity,
      })),
    );
    for (const item of items ?? []) expect(item.text.length).toBeGreaterThan(10);
  });
});
