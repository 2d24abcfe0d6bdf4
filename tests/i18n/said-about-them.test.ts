import { expect, it } from 'vitest';
import { change } from '@/lib/domain/fixtures/kit';
import type { SayLine } from '@/lib/domain/brief.types';
import { catalogueOf } from '@/lib/i18n/catalogue';
import { sayText } from '@/lib/i18n/sentences/say-sentence';

const to = (kind: Parameters<typeof change>[0]) =>
  change(kind, { after: { text: 'Head of Operations', title: 'Head of Operations', company: 'Volta Example' } });
const from = { kind: 'identity', id: 'x' } as const;
const lines = [
  ...(['new-job', 'promotion', 'role-added', 'certification'] as const).map((kind) => ({
    kind: 'congratulate',
    change: to(kind),
    from,
  })),
  { kind: 'work-these-days', from },
  { kind: 'how-are-things', from },
  { kind: 'place-now', place: 'Stockholm, Sweden', from },
  { kind: 'post', text: 'A lamp is a small sun.', from },
] as unknown as readonly SayLine[];

/** What asks for something, offers something, or turns to oneself. */
const asks =
  /\b(?:could you|would you|can you|will you|please|help|need|my|me|our|we|us|offer|buy|meet|call|kan du|skulle du|vill du|snälla|hjälp|behöver|min|mitt|mina|mig|vi|oss|vår|träffas|ses)\b/i;

it.each(['en', 'sv'] as const)('[P12] what can be said aloud is about them, with no ask in it (%s)', (language) => {
  const said = lines.map((line) => sayText(catalogueOf(language), line));
  expect(new Set(said).size).toBe(lines.length);
  for (const sentence of said) {
    expect(sentence).not.toMatch(asks);
    expect(sentence.length).toBeGreaterThan(5);
  }
});
