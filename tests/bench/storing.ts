import type { Page } from '@playwright/test';
import { anaInAutumn } from '@/lib/sources/linkedin/fixtures/people';
import type { Reading } from '@/lib/domain/reading';
import type { InExtension } from './in-extension';
import { interleave, type Row } from './pairs';

declare const benchInExtension: InExtension;

/** Storing a reading of somebody remembered, in the ten-year database, against one raw put of the same bytes. */
export async function storingRow(page: Page): Promise<Row> {
  let turn = 0;
  const pairs = await interleave(
    () => page.evaluate((reading) => benchInExtension.store(reading), readingOfPerson(0, (turn += 1))),
    () => page.evaluate((reading) => benchInExtension.putRaw(reading), readingOfPerson(0, turn)),
  );
  return { what: 'store a reading that changes something', against: 'one raw put of the same bytes', goal: 2, pairs };
}

/** A visit to one of the ten-year database's people, on which one thing is new. */
export function readingOfPerson(index: number, turn: number): Reading {
  const handle = `invented-${index}`;
  return {
    source: 'linkedin',
    layout: 'sdui',
    url: `https://www.linkedin.com/in/${handle}/`,
    readAt: new Date(Date.now() + turn * 1000).toISOString(),
    uiLanguage: 'en',
    viewer: 'signed-in',
    identity: { id: `ACoAAInvented${String(index).padStart(8, '0')}`, handle },
    facts: {
      name: anaInAutumn.name,
      headline: `Head of Operations, plant ${turn}`,
      location: 'Gothenburg',
      bio: anaInAutumn.about ?? null,
    },
    sections: { topCard: 'complete', about: 'complete', experience: 'not-loaded' },
    posts: [],
    problems: [],
  };
}
