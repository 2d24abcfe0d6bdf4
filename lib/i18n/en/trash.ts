export const trash = {
  title: 'Everything else',
  text: (days: number) => `What you deleted stays here for ${days} days. Then it goes for good.`,
  kinds: {
    meetings: 'Meeting',
    notes: 'Note',
    ownFacts: 'Fact you gave',
    promises: 'Promise',
    introductions: 'Introduction',
    touches: 'Contact',
    followUps: 'Follow-up',
    mentions: 'Book or link',
    namesCameUp: 'Name that came up',
    books: 'Book to give away',
  },
  /** What it is and whom it concerns. */
  line: (kind: string, names: string) => (names === '' ? kind : `${kind} · ${names}`),
  restore: (what: string) => `Put back: ${what}`,
  restored: 'It is back where it was.',
};
