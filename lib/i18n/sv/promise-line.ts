import type { Wording } from '../wording';
import type { promiseLine as english } from '../en/promise-line';

export const promiseLine: Wording<typeof english> = {
  do: { introduction: 'Introducera', book: 'Skicka', link: 'Skicka', other: 'Gör det nu' },
  remind: 'Påminn vänligt',
  decide: 'Släpp det',
  kept: 'Klart',
  keptDone: 'Klart.',
  theyKept: 'De höll det.',
  letGoDone: 'Släppt.',
  more: 'Mer',
  moreAbout: (thing) => `Mer om: ${thing}`,
  about: (action, thing) => `${action}: ${thing}`,
  introductionStarted: 'Introduktionen är påbörjad; här är ditt nästa steg.',
};
