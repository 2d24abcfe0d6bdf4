import type { Wording } from '../wording';
import type { common as english } from '../en/common';

export const common: Wording<typeof english> = {
  product: 'Prefika',
  save: 'Spara',
  saved: 'sparat',
  cancel: 'Avbryt',
  close: 'Stäng',
  back: 'Tillbaka',
  done: 'Klart',
  add: 'Lägg till',
  edit: 'Ändra',
  delete: 'Ta bort',
  remove: 'Ta bort',
  undo: 'Ångra',
  copy: 'Kopiera',
  copied: 'Kopierat',
  open: 'Öppna',
  more: 'Mer',
  search: 'Sök',
  tryAgain: 'Försök igen',
  broken: 'Det här gick inte att visa',
  brokenHelp: 'Dina uppgifter är orörda. Försök igen, eller stäng och öppna på nytt.',
  couldNotSave: 'Det gick inte att spara. Det du skrev står kvar.',
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ner',
  source: { linkedin: 'LinkedIn', x: 'X', alerts: 'Nyheter' },
};
