import { expect, test } from 'vitest';
import { brief } from '@/lib/domain/brief';
import { about, firstMeeting, input, meeting, now, person } from '@/lib/domain/fixtures/kit';
import { introduction } from '@/lib/domain/fixtures/records';
import { catalogueOf } from '@/lib/i18n/catalogue';
import { loadRelation } from '@/lib/i18n/load-relation';
import { cardLines } from './card-lines';

// A card on paper is read on another day than it is printed.
test('on the card, what is today or late has its date', async () => {
  const records = { promises: [], introductions: [introduction()], touches: [], mentions: [] };
  const view = brief(input({ meeting: meeting(), people: [about({ records })] }));
  const told = { t: catalogueOf('en'), language: 'en', now } as const;
  const { lines } = cardLines(told, await loadRelation('en'), {
    person: person(),
    brief: view,
    last: firstMeeting(),
  });
  const texts = lines.flatMap((line) => line.texts);
  expect(texts).toContain('Thursday 26 November · Coffee #2 · 14:00 · Café Pascal · 45 min');
  expect(texts).toContain('With Sara Ek: ask Sara Ek first (14 Mar)');
});
