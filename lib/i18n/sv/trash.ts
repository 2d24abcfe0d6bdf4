import type { trash as english } from '../en/trash';
import type { Wording } from '../wording';

export const trash: Wording<typeof english> = {
  title: 'Allt annat',
  text: (days) => `Det du har tagit bort ligger här i ${days} dagar. Sedan försvinner det för gott.`,
  kinds: {
    meetings: 'Möte',
    notes: 'Anteckning',
    ownFacts: 'Uppgift du lagt till',
    promises: 'Löfte',
    introductions: 'Introduktion',
    touches: 'Kontakt',
    followUps: 'Uppföljning',
    mentions: 'Bok eller länk',
    namesCameUp: 'Namn som kom på tal',
    books: 'Bok att ge bort',
  },
  line: (kind, names) => (names === '' ? kind : `${kind} · ${names}`),
  restore: (what) => `Lägg tillbaka: ${what}`,
  restored: 'Det är tillbaka där det var.',
};
