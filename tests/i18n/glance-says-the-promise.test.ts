import { expect, test } from 'vitest';
import { brief } from '@/lib/domain/brief';
import { about, firstMeeting, input, meeting, now, promoted } from '@/lib/domain/fixtures/kit';
import { promise } from '@/lib/domain/fixtures/records';
import { catalogueOf } from '@/lib/i18n/catalogue';
import { glance } from '@/lib/i18n/sentences/glance';

// Swedish says more of it in the same forty-five words.
test('the glance says what was promised whole, before it says where somebody works', () => {
  const promises = [
    promise({ text: 'intro to Sara Ek' }),
    promise({ id: 'b', by: 'theirs', text: 'supplier checklist' }),
  ];
  const records = { promises, introductions: [], touches: [], mentions: [] };
  const ana = about({ identities: [promoted()], meetings: [firstMeeting(), meeting()], records });
  const told = { t: catalogueOf('sv'), language: 'sv', now } as const;
  const lines = glance(told, brief(input({ people: [ana] }))).map((line) => line.text);
  expect(lines).toContain('Head of Operations');
  expect(lines).toContain('Du lovade: intro to Sara Ek');
  expect(lines).toContain('Ana lovade: supplier checklist');
});
