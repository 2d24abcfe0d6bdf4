import { describe, expect, test } from 'vitest';
import { certificateIn, schoolIn } from './study-lines';

const now = { language: 'en', year: 2026 };

describe('the lines of a school', () => {
  test('a grade is no degree', () => {
    for (const grade of ['Grade: 3.8', 'Betyg: MVG', 'Note : 15/20', '成績：優', '3.8/4.0'])
      expect(schoolIn(['Chalmers', grade], now), grade).toEqual({ school: 'Chalmers' });
    expect(schoolIn(['Chalmers', '2012 - 2017', 'Grade: 3.8'], now)).toEqual({
      school: 'Chalmers',
      start: '2012',
      end: '2017',
    });
  });
  test('a degree is, also where somebody put a colon into it, before the dates', () => {
    expect(schoolIn(['Chalmers', 'Master: Physics', '2012 - 2017'], now)?.degree).toBe('Master: Physics');
    expect(schoolIn(['Chalmers', 'Master of Science, Physics'], now)?.degree).toBe('Master of Science, Physics');
    expect(schoolIn(['Chalmers', 'Master of Science', 'Grade: 3.8'], now)?.degree).toBe('Master of Science');
  });
  test('studies go on for years', () => {
    expect(schoolIn(['Chalmers', 'Sep 2024 – Jun 2029'], now)).toMatchObject({ start: '2024-09', end: '2029-06' });
  });
});

describe('the lines of a certificate', () => {
  test('a number of it that looks like a year is no date of issue, nor who issued it', () => {
    for (const number of ['Credential ID 2019', 'Zertifikats-ID 2019', 'Identifiant du diplôme 2019']) {
      expect(certificateIn(['Lean Bronze', 'Lean Forum', number], now), number).toEqual({
        name: 'Lean Bronze',
        issuer: 'Lean Forum',
      });
      expect(certificateIn(['Lean Bronze', number], now), number).toEqual({ name: 'Lean Bronze' });
    }
    expect(certificateIn(['Lean Bronze', 'Lean Forum', 'Issued Apr 2023', 'Credential ID 2019'], now)?.issued).toBe(
      '2023-04',
    );
  });
  test('a year alone, with the sign of a year, or before another one is', () => {
    const issued = (line: string, language = 'en') =>
      certificateIn(['Lean Bronze', 'Lean Forum', line], { ...now, language })?.issued;
    expect(issued('2019')).toBe('2019');
    expect(issued('Issued 2019 · Expires 2022')).toBe('2019');
    expect(issued('発行日: 2019年', 'ja')).toBe('2019');
    expect(issued('Utfärdat apr. 2019', 'sv')).toBe('2019-04');
  });
});
