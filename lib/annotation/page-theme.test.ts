import { describe, expect, it } from 'vitest';
import { brightness } from './page-theme';

describe('how bright a page is', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(21, 32, 43, 0.9)', 0.12],
  ])('%s', (colour, expected) => {
    expect(brightness(colour)).toBeCloseTo(expected, 1);
  });

  it.each(['rgba(0, 0, 0, 0)', 'transparent', 'color(display-p3 1 0 0)', ''])('is not told by %s', (colour) => {
    expect(brightness(colour)).toBeNull();
  });
});
