import { expect } from 'vitest';
import type { Reading } from '@/lib/domain/reading';

/** What is still told is what was told before; a list told whole is the whole list. */
export function expectNothingWrong(after: Reading, before: Reading, anchor: string): void {
  for (const [fact, value] of Object.entries(after.facts)) {
    const was = before.facts[fact as keyof Reading['facts']];
    if (!Array.isArray(value)) expect({ anchor, [fact]: value }).toEqual({ anchor, [fact]: was });
    else for (const item of value) expectKnown(item, (was ?? []) as readonly object[], `${anchor}: ${fact}`);
  }
  for (const post of after.posts) expect(before.posts, anchor).toContainEqual(post);
  for (const [section, state] of Object.entries(after.sections)) {
    const was = before.sections[section as keyof Reading['sections']];
    if (state === 'complete') expect({ anchor, section, state }).toEqual({ anchor, section, state: was });
    if (state === 'absent') expect({ anchor, section, state }).toEqual({ anchor, section, state: was });
  }
}

const parts = {
  headline: 'topCard',
  location: 'topCard',
  companies: 'topCard',
  bio: 'about',
  positions: 'experience',
  education: 'education',
  certifications: 'certifications',
} as const;

/** What is no longer told, or not as many of it, was not read to the end, and says so. */
export function expectReported(after: Reading, before: Reading, anchor: string): void {
  for (const [fact, section] of Object.entries(parts) as [keyof typeof parts, (typeof parts)[keyof typeof parts]][]) {
    const [was, is] = [before.facts[fact], after.facts[fact]];
    const isLess = Array.isArray(was)
      ? was.length > (Array.isArray(is) ? is.length : 0)
      : was !== undefined && is === undefined;
    if (isLess) expect(after.sections[section], `${fact} without ${anchor}`).not.toBe('complete');
  }
}

/** An item as before, or with less: an id that is gone with its link is left out. */
function expectKnown(item: object, known: readonly object[], where: string): void {
  const less = known.some((other) =>
    Object.entries(item).every(([key, value]) => (other as Record<string, unknown>)[key] === value),
  );
  expect({ where, item, less }).toEqual({ where, item, less: true });
}
