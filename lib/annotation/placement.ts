/** Where the chip goes: pure geometry in the viewport's pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };

export type Place = {
  readonly left: number;
  readonly top: number;
  /** name and below move with the name; a corner stays where it is. */
  readonly by: 'name' | 'below' | 'corner';
};

type Ground = {
  /** The name's own text, its last line. */
  readonly name: Box;
  readonly chip: Size;
  readonly viewport: Size;
  /** A text or control that a box at this place would touch; `null` where it is free. */
  readonly obstacle: (box: Box) => Box | null;
};

const gap = 8;
const margin = 12;
const farBelow = 480;
const farRight = 520;
/** What is higher is no line that one could stand beside. */
const highestLine = 48;
const steps = 40;

/**
 * Right of the name, else right of the nearest line or row of buttons below it, else in a gap below, else a corner;
 * `null` where every place would cover something.
 */
export function place(ground: Ground): Place | null {
  return beside(ground) ?? below(ground) ?? corner(ground);
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function beside(ground: Ground): Place | null {
  const found = rightOf(ground.name, ground);
  return found && { ...found, by: 'name' };
}

function rightOf(line: Box, { name, chip, viewport, obstacle }: Ground): Pick<Place, 'left' | 'top'> | null {
  const top = (line.top + line.bottom - chip.height) / 2;
  const end = Math.min(viewport.width - margin, name.right + farRight) - chip.width;
  if (top < 0 || top + chip.height > viewport.height) return null;
  const left = slide(line.right + gap, end, (x) => obstacle(boxAt(x, top, chip))?.right ?? null, gap);
  return left === null ? null : { left, top };
}

/** Down from the name: at each line that is met first its own end is tried, then the gap under it. */
function below(ground: Ground): Place | null {
  const { name, chip, viewport, obstacle } = ground;
  const end = Math.min(viewport.height - margin, name.bottom + farBelow) - chip.height;
  const left = Math.max(margin, Math.min(name.left, viewport.width - margin - chip.width));
  const besideLine: Pick<Place, 'left' | 'top'>[] = [];
  const top = slide(
    name.bottom + gap,
    end,
    (y) => {
      const met = obstacle(boxAt(left, y, chip));
      if (met === null) return null;
      const isLine = met.bottom - met.top <= highestLine && met.top >= name.bottom - gap;
      const spot = isLine ? rightOf(met, ground) : null;
      if (spot) besideLine.push(spot);
      return spot ? null : met.bottom;
    },
    gap / 2,
  );
  return top === null ? null : { left, top, ...besideLine[0], by: 'below' };
}

function corner({ chip, viewport, obstacle }: Ground): Place | null {
  const right = viewport.width - margin - chip.width;
  const lowest = viewport.height - margin - chip.height;
  for (const left of [right, margin]) {
    // Upwards from the bottom: bars and buttons of the site lie there.
    const up = slide(-lowest, -margin, (y) => negative(obstacle(boxAt(left, -y, chip))?.top, chip.height), gap / 2);
    if (up !== null) return { left, top: -up, by: 'corner' };
  }
  return null;
}

/** The first free spot from `start` to `end`, jumping past each obstacle. */
function slide(start: number, end: number, blockedUntil: (at: number) => number | null, space: number): number | null {
  let at = start;
  for (let step = 0; step < steps && at <= end; step += 1) {
    const until = blockedUntil(at);
    if (until === null) return at;
    at = Math.max(at + 1, until + space);
  }
  return null;
}

function negative(top: number | undefined, height: number): number | null {
  return top === undefined ? null : height - top;
}
