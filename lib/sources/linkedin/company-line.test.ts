import { describe, expect, test } from 'vitest';
import { readCompanyLine } from './company-line';
import { documentOf, readingOf } from './fixtures/read-page';
import { anaInSpring } from './fixtures/people';
import type { FixtureJob } from './fixtures/spec';

const withJobs = (jobs: readonly FixtureJob[]) => ({ ...anaInSpring, jobs });
/** The line beside a link to the company, with what its logo says. */
function partsOf(line: string, language = 'en', logo = '', href = '/company/31/') {
  const link = documentOf(`<a href="${href}"><figure>${logo}</figure></a>`).querySelector('a');
  const { company, employment } = readCompanyLine(line, link ? [link] : [], language);
  return [company, employment];
}

describe('a company with a middle dot in its name', () => {
  test.each([
    ['its logo', { company: 'Sol · Vind', companyId: '31' }, '<img alt="Logotyp för Sol · Vind" src="data:,">'],
    [
      'the sign in its logo’s place',
      { company: 'Sol · Vind', companyId: '31' },
      '<svg aria-label="Sol · Vind logo"></svg>',
    ],
    ['the link that searches for it', { company: 'Sol · Vind' }, ''],
  ])('is told from an employment by %s', (_, company, logo) => {
    const shown = (html: string) => html.replace('<figure aria-hidden="true">', `$&${logo}`);
    const read = (employment?: string) => {
      const job = {
        ...company,
        ...(employment ? { employment } : {}),
        roles: [{ title: 'Chef', start: '2020', end: null }],
      };
      const [position] =
        readingOf(
          { page: 'experience', person: withJobs([job]) },
          (html) => html.slice(0, html.indexOf('<main')) + shown(html.slice(html.indexOf('<main'))),
        ).facts.positions ?? [];
      return [position?.company, position?.employment];
    };
    expect(read()).toEqual(['Sol · Vind', undefined]);
    expect(read('Part-time')).toEqual(['Sol · Vind', 'Part-time']);
  });
  test('is whole where nothing tells its end and no known employment stands behind it', () => {
    for (const language of ['en', 'sv', 'de', 'nb-NO']) {
      expect(partsOf('Sol · Vind', language)).toEqual(['Sol · Vind', undefined]);
      expect(partsOf('Sol · Vind · Full-time', language)).toEqual(['Sol · Vind', 'Full-time']);
      expect(partsOf('Praktik · Praktikertjänst', language)).toEqual(['Praktik · Praktikertjänst', undefined]);
    }
  });
  test('is whole where a number or an address stands behind it, whatever the language', () => {
    for (const language of ['en', 'pl', 'und'])
      for (const line of ['Volta · S21', 'Volta · volta.example/jobs', 'Volta · @volta'])
        expect(partsOf(line, language), `${language} ${line}`).toEqual([line, undefined]);
  });
});

describe('an employment behind the company', () => {
  test.each([
    ['en', 'Full-time'],
    ['en-US', 'Permanent Full-time'],
    ['en', 'Self-employed'],
    ['en', 'Apprenticeship'],
    ['sv', 'Heltid'],
    ['sv', 'Egenföretagare'],
    ['sv', 'Säsongsarbete'],
    ['de', 'Vollzeit'],
    ['de', 'Selbstständig'],
    ['de', 'Praktikum/Werkstudententätigkeit'],
    ['fr', 'Temps plein'],
    ['fr', 'Contrat en alternance'],
    ['es', 'Jornada completa'],
    ['pt-BR', 'Tempo integral'],
    ['it', 'A tempo pieno'],
    ['nl', 'Voltijds'],
    ['da', 'Fuldtid'],
    ['no', 'Heltid'],
    ['nb', 'Deltid'],
    // Pages are not translated whole.
    ['sv', 'Contract'],
    // Of these languages no words are known.
    ['pl', 'Pełny etat'],
    ['ja', '正社員'],
    ['ar', 'دوام كامل'],
    ['und', 'Freelance'],
  ])('is known by its words, or short in a language of which none are known: %s %s', (language, employment) => {
    expect(partsOf(`Volta · ${employment}`, language)).toEqual(['Volta', employment]);
  });
  test('needs no known word where the logo or the search names the company alone', () => {
    expect(partsOf('Volta · Own terms', 'en', '<img alt="Volta logo" src="data:,">')).toEqual(['Volta', 'Own terms']);
    expect(partsOf('Volta · Own terms', 'en', '', '/search/results/all/?keywords=Volta')).toEqual([
      'Volta',
      'Own terms',
    ]);
    // Another word that begins alike names nobody.
    expect(partsOf('Sol · Vind', 'en', '<img alt="Solvind logo" src="data:,">')).toEqual(['Sol · Vind', undefined]);
  });
});
