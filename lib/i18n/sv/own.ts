import type { Wording } from '../wording';
import type { own as english } from '../en/own';

export const own: Wording<typeof english> = {
  typed: (date) => `skrivet av dig ${date}`,
  marked: (site, date) => `markerat på ${site} ${date}`,
  since: (job, month) => `${job}, sedan ${month}`,
  place: (place) => `Bor i ${place}`,
  title: 'Det du själv har angett',
  empty: 'När en sida inte går att läsa kan du själv skriva vem någon är.',
  type: 'Skriv själv',
  hint: 'Fyll i det du vet; resten kan vara tomt.',
  fields: { name: 'Namn', headline: 'Rubrik', job: 'Jobb', location: 'Bor i', note: 'Anteckning' },
  jobTitle: 'Titel',
  company: 'Företag',
  sinceLabel: 'Sedan',
  sinceHint: 'år, eller år och månad: 2026-09',
  sinceWrong: 'Skriv ett år, eller år och månad, till exempel 2026-09.',
  nothing: 'Inget är ifyllt än.',
  save: 'Spara',
  rememberAndType: 'Kom ihåg, och skriv själv',
  saved: 'Sparat, med datum och att det kommer från dig.',
  takeBack: 'Ta tillbaka',
  takenBack: 'Borttaget.',
  earlier: 'tidigare',
  markKept: (field, text) => `${field}: ”${text}” är sparat.`,
  markWaits: (field, text) => `${field}: ”${text}”`,
  markWaiting: 'Markerat, och sparas så snart du väljer att komma ihåg personen:',
};
