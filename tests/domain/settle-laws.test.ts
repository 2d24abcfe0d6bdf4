import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from '@/lib/domain/diff';
import { mergeReading } from '@/lib/domain/merge';
import type { Known } from '@/lib/domain/merge';
import type { Reading } from '@/lib/domain/reading';
import { sameValue } from '@/lib/domain/same-value';
import { settle } from '@/lib/domain/settle';
import { reading, readingsInOrder } from './arbitrary-readings';

const runs = { numRuns: 150 };
const texts = ['name', 'headline', 'location', 'bio'];

describe('laws of several readings', () => {
  test('one reading, however often, is no change', () => {
    fc.assert(
      fc.property(reading, (one) => {
        expect(settle([one, at(one, '2026-12-24'), at(one, '2027-02-24')])).toEqual([]);
      }),
      runs,
    );
  });

  test('what went there and back again is no change of a text', () => {
    fc.assert(
      fc.property(reading, reading, (one, other) => {
        const between = {
          ...at(other, '2026-12-24'),
          uiLanguage: one.uiLanguage,
          viewer: one.viewer,
          layout: one.layout,
        };
        const changes = settle([one, between, at(one, '2027-02-24')]);
        const told = changes.filter(({ kind }) => texts.includes(kind) && Object.hasOwn(one.facts, kind));
        expect(told).toEqual([]);
      }),
      runs,
    );
  });

  test('nobody leaves unless a page states an end', () => {
    fc.assert(
      fc.property(readingsInOrder, (readings) => {
        const ended = readings.some((one) =>
          one.facts.positions?.some((role) => !role.current && typeof role.end === 'string'),
        );
        fc.pre(!ended);
        expect(settle(readings).map(({ kind }) => kind)).not.toContain('left');
      }),
      runs,
    );
  });

  test('the order in which readings are handed over does not matter', () => {
    fc.assert(
      fc.property(readingsInOrder, (readings) => {
        expect(settle(readings.toReversed())).toEqual(settle(readings));
      }),
      runs,
    );
  });

  test('a signed-out page among them tells nothing, wherever it stands', () => {
    fc.assert(
      fc.property(readingsInOrder, reading, (readings, open) => {
        const signedOut: Reading = { ...open, layout: 'public', viewer: 'signed-out' };
        fc.pre(readings.some(({ viewer }) => viewer === 'signed-in'));
        expect(settle([...readings, signedOut])).toEqual(settle(readings));
      }),
      runs,
    );
  });

  test('a signed-out and a signed-in page of one day leave the same picture in either order', () => {
    fc.assert(
      fc.property(reading, reading, fc.integer({ min: 1, max: 600 }), (one, other, minutes) => {
        const signedIn: Reading = { ...one, layout: 'sdui', viewer: 'signed-in' };
        const signedOut: Reading = {
          ...other,
          layout: 'public',
          viewer: 'signed-out',
          uiLanguage: one.uiLanguage,
          identity: one.identity,
          readAt: Temporal.Instant.from(one.readAt).add({ minutes }).toString(),
        };
        const [forth, back] = [known([signedIn, signedOut]), known([signedOut, signedIn])];
        expect(sameValue(forth.picture.facts, back.picture.facts)).toBe(true);
        expect(forth.picture.sections).toEqual(back.picture.sections);
      }),
      runs,
    );
  });
});

const word = fc.constantFrom(
  'Boats',
  'Bread & butter',
  'Engineer @acme',
  'CEO of Nordhamn Logistics',
  'ex @globex',
  'Views my own',
  'Professor of Ports @harbourschool',
  '年',
  'mum of 2',
);
const bio = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' | '));
const decorations: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => `🚀 ${text} ✨`,
  (text) => text.replaceAll(' | ', '\n'),
  (text) => text.replaceAll(' | ', ' // '),
  (text) => `${text} | https://t.co/abc`,
  (text) => `${text} | she/her`,
  (text) => text.replaceAll('@', '@ '),
  (text) => text.replace('Engineer', 'Eng'),
];

test('a bio that is only decorated is no job news, in either direction', () => {
  fc.assert(
    fc.property(bio, fc.subarray([...decorations]), (text, some) => {
      const decorated = some.reduce((now, decorate) => decorate(now), text);
      for (const [was, now] of [
        [text, decorated],
        [decorated, text],
      ] as const) {
        const changes = diff(profile(was, '2026-07-10'), profile(now, '2026-11-22'));
        expect(changes.filter((change) => change.kind !== 'bio' || change.low !== true)).toEqual([]);
      }
    }),
    runs,
  );
});

function profile(text: string, day: string): Reading {
  return {
    source: 'x',
    layout: 'profile',
    url: 'https://x.com/anaexample',
    readAt: `${day}T09:00:00Z`,
    uiLanguage: 'en',
    viewer: 'signed-in',
    identity: { id: '1234567', handle: 'anaexample' },
    facts: { name: 'Ana Example', bio: text },
    sections: { header: 'complete' },
    posts: [],
    problems: [],
  };
}

function at(one: Reading, day: string): Reading {
  return { ...one, readAt: `${day}T09:00:00Z` };
}

function known(readings: readonly Reading[]): Known {
  const [first, ...rest] = readings;
  if (!first) throw new Error('no readings');
  return rest.reduce<Known>((now, one) => mergeReading(now, one, 'identity'), mergeReading(null, first, 'identity'));
}
