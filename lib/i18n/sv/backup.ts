import type { Wording } from '../wording';
import type { backup as english } from '../en/backup';

export const backup: Wording<typeof english> = {
  title: 'Säkerhetskopia',
  write: {
    title: 'Spara allt i en fil',
    text: 'En JSON-fil med alla du kommer ihåg, möten, anteckningar och ändringar. Förvara den tryggt; den som har filen kan läsa den.',
    button: 'Spara filen',
    done: (name) => `${name} finns bland dina nedladdningar.`,
  },
  last: (date) => `Senaste säkerhetskopian: ${date}`,
  lastNone: 'Ingen säkerhetskopia ännu.',
  read: {
    title: 'Läs in en fil',
    text: 'Filen kontrolleras innan något ändras. Sedan läses allt in, eller inget.',
    button: 'Välj en fil',
    checking: 'Kontrollerar filen …',
    good: (name) => `${name} är i sin ordning.`,
    written: (date) => `Sparad ${date}`,
    holds: 'Den innehåller',
    rows: { people: 'personer', identities: 'profiler', meetings: 'möten', notes: 'anteckningar', changes: 'ändringar' },
    replaces: 'Den ersätter allt som är sparat nu.',
    replacesNothing: 'Inget är sparat ännu, så inget ersätts.',
    confirm: 'Läs in den',
    cancel: 'Låt bli',
    working: 'Läser in filen …',
    part: (done, all) => `${done} av ${all} rader`,
    done: 'Säkerhetskopian är inläst.',
    bad: (name) => `${name} går inte att läsa. Inget har ändrats.`,
    problem: (part, row, what) => (row === '' ? `${part}: ${what}` : `${part}, rad ${row}: ${what}`),
    more: (count) => `och ${count} till av samma slag`,
    failed: 'Inläsningen avbröts. Det som var sparat finns kvar, orört.',
  },
};
