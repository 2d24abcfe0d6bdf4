import { describe, expect, it } from 'vitest';
import { overlap, place, type Box, type Place } from './placement';

const name: Box = { left: 100, top: 300, right: 260, bottom: 326 };
const chip = { width: 120, height: 26 };
const viewport = { width: 1280, height: 800 };

function placed(obstacles: readonly Box[], patch: Partial<Parameters<typeof place>[0]> = {}): Place | null {
  return place({
    name,
    chip,
    viewport,
    obstacle: (box) => obstacles.find((each) => overlap(each, box)) ?? null,
    ...patch,
  });
}

describe('the chip’s place', () => {
  it('is right of the name, in the middle of its line', () => {
    expect(placed([])).toEqual({ left: 268, top: 300, by: 'name' });
  });

  it('is right of what stands there already: badges, pronouns, degree', () => {
    expect(placed([{ left: 266, top: 304, right: 330, bottom: 322 }])).toMatchObject({ left: 338, by: 'name' });
  });

  it('is below where the line has no room', () => {
    const full = { left: 264, top: 300, right: 1270, bottom: 326 };
    const card = { left: 0, top: 330, right: 1280, bottom: 500 };
    expect(placed([full, card])).toEqual({ left: 100, top: 504, by: 'below' });
  });

  it('is at the end of the nearest line below that has room, not on the edge of what follows', () => {
    const full = { left: 264, top: 300, right: 1270, bottom: 326 };
    const headline = { left: 100, top: 334, right: 1200, bottom: 354 };
    const city = { left: 100, top: 360, right: 400, bottom: 376 };
    expect(placed([full, headline, city])).toEqual({ left: 408, top: 355, by: 'below' });
    const buttons = { left: 100, top: 360, right: 400, bottom: 392 };
    expect(placed([full, headline, buttons])).toEqual({ left: 408, top: 363, by: 'below' });
  });

  it('stands beside no picture or block, only below it', () => {
    const full = { left: 264, top: 300, right: 1270, bottom: 326 };
    const picture = { left: 100, top: 334, right: 400, bottom: 434 };
    expect(placed([full, picture])).toEqual({ left: 100, top: 438, by: 'below' });
  });

  it('is below where the window ends right of the name', () => {
    expect(placed([], { viewport: { width: 380, height: 800 } })).toMatchObject({ by: 'below' });
  });

  it('is a corner where everything below is full, above the bars that lie there', () => {
    const page = { left: 0, top: 290, right: 1100, bottom: 800 };
    const bar = { left: 1000, top: 740, right: 1280, bottom: 800 };
    const line = { left: 260, top: 290, right: 1280, bottom: 330 };
    const found = placed([page, bar, line]);
    expect(found?.by).toBe('corner');
    expect(found?.top).toBe(740 - 26 - 4);
  });

  it('is nowhere rather than over something', () => {
    expect(placed([{ left: 0, top: 0, right: 1280, bottom: 800 }])).toBeNull();
  });

  it('never lies outside of the window', () => {
    const found = placed([], { name: { left: 1100, top: 780, right: 1240, bottom: 798 } });
    expect(found).not.toBeNull();
    expect((found?.left ?? 0) + chip.width).toBeLessThanOrEqual(viewport.width);
    expect((found?.top ?? 0) + chip.height).toBeLessThanOrEqual(viewport.height);
  });
});
