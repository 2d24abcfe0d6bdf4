import type { Wording } from '../wording';
import type { briefForm as english } from '../en/brief-form';

export const briefForm: Wording<typeof english> = {
  copySay: 'Kopiera repliken',
  share: 'Dela agendan',
  shareAgain: 'Dela igen',
  shared: 'Kopierat: syfte och frågor, inget privat. Klistra in i ett meddelande.',
  notCopied: 'Det gick inte att kopiera texten.',
  accept: 'Sätt upp på agendan',
  dismiss: 'Avfärda',
  dismissed: 'Föreslås inte igen för det här mötet.',
  write: 'En egen fråga',
  writeHint: 'Enter lägger till',
  editQuestion: (text: string) => `Ändra ”${text}”`,
  removeQuestion: (text: string) => `Ta bort ”${text}”`,
  removed: 'Frågan är borttagen.',
  moveUp: (text: string) => `Flytta upp ”${text}”`,
  moveDown: (text: string) => `Flytta ner ”${text}”`,
  asked: (text: string) => `Frågat: ${text}`,
  moreChanges: (count: number) => (count === 1 ? 'en ändring till' : `${count} ändringar till`),
  readAgain: (source: string) => `Öppna ${source} för att läsa igen`,
  place: 'Plats',
  join: 'Anslut',
  readOnce: 'Läst en gång. Det som har ändrats till nästa läsning visas här.',
};
