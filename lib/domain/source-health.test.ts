import { describe, expect, it } from 'vitest';
import type { Reading } from './reading';
import { healthOf, partNamed, rowOfUnknown, rowsOfReading, type HealthRow } from './source-health';

const early = '2026-11-20T09:00:00Z';
const late = '2026-11-22T09:00:00Z';

function reading(patch: Partial<Reading> = {}): Reading {
  return {
    source: 'linkedin',
    layout: 'sdui',
    url: 'https://www.linkedin.com/in/ana/',
    readAt: early,
    uiLanguage: 'en',
    viewer: 'signed-in',
    identity: { handle: 'ana' },
    facts: { name: 'Ana' },
    sections: { topCard: 'complete', experience: 'not-loaded' },
    posts: [],
    problems: [],
    ...patch,
  };
}

const ofLinkedin = (rows: readonly HealthRow[]) => healthOf(['linkedin', 'x'], rows)[0]!;
const changed = reading({
  sections: { topCard: 'partial', experience: 'complete' },
  problems: [
    { kind: 'layout-changed', part: 'location' },
    { kind: 'cut', part: 'about' },
  ],
});

describe('how reading goes', () => {
  it('is well where all that was there was read', () => {
    expect(ofLinkedin(rowsOfReading(reading(), early))).toEqual({
      source: 'linkedin',
      goodAt: early,
      layouts: [{ layout: 'sdui', goodAt: early }],
      troubles: [],
    });
  });

  it('names the part that was not understood, and what is cut is no trouble', () => {
    const { troubles, goodAt } = ofLinkedin(rowsOfReading(changed, early));
    expect(troubles).toMatchObject([{ part: 'location', layout: 'sdui', why: 'layout-changed', at: early }]);
    expect(goodAt).toBe(early);
  });

  it('ends a trouble with a later reading of that section, of that layout', () => {
    const rows = rowsOfReading(changed, early);
    expect(ofLinkedin([...rows, ...rowsOfReading(reading(), late)]).troubles).toEqual([]);
    const elsewhere = rowsOfReading(reading({ layout: 'ember' }), late);
    expect(ofLinkedin([...rows, ...elsewhere]).troubles).toHaveLength(1);
    const otherPart = rowsOfReading(reading({ sections: { experience: 'complete' } }), late);
    expect(ofLinkedin([...rows, ...otherPart]).troubles).toHaveLength(1);
  });

  it('goes on with a trouble that came later than the good reading', () => {
    expect(
      ofLinkedin([...rowsOfReading(reading(), early), rowOfUnknown('linkedin', 'topCard', late)]).troubles,
    ).toHaveLength(1);
  });

  it('tells the layout of a page whose layout alone is known', () => {
    expect(rowOfUnknown('linkedin', 'ember', early)).toMatchObject({ layout: 'ember', part: 'page' });
    expect(
      ofLinkedin([rowOfUnknown('linkedin', 'ember', early), ...rowsOfReading(reading(), late)]).troubles,
    ).toHaveLength(1);
  });

  it('knows each source for itself', () => {
    expect(
      healthOf(['linkedin', 'x'], [rowOfUnknown('x', undefined, early)]).map(({ troubles }) => troubles.length),
    ).toEqual([0, 1]);
  });

  it('has a name for whatever a page calls its part', () => {
    expect(['topCard', 'UserName', '<b>', undefined, 'constructor'].map(partNamed)).toEqual([
      'topCard',
      'name',
      'page',
      'page',
      'page',
    ]);
  });
});
